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
      "where": "near",
      "set": 106,
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
       "repair",
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
    "id": "scripted-set-phrase",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "A set phrase, in a letter that names nothing of theirs.",
    "question": "What would you say to this person across a table?",
    "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
    "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
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
     "set": 218
    },
    "unless": [
     {
      "where": "here",
      "set": 219
     },
     {
      "where": "before",
      "set": 220
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
     "set": 221
    },
    "unless": [
     {
      "where": "here",
      "set": 222
     },
     {
      "where": "before",
      "set": 223
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
     "set": 224
    },
    "unless": [
     {
      "where": "here",
      "set": 225
     },
     {
      "where": "before",
      "set": 226
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
     "set": 227
    },
    "unless": [
     {
      "where": "here",
      "set": 228
     },
     {
      "where": "before",
      "set": 229
     },
     {
      "where": "sentence",
      "set": 230,
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
     },
     {
      "where": "sentence",
      "set": 234
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
     "set": 235
    },
    "unless": [
     {
      "where": "here",
      "set": 236
     },
     {
      "where": "before",
      "set": 237
     },
     {
      "where": "sentence",
      "set": 238
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
     "set": 239
    },
    "unless": [
     {
      "where": "here",
      "set": 240
     },
     {
      "where": "before",
      "set": 241
     },
     {
      "where": "sentence",
      "set": 242
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
     "set": 243
    },
    "unless": [
     {
      "where": "here",
      "set": 244
     },
     {
      "where": "after",
      "set": 245
     },
     {
      "where": "sentence",
      "set": 246
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
     "set": 247
    }
   },
   {
    "id": "stance-decision-planned",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 248
    }
   },
   {
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 249
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
     "set": 250
    },
    "heard": {
     "set": 251
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
     "set": 252
    },
    "heard": {
     "set": 253
    },
    "unless": [
     {
      "where": "before",
      "set": 254
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
     "set": 255
    },
    "heard": {
     "set": 256
    },
    "unless": [
     {
      "where": "before",
      "set": 257
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
    "id": "ask-other",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for something, and the letter doesn't say a word about it.",
    "question": "What did they ask, and what is your answer: yes, no, or by when?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "other",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 264
    },
    "unless": [
     {
      "where": "here",
      "set": 265
     },
     {
      "where": "before",
      "set": 266
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
    "id": "ask-refund",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for their money back. The letter doesn't say a word about it.",
    "question": "Will they get it: how much, to where, by which day? If not, why not?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "refund",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 270
    },
    "heard": {
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
     },
     {
      "where": "sentence",
      "set": 274
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
     "set": 275
    },
    "heard": {
     "set": 276
    },
    "unless": [
     {
      "where": "before",
      "set": 277
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
     "set": 278
    },
    "heard": {
     "set": 279
    },
    "unless": [
     {
      "where": "before",
      "set": 280
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
     "set": 281
    },
    "heard": {
     "set": 282
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
     "set": 283
    },
    "heard": {
     "set": 284
    },
    "unless": [
     {
      "where": "before",
      "set": 285
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
     "set": 286
    },
    "heard": {
     "set": 287
    },
    "unless": [
     {
      "where": "before",
      "set": 288
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
     "set": 289
    },
    "heard": {
     "set": 290
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
     "set": 291
    },
    "heard": {
     "set": 292
    },
    "unless": [
     {
      "where": "here",
      "set": 293
     },
     {
      "where": "sentence",
      "set": 294
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
     "set": 295
    },
    "heard": {
     "set": 296
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
     "set": 297
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
     "set": 298
    },
    "heard": {
     "set": 299
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
     "set": 300
    },
    "unless": [
     {
      "where": "here",
      "set": 301
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
     "set": 302
    },
    "unless": [
     {
      "where": "before",
      "set": 303
     },
     {
      "where": "here",
      "set": 304
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
     "set": 305
    },
    "unless": [
     {
      "where": "here",
      "set": 306
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
     "set": 307
    },
    "unless": [
     {
      "where": "sentence",
      "set": 308
     },
     {
      "where": "here",
      "set": 309
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
     "set": 310
    },
    "unless": [
     {
      "where": "here",
      "set": 311
     },
     {
      "where": "before",
      "set": 312
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
     "set": 313
    },
    "unless": [
     {
      "where": "sentence",
      "set": 314
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 315
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
     "set": 316
    },
    "heard": {
     "set": 317
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
     "set": 318
    },
    "unless": [
     {
      "where": "sentence",
      "set": 319
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
     "set": 320
    },
    "heard": {
     "set": 321
    },
    "unless": [
     {
      "where": "here",
      "set": 322
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
     "set": 323
    },
    "unless": [
     {
      "where": "here",
      "set": 324
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
    "set": 325
   },
   "condition": {
    "set": 326
   }
  },
  "net": {
   "words": "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa to must have advise announce ask bother disappoint disturb inform interrupt lose report say see tell trouble keep asking let you go decided going leave leaving closed for a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within it shall hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage loss malfunction malfunctioning quality removal shortage stains standard theft provision any getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday could been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible unable able be access board book connect eat enter find install park pay play print receive rest send sit sleep upload use withdraw reach enjoy arrive come fit get like load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling writing wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad happy liked loved pleased thank thanks please whether queries query include mentioning subject hear welcome takes least latest new older here comment confirmation contact mobile reference registered age association city friends school town note noted write values cleaning day locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way while there free building property avoid ensure prevent sure how due behaviour fact learn read understand few found missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards want empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hassle hurt inconvenience inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither mark ratings score although however though disappointed offended unhappy worried alleged certain deal endure face undergo through dissatisfied exceed facing impressed inconvenienced live meet satisfied satisfy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles help hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness users whole living meeting providing replying bank anyone choose chose caused faced reply response responses terms interms relation comes argument disagreement dispute what who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions more future upcoming further other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell fall well far screwed slipped blew him people them many actions checks choice decisions negligence procedures processes systems below harmed insensitive insulting fallen falling short respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible right blame wide clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed reached worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived look fast quick yet acknowledged answer noticed rang followed fulfil fulfill honour achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked shipped typed little checking warning week promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured confirmed helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding stepped erroneously unintentionally unknowingly began bit drew drove grew hid knew misspoke rose sank sat slid spoke swept swung withdrew wore minds fail believe hope question miss intend mean hold speak opportunity lightly exceptions tax touch upgrade smile special home chance mail sms text country unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner agency banks logistics partners alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced approved merged duty task prettier person share cafe house salon shop liable nor belongings responsibilities reports wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worrying fed fun easy less than ideal aware imagine realise realize depend depended relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing costs deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents walked ceremony floor station fight forced repeatedly milestone awaited earned break savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind wish anybody tether expect wants parent particular each teams whose everybody cried fainted coming borrowed cleared flown rehearsed studied trained amount figure sum bring brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked tears pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages lives operations begins starts possible love prefer category deluxe suite reviewing sharing sparing rate requests pampered valued device step effort efforts importance appreciates conscious empathise empathize realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts hate either hardly sound blow horrid nightmare ordeal pleasant looks sounds exasperating nerve racking lot seem seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community members news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid cause reason reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave saddened copy road improve resolve industry management strive value application file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed thereby identified factors current large peak unusual unusually demand occupancy rush volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented beyond operational create creating committed listening keen world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacenter datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers processor pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop centre center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer present inspection migrated redecorated refurbished refurbishment renovated renovations repaired repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed issued limited operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique budget century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected carrier's operator's partner's provider's supplier's opted purchased reserved via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas located situated beside opposite crowded lively narrow railway residential council police approve confirm permit counter menus recipes cancellations compensation exchanges returns acceptable replacement comfort doubt its bags batch bookings deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped omitted overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall snag spike storm surge typo vulnerability race memory affecting limitation hosting catering absences conference function functions group groups parties weddings ins outs fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts confused deployed loaded overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation logs tests detected discovered established learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training updating spare alert alerts checklist monitoring procedure earlier minute ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred designed skip ahead hurried lightning grounded considerably significantly fired dad mum wished enables helps impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reimbursed reinstated reissued remade repaid reprinted reshipped reversed corrected patched reactivated reallocated recooked recovered rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish mend recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land dispatched correcting crediting exchanging rebooking rebuilding recovering rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping arranged arranging initiate initiated offering alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal granted settled lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight issuing organising organizing processing returning assemble together topic greet pass raise try resume necessary asap earliest related non refundable relationship pin investigated monitored reviewed assist striving deducted shifted relocated adjusted lifted waived penalty activated solved fine letterbox online steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself mitigated regained normal connectivity functionality sites voided profile active enabled verified afterwards thereafter couriered cycled readied lined closely diligently attempted attempts alphabetically gets ensuring add award enclose enclosing extend extending grant throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary session ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waive waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensated compensating recompense covering paying childcare earnings sla gel supper taxis whatsoever arrangements thirds halved lowered reduced borne freeze previous tariff anyway pint pudding tea six year's compliments owe owes jar pair passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applying patience household holder tucked packet earn redeem redeemed applicable eligible includes sheet toiletries disappeared focal entitled requested claiming seek seeking committee pleasure privilege mile song unsure redeeming appoint appointing ban hire hiring rewriting automated automatic mandatory regular stricter weekly changes measures enforce enforcing partnering using requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes improvement measure automate automating enhance enhancing expand expanding implement implementing increasing introducing reducing architecture automation controls deployments detection documentation failover limits redundancy runbook runbooks safeguards tooling validation doubling hardening overhauling recruiting redesigning reorganising reorganizing restructuring retraining revising consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough audit auditing lasting reinstall horizon considering owner appointed audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened hired implemented insourced instructed instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten rotated sensitised sensitized standardised tripled tightened strengthened option rearranged weighing instructions listing manual policies templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded organised formal hourly independent nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint inspections instance instances safeguard caterer expert auditor auditors consultant consultants firm inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global specialists trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says scrapped deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often enhanced expanded overhauled restructured onboarding bell tasted aloud binned ditched wear wears mar routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows publishing local dms whatsapp private chat messenger pop shoot buzz shout extension underneath submit talk click ext refer articles section fill tracking id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek reservations disposal convenience correspond directed convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising reporting staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched reported favour kindness kudos hats cheers decent generous co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define judge continue tirelessly accommodate delight grow save slim material surface identify requirements disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate completed opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction adult applicant applicants attendee attendees borrower buyers caller callers cardholder client clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenant tenants travellers viewer viewers visitor visitors probably themselves dependent insisted complain notify remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited informing venting recommend suggest urge improper installation usage washing browser handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports attackers baker broker carriers caterers criminals dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage hackers importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks else former outgoing administration handler handlers controllers cab insurance rental transport utility companies scheme npci upstream network's estate platforms portals cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy individual intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs usual apparently admitted defaulted struggled proved incompetent inexperienced unreliable honor secure major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers attach furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref monitor refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed tend describe detail elaborate outline outlining specify exact description story along greater precisely reenter reregister reupload verify afresh photo recording screenshots edit revise nevertheless nonetheless assure agreement pandemic agreed disagree maintain common rare cases intention remember merely whatever unsatisfactory bothered displeased unsatisfied degree extent advertise cheat compromise deny disclose prepare indeed display 24 bathrooms beds mattresses meals products windows freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves intended doctors instructors mechanics nurses teachers therapists workmanship duly certified insured licensed professional qualified vetted inspect 1 12 2 exceeds meets conforms international specification specifications willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice requirement forbid prevents prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings visible bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup breaches revisit unclear exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours confident convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity guaranteed levels objective objectives parameters range target targets timeframe timescale timescales tolerances contend firmly emphasise emphasize highlight reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury passwords anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions improperly prematurely miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely constraints limitations enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends hectic inundated overstretched shorthanded stretched swamped snowed festive ski tourist black crowd 100 tour explains adverse exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding funds supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical bereavement emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect ageing aging colonial vintage fleet structure wing design lifts upgradation downtown highway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills illness sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men complications considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recognition recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving allegedly putative contractual statutory proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective compared comparison grand considered aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional passing sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups hitches imperfection imperfections interruptions nuisance quirk setback setbacks variation wrinkle blips hurdles niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable workaround boy girl viewed strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable liking likings preferences utter disapproval discontent dislike unfavourable husband wife negatively delicious friendly laughed utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deem deems chapter accordingly affect deter you'll bygones forgiven xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert inconvience dissatisfactory horrific overall subpar unsatisfying inputs enable encourages motivates greeting greetings namaskar namaste dedicated eager priority clarification dear discerning esteemed loyal respected sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful finest ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing indicative reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical facilities acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed focused prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromised compromising corners toes brightest sharpest brains talent becoming perform toiling actively relentlessly religiously toward urgently attempt pledge vow harder ways overcome elevate improvise refine refining amenities offerings reoccur assuring render rewarding smoother bridge bridging fulfilling midday midnight dig digging closer deeper addressing assessing evaluating examined exploring happening assess evaluate examine inquiry probe revisiting internally practices commissioned conducting assessment conducted undertaken bottom cascaded circulated discussed escalate escalating forwarding relayed departments heads leadership managers quarters seniors supervisors incorporated jotted noting utilise utilize tackle concentrate pravin custody rapidly speedily swiftly feasible humanly practicable possibly soonest distant sooner sometime initiating concrete rapid swift urgent disciplinary needful preventative preventive remedial precautions corrections preventable stone recurrence similar reinforce streamline tune seriousness urgency pursue ping 'd forthcoming discontinuing ending removing retiring withdrawing retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic bearer anymore supporting entitle criteria demanding requesting callback terminate unsubscribe erased suffer teach instructor damages besides hello hi unlike refusing strip lays roofer propose options pays seven whom appalled belittled crying disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp fortune revenue poorer losses destroyed wrecked queuing fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue autumn spring replies listens forth promises answering beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged slammed smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses neighbor stranger wrongdouble weight jan feb apr jun jul aug sep oct nov dec sept fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
   "heads": "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid rebuild regain win ensur minimiz rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
   "tails": "ed ing ness s ly",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks",
   "labels": {
    "sizes": "LCCOPHBEmDJBBBBBFCDBBBBBBBBOBBBBBBBBDBCEBBECBKBEDCDBFBBEBKDEBBBDBBEDCEEHDBBBBGBBBeBBEDCBEBDCBAHCCBnLBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBTEFDSpEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHGGGMLHKBBKCBBBBnBBBHFDWKBDBtCjBBBBBBUJKKDVBBLBBBBBPCRFNLGCGGDBBBBdBBBBFQIHHGUBBNHLOEFYLGLHaBBGVBBBBLBBBCJBFPLUCWBBBBBBIPBBBBBBBBBBEIHHGDBKKFPVJBHBDHCFCCCRBIBRHMBEHCBCDCBFFDECKGBDBBKFECBEFBHEBCBBBKBBJCDJICCCBFIBWCMTCCKHGDEBEKBBEBCBCFBBCBNJDBBEBEaBBBBBBBBBBeOEHHEBBHhBGBBEKIFCnDBBBCBCBBBBBBBFGEBGBBBBDBBHICMBCDUBCCBBBBBBCvFCMBBHDQJEFBECBDHEMCGFFOEDBCEBBBCBBBBBBBBBGHHFHEPPFHHGILFDGEEHHFKEJBDXYBBBBBBBBBBBJBCBDFCDsBBMBBBBBBBBBBBBBBCRPMHIPFLBBBBLGBBBBBFBBHBBBHqjBROBWEOIPBBrIBBBBBBBBBBBBeBBDCNCkBJTBBBBBBEDBGBBjBHBBBBBBBBCDBBdBBBEDhBBBHEbCCHDDXFCBB3HFECQBECGDEPBJHGGJNBBDCIEDBBBCDTDNRIGPEDFNESCEBBBBCBDBBQCHGFDBLBEQJjjBFBEDBBBCRFECDDBDCBDCCCHBCDCEBBLDBBCBDBBBBCDHBCGCBCBBDDCDDDKGGKBBGCHBDCBKPNEFHCFEDHFOiBBBDJBGZCEEBBBHQIFHBBCCFEDBNDDBCCGIBBCBEDCFEBGKCDBBICPCBBDGIBBEICBBCBNCXDNCFHEBUBCDKBBBBDIJEQDKBCBBBBBFIEDDDLEBDDEEECDDFCCDDDCDCFDFBBHCtCBBBBBBBIESBBBBBBBICCJHCaBBDBBDBBSBQFDOODBBBjBHIWLEBIDHBFCBBJBBNCBGJDJFFLBBBBFDCCFQHBBBIFBBIIZCVDBMHGFGFBBBBBSCGCgBGJPBGFGIDPRBGLHCFDKCDHDCBGBRBBBgBBCRBBBLCRCDEFEFBCCBEECBCBCEBPBECGEBBBHBBBBDCMIKEIHEGNBGHBDJHDEBGBBFDCBBLNBBBBBBJPCCJFfBBBBBBICBCENRBBBGUBOHBCRCRIFDTEDCGECCEBCCCDCDECGHMCIFEEEHDEHCIICDLFDCFECCECLCCCLCICEGEBDCEBFFDcLSEDBJBfMFFGHCGBBBEBECBBCDDFFCQMEFPaBBBBBJGWBDGVBBBBBFTKFGEECFTSIFGEEFEDBBBBKNBHCQODLEBBGMJIIEDJHDIFDFDBDBFMCCBBFBBBGIHHCCCFCBBBBEDDDNIEEIGGGCCKDEFJCJCJLJRIEDFGEDEJJBDDDFCCEIWWBBBBBBWJTBBFFSCFJBBKKKHHDDPOOICDDBCCCBHLZFCDaQEFBOBBPIOEFDBICIBCGHFDMBEFBBHDDEFCCCCKLBHCOnBBBFCGDMHIBQEGEIDBCEEFFECGGDBBBEBGEBBElGBBBBBBBQJhBBBBBBBBBCECDDEGFFGBEBXMDHCLBBGCFQRODCBHHCOaLEEIBOFaJBcREOBHFCFBNEDGBEQDEKPXDCDeGJDDfBBBVDVIJFGDFJJBBBBDCBBBBBBSBBBBBBBBPDELBBBBQBBBBJDDVNFDLBJEMEBBBBBODGKCGLFEILFHBEHIBDECHBBMNDJMCIPHMKDDBBEGFGEHFCEEEBCDBDDDDEDJHFJDGb6BOBVGBJIkDBBBBBBBBBBBBBLBBGpBE/BBBBBBBBJHBHMDBGFNBBBCBJYHGBBGYDVBGBBBBHLRrBBBbJGBcBTLSLFHHBMXEGcEGJEOrBJBSLFSBFHKJCCDGDNGINHaILDCQMFEBOFGTHSMCCCBBBEHBBBIBFCFHBJHDGBCFDHHEJMNLFsVETBEIJOCOEFDKDFGHBLCBKFCEBEDIKGHFDDDCBHDGDJBDHHJKMFKHFJFHCDFHFHDEBBGFIDCDFHIFGBQnBBBBBpBEXDqBBBBBMWKIUERLHEnBBBDBGELBBOEEKBMDDDGHTBBKQKHTDaaBBBSPHFLHGFINGEDFFSDQVFGPCEBHEDCGEODFMFDOaKBBHBBBEBBBDTBBHKLCEINHKJHBFEHEBGFBDEEHEEGHJCDEBBFMDCJFHCCEGBqBPDXFBBBIMGEHBCCCCCCCBBBBFLEPCEHCDKUMGBKDDFRDBBGDECCHBBCGHEEDCEDECCCFGBTFIEBEFFIGGFEJDDCIDCHEENGBCCCFBBQOFDFBBHFBHFBFFBBFBDBBCGMIEGBBBBCBBBBEEBBBFPGUFKEKBBBFGIDRQFCDDPGCCGEJFCGGCHECJDMGDIEICCGEEBBBDHFHPDEHEGFEBBIGBGHFEKKCECEFDlBBBMHBNLCSEDIKBBDGGFNKKFDHBVEJFJGBDHGBHLDFGJFGCDCBEQHHGETGDDCDDJCDBEBGJBMHPLFCDEDNEDCEEFEDECECDBCECLGIEDHEFDCBHfBRBBiBFFLPBBBKBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDPECDCDLIBBBVFCBBBDHBKDLoBHCBcDJEGDLHDELDDGEUFBMUSBIEBGDBDCEH3CEJIPDIBBBBBPDBBBCCEXMHNEDCCHDBBCDFJGDCGDJIBHFECFCQIGIDKGHIBBDBDCBJCBBBEeBBBFBPGEDMGBEHCgBMLHSDIEHMFCDDCBCCCKKHDMBCDHLDBHJCDCEFFBLEFFFBCBIDEDEFDEDNCBBHCKBUCCDHMCFDEHBBEGIIJGCBGBCHIEHGGCDEEDmBDEDDCJEBFBBBBKyENBJTBBBFELEBBEBBBFBGCBBHBGHBCBHBGBFJJJBBBDMEBCBBFBEGBDRLDBBBEECBBBBEBMIGFREBBGRROCKBBRFBBIDMNBBBNMTKHHFGMQFGCEMIDLBBCDCGVWGIFFKCBJFgBMlBQFGIB4BHWFGEHNCEIBKHHFJCCFBEFDECFIMBFDPxBBDBBJBBBBBBBBBBKBLEBBNJBEaBGGmVDJBDBEZDOIMLUBSKBECBcBUlBBBBBBBBBEVCPGMW2BEBBBEQDBPGVjBB+BIHFGGPMFKLGPIJEFRBROBDDBBGENBBHCHMKDCJTFBDKHHENDBEBFBEEEGJDKGCCGCFNDCGGFEFEGCGJDFCDBHJGCEEEEFEGDIIDFIGDGEEFaBGBCBDLIHCEFFDIIEGQWBBBBBBBBBdBEBHEELUEBBBBBBBGJOBBCSGDHIMSBDFGIGMBJNCBFGEFKEHKCHHBOMSBEFHELCDMEJCDBBHEDCHHLFGKIICCCBCECCEEEKDIDFCBGCDCDECEDEDEDGDEGBBIBBOEBELHGFOHKGFHBBMILHDEEBBCCfFEBGKCHQBFJCCEGEDDJDBCFFBHDDEJBBBFHBCCKESHHDGMBBBGHBBBFBEJFBBCKBKBJBJBBBBBJBEHEDBCBBEDFGGCFBCCFDGDCCBsBEFGKDBHDFHCFEDBCGCBDLJBBBCDDDIzBCKNIOCKCIFPEQBCEBKFHHDCCBBEJBBDCBBDFDHFGEDQBBPJEIGDBBDDEBDEBGGFDEEFIMJFIEQHBGECBBJCEHBCBGDNNJHFDCJMKCDCDDECFBBBDHFFEIDBIHHENNHMFEcDHBMDECGFCEECJDCCEEEBOBDBBPCFBBJILBDYDNSFGCIDBEGMKBBOTBFIDsBPEHBJOGDNFBEKHCFEDCFHEBEIBFDDEIDCEiCDFENKDCDBBGEMGBFBDEFL9BCEHCHFCJMIHEEUIEEBEFGEGBKJEHDDFJEBFCECFEDKGDGFlCJIKCCBBKLHLBBBGGTHHCFCFDCCECDBIPXSDBBBLJBEDIIDMECGGELBDKDIJCBKEDaVRGEELCCBEEFECCEFBDBEEFBBDGDEEFCEaDHEIBBBGEzDFDBFRDHCfQPBIFMNGBEJBfLFBBBBBDFNEDFBFCEGGDGBGILESFVBFHKsBCECEBBCJFCFKICBBBDEJCGIGECGEFDDDCEGBDFKMBNrBDFECGGGMXK2BCTOGKGJTFFDFESNGIGIDBFEFDEKHKMIKCOEBDJDFDGJHBDFBFBGMCIJDCBEDGDFIBBBBOGDIHCUHGFFdBBBBBIPCBBFGHBBIsBBBBBBBBBBILPKGHSBDFJUDFPIMIBILDLHCBBBECDDDCEHJEYCDCCGDGWDJLGHBBBODLBBBBBBBBBBBBBEBFBBBDIFOCCEBBGHFFBBFBFGHBCJPKTMSBBBBKBEHFFKFKJGDCFKCCKFDJIFKFFBJBBBLBDGOHCMLFHEGDHECGFFMDKFBBBFCLEFFJIiBDDDDFHdFWGDJXQKBTKJKCFHDECBDHHDCBBBBEDBCDCGBBHNIDBJDNBJFGEEFFDIHFHILxLIIGKFDgBFHLGDDQEBCBHEDjBJoBBBbtBHNuBDGFJGFDJDFGGBFFDGDrFCJKCCIIHFHCCCQeGDGJENBBBCGFEEKLCChBFWPkBQKVBBBECDEBBFCBBBHKKCLGKIOBBEGFJEGCCIKHDEFEFQGJMEFNFBIJPCHHCICDCCPGBBBBBBOZBEGBOLOTIfCLFGSLFDISESGFMOWDMMEHBEGFLBEIdKJKKDSGBBEKFDEGFHDMGJJSLGIEBBDBDJLDBCBGIGBBBBBYFLCFCDEBJOHBBBCDFBDHBKLCIPHQDTJIHENHBBBPDBBCJDDJEBBBBBBDYFEDCLCUTDGEKMBCBDFEHHCLUIBLCECECSLNOWDCHBIIFFJBCEBGBIEHIPSHHGGCRfXCHGQKXHJVBBKEBBBKCEFDJEEIEKBNDBBQDBBEDBDDFJBBBBLEEKQGEKEFEFGHEECDCDFPSIBDCJPYFGKFPEIIIDGLNHSJEGIIJJGLEPESHTIIEJBBBFBDBEFJBELDICDHSWBDIEKGCHFCEJDCFIGSCCJPDBCOCJECCCCFCCCaFIBBLICJDQBGCBBGQLEDEGCCGDECEBECBFCCLKDGREUVCBCDGPE1BJUGFPJHBJCECDCCGGEBELJECFRCQBBFLTMVSeGHOBBBOBLGMEGDBBFHNJPGEMCCDEKLDEIGBJERBDHBDFIGFMFKFGIGDDCGBBECDJBDOJFBBKFHBBGCCNCBCEBOLCOBBBIHFGIEFDHECBBCNEDHDFBEBFHDFCLBTFJLFKEFFHHMEHBBTJQEJFBFDEIGBJCCGFEEBBBFGDGJENECDHBJDECGBDDCDBGKPFOGJBGEBBEBJJBFFHHNDRTEHOCICKEEKMHEEEBEBFHCBEBCJLHIEHMDCEEDLKKKOGEINCGHJDEGGECDFEJGDECEBBBCECBDDBLJFJGFJDLDIHDINBBBBGHBDDBPBBBBBBBBBBBBBBBBDDHFBEGEGEDPFHNCHGBSDBDBDBBBBBBKDDIDEFFBBBHBCGBEEHEGFFFBDCFCBEJDCCGDCDBEBBKBBJBEEBKBBBICHJBDCDFMPBCDBJBBBBCEDHCGEBBBBBBCFQDBDFECJBGLBGKCLBBPGBEHTJPBBCGEFDBBBQGEFLKEOEGJBCEBDCJEZBHhDPBBBBGKBBCBBVCHFIBBJoBLBFBlBFBXDKJFJDFFCHCFHJEBBBGEHBJDNCFECGGFBEEJSBHHIEEFFKLGDCDMNCHGDDVIKHEGMBGDKTDFFGMBBBMIJBGBBBFJHQGEKIJEJFKDFLEBEEFRVFIBBBCKBBEECELBBBBBBBFBBBHGFFIHSDFMEJFFGFDGDEDKHDFFEBCDEBDHDDIBBCBCJDNGFCFBDEFEBESBHDNLFCJRPCFHFIGMDBBDBCDFJKIIJFEBBFDODEIFRXHKCDDEFNLCHHQBBBBDKEaIQYJEHXFFBEEGGFHJDCEFLOBHJDGIDGFFCFJGGNBJFBJJEHBIBBJHBBBBBBGDCGHGHDFGCDCNXBBBBUBORVDHCjBBBBCKBBGKBKLBIHBBBgBECHOBBLCFKCFGEFGFDBWBDDOSFKKEFECCCDCDDFCCBBNLPBBBBBBBBEJ0BFZWDHHCEEHPMNUOmBFDKFBJCBDFJFMECCKDCFEQBBF+EhBFDI/CEBPNeFFCBKIMBFFEHLWCCCEGDDFIDCDBBCCBBHQKVHGHDBGECCHCPCDFDFEHGCNJDEDEJFMROGHMQBQaKHGDDKEIMGOCBBDDCGCEEECECFCDEiBgBBQHHXFGESJBEFGKEGFECRIIMGDEPIVLIJKFFIDCDECDFGKFBBCCCCFBCDCBBBBBFIBcKLDDFDIFCCEBDIDDKDGECDCKGRVWFDJMGIKHKJFBKECEIGMTIBBGGEEJGDFFEBECIDOCGUMLKGDLZMEDFCMFFFDDMCDEICEHFMDCMOJEFHNJECFCEFDGBMGDEBhBBCDGoBFFCQDCDGCHEPPCFFDKLDJDKGBDDEBHBBELBWCDDBFQBDGEIKFHBFDEDDDBDCCeIFKJCCFEIHECCDIFEDHEEtBFFDFBCFEFDKCDFIItqBlBHGFLEIBBBBCDG7BDEEpvDISOCCLDCUBEGODCGLEGHEEFDHEDFDCDDEEFCDDDdKHHFDCXECYDTFJCFIBDHHFDFGHkWOLMEILNCJIGIBFEKBEDBFJmBDDGIBFCFBICCBDFGOHMCCBESGMGFCEEEIHBGRDFHLFDDCFEDCCCFTLQoBBEBFFRMTCJDEDCFBEFDBtDEDDVKOFBBBBBBBBBBCCCFIHPEEGqBBBCFDGBEHBBBDDKBBECEENDBPJGHGEHHDKUGHEBJEVBIVSHJEBJGbCLCCDLbFCOFDIBIDUEFDMNMMKKFGMDPWDHJDSGHIFDFEGNHHLGGKHHIGFFBDDGEW1BYBBKHHDHILCFEBJVEDHOCKDNMDCVFFDFPGGBCCFBGcDELJISHRBITCIHDBEIFEDMEEBDBDGErBDEFPERDEEGDFJRXNYKUNLLHIBJGCFEHKFJDDEIWmElBCCNBDmBGMNNFGJFHFFCBEBGBBBEFBECFBBEDEEECR",
    "steps": "HBBBBBBBBBBSBUBWBBBBBBBBBBBBBIGWBBBBBBBBBBBBVGESBBBrB1BBBBWBBCBBBBBBBBBPHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBvnEwEBBBBBBBB5E6EjB7E8EwEDDHBwED6EFBhFiFjFkFTlFSmFnFBBBBBBBBBBBBB1F2F3F4F5FV0B6F7FBB+F8EjBgGBBBkGgG5EsBBBoG/jCpG5uEBuCzBBB3K3B0PjOqGqGBBB6E0BBwGBgB6DoBPnFBFECRyGByGBB2G3GBBBBBBBBB3GKBjGgBBBOmHQ2GRBpHqHIDEBrHBBxF9BxBkFaB1GbBB4F7BBBBBBlF0CB7H8H9H+H6DmB/CBBB88FhGxHnE8DBBBBBBBBBBBBBBBBBBBsWBCBBBBB0sDg9F/8F8G7BBBkF1DBUnIgI8IBBznDgF/E6DG88FEgJSBlF+BBBpB1GtC8GnC1GwFtBXwBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzrBnUoUpUqUrUsUtUuUvU+TwUxUyUzU0U1U2U3U4U5U6U9S7U8U9U+UsPpJ/U2S8QkO0KkPgV7PzOhViVjVpPkVlVmVnVjJoViRrOnKpK8RpVqVrVVcCBEuD0CyNBBBBBBBBBBBgF/CDmMVcCB9T2GQB3IwMGLBBBBBBBBBBBBBB3EkDsOBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBuavaoSmW6V7V3I8VhWgWwa9V+ViWxayaza0ajW1a2a3apZ0W4alZ5asa6amXxY7a8a9aanFCFB1UpvBVcCB4TCgFfjCmM3GBgGBCG1UDnPC0C3EHnEBBBBBBgF/CBauLmBF2FBBB+WlBOYwBUB9GhDmBdvE/KBBBB1T/H+F+PUP8DBYBBBuaP4b/E5btatH+DtCkBNkBvBBFPCajBa7FBUBBBBBBBBBBBBBBBBBBBBBB8XxcgFE7CBCmM4GgGBC7U0BzcBB0FkWBdBBBBBBBBBBBBBBBBBB8EEfjCmM4GpCBBBtdhGC7Uud9GnCFFGCBFEHHMODEOEBGEIQNCEHGBGGDDCCBDECECCIEDLFBUKCIIEPNDDCDDENCDBI1BwHBBBBBBBBB4J2BBb7CEFvCoJBXBDBEzBBBBBBBBBBBBBBBBBBBBtehKhLueve6EFBEbgCBBBWwL4GLlDBBBBBWzBByDhCJ/NCBkJ2GRtOXFOlBGkCqEwQlDwB5BId6BlC2CB/EBfpG1CF3VBBBBBBxxCoeBuCzBBB3K3B0PjOhbhfifBBBBBBBBBBhItfiGufvfhKjDISVZ2BLhBKLNgMBBmHtYnJajBcUlCgB3BBG4LlCBBBBhpDyP+BB9CrLqMgCSSqMLcd+BBBBBoMM9B0BzPEDBBBBjcKSEC5CkgBB8EjBnaBBBjJ3VDBCBBpgBBsgBtgB2ezG8GtFG6EMwBYkBBsLBBBBBBBBBBBBBBBBBBBihBjhByFjGmFuB7OCB8GwOERzKGJBBBBBBBBBhGC8BDmMPnG0BjNxC9CiB6NBueTlF+BBB3ZBzBByDpQCB5G3OMFBCtEmBjFNKBBBBBBBBBzhB7hB8EIUIBC/BXvL2GCyBpF8hBBBBBBBgGpT4BiHBBBBBBBqOkBqMLF0BCrDiBBBBBBzBBjU6M6XcnBJBuPpBmLBEBDCErBSpEBBBBBBBBBBBB6EmBBBBgBBB5TD+H3cM9FBBBwVR1FBjFmBkBBBBB6EmBBB8UDoI8J0BjBoBDBRaB5CuB4PBBBBBBBBBBBBBBtQ5jB6EnBB8UhIK9MevBBnE5PKDCBBBBBBBBBBBBnkBokBmQpkB6hBuBiBBBBBBBBBskBzkB0kB8EwYpCf0BkDsV8DtDBB4kB8ElBC9UsC2GkCxCxDxGyGDJCMKBBBYgGBCGd4TD+H6BBBsG5JpEqHBeBBKBBBlFVC6BBBBBzBB7H1OKCDJDZFFSYjBZCxH6BBBBBB3bnlBolB1hBplBilBanEgBCGaB6TsVHiBaVmNBBBBBBBBB0lBuV1lBoY1VpX3V2lB3lBwHVcCBukBTXBBBBBwDvEDmMwQmBB2iBqDBBBBBuUpIM9FCByF0gBBomBgGpT4BiHBBBBBBqOkBqML5BCtEBDBmFiCpOBuFmHiPDJBNmBJCMQJ5F4GBmKhDMRBiDLFpBJBUR/J9HBBBBBB/WPVpCmMBBBBBhHhP9L3EBBB6mBhI6eB+JOD0I6TBBxBCoXhJ3GBBhGCgI5MhG9UqWECKFJhBDNBM1B3KxBBBBnnBkFUIBCGaB+a8VIrENaB4CrDsBhEBBBBBBB4FIBCgBBlNoHjPJvBQEIuBQyMBBrgBrWPvB6OymBgBBBBBBoXwQ5nBwWrEgGBC+MgYzV4FwOP2LpBlL+GrPCsesVHhQmFrQBuF6nBB8nBBBBBBBBBB8C3DCbyBkf7FvGrBtgBwfyc0FlXBBIBBBiLBtkBB8DBByMhClS0HgGhV/FyFtBuhBBgJoL+L2GzBwoBjJjN0IDBCyI3Y6PBBwT3IvN0oBgb1oBlJcrFP9C+VBBBBzf3YzHC7ZrHBBBBBvF6SymBgBEXoEFdBB9BgT/HgHpZpEwCL0BBBmYtBkFkP1nBvBlpB8IBBogBrnCyFqByZDDOFgIopBrGBiOpIBBKBBpEyBCB6BBCpDgBBBtWE2GRmXDEWFBOHZTNCoG/Nf0FnEM0JLBBBBBBBBBBxgBVc0oBjBmXDEWFPzBNC/OkFuBoCvgBQB+V8G7ByOE9CuPkFbgC7pBBBBgB8EjBsXB6EHfBBB7UDqE0KXahFgBC7Uj9FPBvGTvF2GRiRyCczBjYgFgWgqBrLxDNzCX7BtHEDJZajMyFib/D6DUhBBBB6ECEiqBmqBhGC7U5O6kBTlFrBBB9FpBoOBDBIFDM5BR1BMBbiD7GvBCCE8CBBvV0GxVyV6hB0VqqBkWrqBgnB9FZrDpLnDkEahHvFNBBBBBBBBBBBBBBBBBBBBgC4DIBCGgOOsDmBwBFD6G8cCChO8EjBgChTrCB2NhFgBCToUqL3D6bKJ2OkrB6IuU2WBBBBB0FuWWBBBBEDBBBCWsNBBBBBBBBBBBBBBBBBB8EkWpCCBlB9rBuGgGBC7U9kBnB9D9BBBBBBB8EDB/CBgTsC5OhFfBC7UoVnI0HyB/BFPcaHBmB3BBbhCFCdxXBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBnvBBCB+qB3uBjS0QtflKkuBuhBue4uBmpBvd5uB6uBoqB7uBqGBCvoBB0FhOtIG2BuNyGsoBBBtoBzrBImDBBBgoBlvBjqBkqBPBc0gBhpBhGBB+C9R5OvF1BxDrQjLGJE2DmFrQtFDMhfwDKM+CmDBBBrvBTlFVfyD1BD0eeUqE4BD4DmDCJBBBBBBBBohB+HjBppBvW4G1vBvCyvB2vB5G0gBzJ6EQKEKJBBdJCJjBED9GWzDYrC4DPBICIEHBBBBBBCBBDBBBCa4B0BBBbBUBBB5BBBBByCJNBdDBBKFIfJBBBBBCBBBBBBBBBBBG6CbBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxNBBDi+C2GpjB6EoB/CsMmHB4D8F/LBBByqBiI0FkXBKBBB8EkWsClJDZTzCZsBjBThBrCyQpEiJqND6EeK/CxTlNiGzCxrDjSrC7UvW6FCBwsBB0rB0FvXBwOvyBBwyBoU4GxDhKlL3PDrEpIO8EEoP4GlJDZTzCZsBjBThBmXvW6bKuU0OiIBBChGBB7U0B1TtIG2BESBN6DeKMEoC+bDlF/EwD+WlBmBkCxyBBBic6I1pB0c2VHBzcxyByyBqdCprB5oB0yB1yB2yBsoB0ehJ3yBsrBKxFxBBB8E8DoSpCBBBhGCG1U9JgOBzBByDuB7O1B7EkaPEBNhGC7U0BjNuFpD6EpYBBBBBBBBBBlQyMCDEH1HCjEnKBBBBB8EmDnVBCgGBC7UDnLmN4cECCqOR8D8EjBgChTrCBhGCT3OxFqL3DX+HqBmL1I9FD6BDpECtW8EmD+SqCC8EmDqVhI7e1BjJ7BByc8WDB8EmDoVC3oBnHciB3BBB8nBBCBDBBnd1HCvOJzavW/BWBBBBBBnd1HC4O9nBCBDBB5LBB8sBmFrQBYGDBBPLDBBBCKHFJBHBKCHN3FxRIqBrO8MBBBBBBBBBBBBBBBBBB00B10B20B30BhBo0B40B50BoXhvB60B4FrBupB7BvCBBgpDB+0BXpBgCmFZpgB3F5RB7M1KgBmWhFgB9U0HyBxEPXyBFvBrCawGBJ3DzBCoBMPEDHqFYlBBYdB+EBWkBmBDBBBBBBByKE8xBnG1RpCI2MwE8G8BcBBBwXr1Bs1Bt1BxvBu1Bv1Bw1Bx1By1BnhBhzBkmBz1B6GwjBa/DBmBBBGB4UoIwBBjQBWByUjB1DBuBmUnbBBBBBBBBBvKpRByG0BgB+PFcBBBVeByDuB7OCXHCCgBB2B9CxB/TjHkC2BakJ3LBBBBBBB6EeK/C/oBgCwB9WyLhN2B0BBBBB/cv2Bw2Bx2BvVBFPjLkJ3LDBBLhBftY/bHB12BnG4E22B32BSBlH2ZuenuBouBebIBDgBU6L6H42BYGbI4B9CRJDfN4CDDHBZDETQJPCBB6BrIqDEBCBCDCBCDBBBBDCBCBBBBBBCBBCBCCBBBCBEDDBBHICDCDCBCBBIBBBCDBFCCDBBDBBDBBBBBDBJDDCBDFBBRHBBBJvCIBBuBeMBBBBBBBBBCBBBCBBBDdBBBBiBEBSBBCBBBEBCCBCDBBBBBBWBCBBBBGBBCCCBBBBBBPBDBBXIiBDBBBBoBuDBCBHBCBD8CBwBBBBBBBBBBBBBBBBBBBBFBPDXBBBBBBBJHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBLHFCCIBBBBBCCBBBBBBFBMBBBHBBBBCHBBBBBBBBBBBBBBBBBBBQwDDBqBJBBQBDJDECCHECBHCCJELBCBBBBeBCBBBBDVhBIFDBQBBKLBBhBBCBCBBYbDCcBKBxBBCQWDOENBBBBCBBUBBBGEBBIDBCPDFFxByCCBBBFEBBCCCBDCBECBBBBCBBBBBBBBBCdYlBRBBBBBBBEGBBIBBBBBBCBDfBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBGjCBBBCSBBCBTBBBBBBBBBBBQBCDBHBBDCDDElBBBBBBBBBDBBBBBBBBBCBBBCBBBBBTFaDjBBEBBBBBCoBFBBDBBBBBCBHBBDBCKBCBFDBDBBBDNB1BOBBhBEGCBRkBBBPKBBBBBpCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCJECCBkBUGKBBBEKBBBDCBXB8BEZEBBJBpBBBBBH9BEBCBBOBBBBQIDCCBB9CBBBEBBPMBBBCGIJBEsBODG8BKdLBBJMBBBDBPBCJBBCBNVBBCBGHUJCRBHBBBBBIBHECBBBKBQBKIHUTCWFCBDBBBBBYBBCBFBBBBBBBKPBBBBBYOBuDHOXBBBsBWhBHEDCFX4BHHFEBTRwBGCgBLDBBIBCCCXBKLBVBMtBLDDBBEIBmCSBCEBEBDGFLBDJOEBBBCBBUEGRDBBBBBBCBBBBBBFDwBGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG3bgD6CEFwI4LBCBZqBBBBBB6EeK0BBBiBHuYBvB8B9IQv4B4B0TEBDN2ICsCSrF3NrBhBUETBBBBB6EeK/CsVEBQ2IuC/UhBCDPYEBVeByDuB7OClJedBCEIBEXKDkb2B5VxC34Bm2BpFEFBCbIBBBEBvDBTBd6DlBQBlBNDFcPdHCCCEzFd8DMIBCEGCCBBBBB5BB2EZUNHHU8BjBtBE7CNECQsBOBBBBIIDCBBIBNqBCDKBBBBBBBBBBBBBBBHBCDCBBSBmBtDwGtNwBpGBEnDxB3FhFjC5NBStD2CoCBkCcwBZBiC9D4CwCgBhJmMgH7B1DkED3CBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBo5Bp5BmgBj2Bu2B7yBq5Br5BnHqCgEs5BJgFKeIkByCxGnDnBXyFlFJMCH4C1C8BuJhE5BDGNMBBBwVx5BVeB7Ce1FjBBCEjaIoOE8FgEBBxXyEtFGCDLREBGoN3G+FLsC+LBEyCJ9CBCvDOGBBBBn5CjuBBBBBBYGfeeMhBrQsFuWHFFqBDDXsMxBCBzSBBBBBBg6BwWtnBpqBh6BrnB7aBYB4FHClJWpFvUIHxY/ehyBsVCOIrEMBaB4CiDCHsB8BWbDRBBCBBB2ChM8ChBBBBBBBgCZlVFqCQ2byBp6BoHq6BwkBr6BxnBgfvf9a6E0BxjB/pB1pB3F5PDBBHUgBZQiCcyExBpFCCG7CCBoB8G6B8B0DHNBpgBU4qBICBGgBtUyUgChDcZ3OkCSKEYwB6B5H8BkEDEBBBDDwLJ6DBBBBBBBB46BuqBgCjWmBwBzbJ0DSBvF/C0FtWBWCCEGYtNBBBBBBBBBDDBB7D5BwE5E6EhgBYqB1hBlFNjDlIrIBYGkBjlBsNtI6EKUIBBBB6UDlC5FsIBDCK1FpCjBBBWwVqRT3O5E4Fm1BvhBwhB4CBBzCBsIBBBBBpGyDBBBBBBB0DtBgBQjChBRBmBZO7CaqDBNDuB9BwBB0BTM1BB6EX0C5BCBiBfP0BBBBkEFZoD2FboCBB1BBBBwCXwCyFeNWKBF+FB5BjBrDBO9B7BYjBB8BBBBXHMMBBJyBEqDWiCBQxBJFBNGHJHaBBwBkBBPIBjBlFQlBCIFHblBP+EtBhBBMwBPHNbDDDBPLeSGiBNbhBPIHV0BkBmBJBGUDBdhB8DDWU2BjB8BoBtEBBBBB9BBBBBBxBBBBBBTBBBBBBBBBBBBBBBBB1CBBBBBxBBBBBBpCBBBBB9KBBBBB6EmBCC9U/EgBna5ahF9VnG8RmBkBsBJBB0GDxIY8OBBBxBSBuE9V0G7O6hB0FqQ1CXB6EepDlEtCoCywBSByD8BlBB6BtMBN/EcsLExG4tBuVjMCE9G3PWP2B6WvB6OkUBBB6EmBBBB7UznBCBB0TBzHBlE+gB0BgEqNoeEuWRJhBd/LNxBCBiDmKrFlnBjnB0G7O0gB4FI4EBuBwwB2EBBBiGqboHiOwHK8Ws4B3eq4BvGiPSBra9H2NkGgD6CCHqIGlI0DGuBSCWOCgCwHCkX+F1PBFS+BuD+FFoFoDlI0DoX6cBEBQBB4GBBBBBBBBgC6CnBBB+C2L9TwXxcDCBJva1MgDqI5D0FBBBBBBBBBgCvC+V/bmFqQB6EnBC+C9R9I1C6DwCqDgU/SBBBBBBmFuB7OCpFIBemMfSkNoCwGBiB4NFGOBuC6H+uBlVnnBBB1qBv8BuHw8Bta9bgzB4tBPBswB3xBxGsB4N8LCHGyClBcxDnOkBBW7BjnBlD8IjM2SxBrTBB3FgWwLDD8C4FJCgBBpU6DmNvnB+F9BvOGMD8DBb9JzB+uBTlFJgD9H6WC6CH9DsQnBNBBPDDzDT6BeBHvBkyBiGBBJDfN4CDDHBZDEjBJPCBB6BrIqDCBBBCBBBBCCBCDBBBBDCDBBBBBBCBBCBCCBBBCBEDDBBPCDCDCBCBBIBBBCDBFCCDBBEBDCBBBDBJGCBDGBQBHBBBJvCJBuBCoBBBBCBBBBCBBBBBBBBDdBBBBiBEBDPBBCBBBCBBBBBCBBBDBBBCBWBCBBBBGBCBBBBBBBBBBBPBDBBXIiBDBBBBoBuDBCBHBCBD7CBBwBBBBBCBBBBBBBBBBBBBBEBBOaDBBBBJKCBCGBDBBBBEFCBCBCCHBBBBBCBBBBBBLHFCBBIBBBBBBBCBBBBBBFBMBBBHBBBBBBHBBBBBBBBBBBBBBBBBBBQEBBBBBBBBBBBBBBBB8CDBqBJBBQBDJDECCHECBHCCJELBCBBBBeBCBBBBDVhBIFDBQBBKLBBhBBCBCBBYbDCcBKBxBBCQWDOENBBBBCBBUBBBGEBBIDBCPDFFxByCCBBBFEBBCCCBDCBECBBBBCBBBBBBBBBCdYlBRBBBBBBBEGBBIBBBBBBCBDfBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBGjCBBBCSBBCBTBBBBBBBBBBBQBCDBHBBDCDDElBBBBBBBBBDBBBBBBBBBCBBBCBBBBBTFaDjBBEBBBBBCoBFBBDBBBBBCBHBBDBCKBCBFDBDBBBDNB1BOBBhBEGCBRkBBBPKBBBBBpCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCJECCBkBUGKBBBEKBBBDCBXB8BEZEBBJBpBBBBBH9BEBCBBOBBBBQIDCCBB9CBBBEBBPMBBBCGIJBEsBODG8BKdLBBJMBBBDBPBCJBBCBNVBBCBGHUJCRBHBBBBBIBHECBBBKBQBKIHUTCWFCBDBBBBBYBBCBFBBBBBBBKPBBBBBYOBuDHOXBBBsBWhBHEDCFX4BHHFEBTRwBGCgBLDBBIBCCCXBKLBVBMtBLDDBBEIBmCSBCEBEBDGFLBDJOEBBBCBBUEGRDBBBBBBCBBBBBBFDwBGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGuUzHB3D4DvyBkLjJoHBmFMpBpFp9Bj5B/H4hBVeBX7CRc8OBBB+BmH0LlIlC2I/nBErUdBzBByDpQ8pBCTvF/Cyc/WEt9B6ECjBB1GtV3IyUjDoqBmTpY/DymBgByFibGzH2CsSB63B3e2ByFibOrvBmOgGD+UxBy9Bz9B7G9a94B0PuoChNBBBBB6EoBb9GvKuGqegHiGB+C09B6G19BqoBnKvzB3blFxGkFchV6G/CxKjE39BgGB9GyD2B9EyCkqBgoB5V1BuoBsV79BnDpY/RmTgGBgVz9BJgGmBsVlWxLwB4FJCgGd1FWtBsMwIiQqKBwVBQjgBjBShFfBC7UD9GkCxDjC8UlF7JsLBB9BkDppBQrG8N3BBvGy3BSBlFK/C9R7UnoBi+BBBxHBl+BjG6LoQvJySBBBBB3GJBBnZmIpSUlCbBBBBBXqEgB+L/IvVlOBBBBBBs7BnDCBv2BqIBBBhF+M/IvVmOCC5+BDUBeBBt2BwIBBv2BtIExBCu9BBBBB+H2gByIgOBjB1D5sBkEBBCBCBNiF8DB5E4SnEBKcJyCxCBzC6G9EBMBDI0DcBB/EBvB6CBBBBBBBBv/Bz/BhGBB0/BBBBBBBBBs7BxXnEBKcwUnGqR0CIrBBKcGDjFBzCtGN9ENBDI0D9FvEOBqqBlI/EgDBChF9CgToW4/B1/B3/BjSrP+OlBGlODxX8CrBBJBc7CxC0BgBwMyDfPgJVcCBu9BBBcVcCB5e6EoBGyCH6bslB0+BxxB+HopB2GkCnDzBemC6lBUBeBoG55BmK8yB3F5PE8BZuDjGpFCjDCkIB2GRC5bmBxfywB9HxuBVf6ECI2DuLsKiZrB9bmF5DZBBlgCo2BmgCBogCgBSuE3uBrqBqF5DmHCrH+4BBBBo/BlBBB+/B5BKMVhCwBXjEnBB/C2LnG9XiC3Jv2BiH+6ByFB3cygC3G85BBBBBBBvCr+BxBCByDRjC2NBB+BmHyLCqKxBoU4G7gC8gCSBuI4EBuBmUwbgLvKwZkN+DB8LBB/jBz6B/EBgDChF9CcuM2FoWgOB5EuBkcjxB/gCBhhC5LtEpRBnL0BgEqNtBB6cCCvyBrI5LI2gBJBCTPGBI3DqNuBBBBB2cCBB+qBzBBjdVCaCBTqBKNGMgElUm/BBnC9CyBkCu4BXsBEqBKNG+HopBgOBmxBnG7SjBI8aUNmFuEFaMBBBBBBBByhCgFgD21BGwFtatFyL0KvJkCBBBB4hCwmB5hCi5B6EoB5e5bmB7ClEK4Qf6L0V1KpE2FClIvEpD0HxBCBjd6FxQUJvErJasEClI0DdoB7B5HB6EoB/CvK5DwNhEmE2DhPmIiDB8+BmHD43BgiCrHxFpgCoG0uBlLgCmI4bByG0BgBwMwECoqBClIsPhFf+UVcC5GCn7B7Q3W3BpImOBBpCBBB0GBaBo3Bt2BwIqD2GQi7B4bBmBxfB1GQB3GJx2Bd46B0D4bBmBwFiKwFVcCB7T3GJ7+BBlJnyB9GgHvhBpSXqF9U8+BuDjB1jBqG4bnBwFgGjD6U+ekDliBuESBlFK/CsiCY4B1XByCzP7L/KgBDxEBBCDFBshBpFImDDmGvEqEtDeBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBrkC5qBskCtkCukCvkCwkCyFhfpDpCsaBBB4F+BBB8HzSqErIqL5DsBfEwDV6HBBBBBB8kCuzBu8B9kCn2B7kC2nBknBydBBGBBBnC7iCiIh9B6EnBBB7BjB9RqL+K4F+BBB3ZtToQllCkBI0F0KQyPCDGBnYpE4HBBBBBBBBBBBBBB8e7egGBlPzbWWnaiElhB93BXJgFBCGaBB+BjM7F5DCDydkJBpYgGBCGaB/BjM7F+D/B0GEgeBBgc5pBBBB4FkvBBgGBCG6CjM7F5DF/B4kBBGi3DtZBtSyWxDBBBBBBBBBjGgBBomC69BpmCkMSqCmGnKBB9B0DyC0BFCDC9GNmBqIlCCiJVBBBBBBBBBBBB9F2PB5R9CP6P4FrBsasTBBnQzB1BByFoJuEgM/JfoDlKkDhB6DrB4CDECkBBBBXJ/EK2BDhBlLiH1D3mB0W1nBzIB2BgB6DmBBBC9CgSgGE9U5ExbuiBnB/CBB3gB+G5ZHOnkBiIkYhnCinC5axLwX+EpBJ+BbBmDlnCkNiInKC3JHFwIqIhLhBYBpCfonC/HD+S0DyBvB4FMF8O6JpHsE1cBtCsYysBx8BCyIkBjBBBBBtCgd5JM/dgFfgCDd2M7vBC4JClBBBBBBtC8wB21BmnCsGiEiFzFtxBjJ3VDufhnBgF/DgGBCgBB2MOmUyPmB6G1DBB4JFjBDCBBknBjPBxOCC+Ch8B8nC5eXJqa0DC9oBBBu8B6E2DBCgoCqnCwhB1jBkBgBECSB4eBvL0NE7EHhLjJGrCiBO2H6B5IB8BoIqH1LC2BiIEBMXDCMBBlF1CpFmFxG1C/MDmEmEgB5BrDmD8GhMBDCBBB0CtVE3QooCwQQ+PskBBCBBBBBCXJ/EK/N5G+DWna+DBDqpBmVoK4JkdFgGDgBBB5T21BkIjILiCroCy4BqmBsoCngCmVnKuBrIHEB9GNmBvKmJVJBQnBB9lCyCmVxLlQ7U3CCjGiBufwBOCBBiG0BHvHmBDxE8FqDpFTRGCBXoBBBBBBBBBBVcCB6TCXBIgBGMlBgbkqBwWOjBIkBBpM8FItJlNzD8CBB/oCm8BvIDIgEBhGB8BjB+ZkFb7C6VggBuKyFhfpDpCzWB6DB6EllB8IyBuEBBBB9CkMBH0F+HpDsY0HlxBpGiGwHaDDI7CBBBBBBBBspCzkBpDpCzW7DB0F8O+WCMqEZuYBBBTnEeKgCfxM2GQzbqJxDnB3GkFUHgGDwV5UgCkDhQgEBr0CkG3sBzbiO3GjGwV5UkFhQgEBznBBC4FkvBlyB5G4O2RGlKhY3BuVJhJBnDzE0DgNVBDiFG4CjIxBB78B2pCnyBoH7BvBEkK6BZwD9DDBCNBkKpUO/CnFNNKMCEyBBBBBBB+pC/FnapG4U+D6FlQ/SiC6kCBuCzBBB3K3B0PjO2lCpjBmyBjJ3VDBCBMlKtehCB4FL8G3GoC6BvJuFFHEKnDnDoFxYErEBzGjY7CMvxByFg/ByFB7C/BnB+jB8I5FC8Pv0BjGgBBBijCoqCpqCB0GcrqC6EoBC9ChFrtBgYxzCkF7CtqClFwB4BohBwD4F0sBwChpD1HpFhCSBxNpLlFnFoGoGfqMBxFB/xB4FwoBkExrDoqCIqHSnjBoGnH9RHBDGpbhDxqCXyiBoN7BmYrzCBzqC3mC80BioCgb8X4XkFbXhFJCgBmcoNqE8RrBzCpzCvhBBsToQzBSZVpYvGB6H1D0NEiF0NBlV5vBBC6EnBBBgBbjB6rBwhBuH+LpQkBgBxC+UH4V7fXtEbgCDmM5evID8Oc2NB/FBBBBBinB9G5sBhSoFBBu2B0UBBBBBorCTlFgoBmFuBFHnaqOhawBH6EeJBhB+B6rBWna+GzkBggBB2G3pB7FnC3MnGqsBhE3H2HxBCyDpyB7R6D0CqesrC0BtrCzH+UHhB3U5e4BBBBBBzVBiC9B1nB5BCJOgD6EBBmYwxB3rCzE4rCkvBgGBCGuUK7DD6sBnMjE/2BECS5BgCBBBBBBB+IznDisC7lBoH3BqPIcB6QmT/EhGCgBBB0LiB0UyP1LCiJWBBDFdBBCCBBK/DBBBBBBBBBBusCosC/oB4gBkM2mCxEE1hB5X1ESOR9TnWulCvsCBjnB+VwPBRgEBDCB12BsHOQI0IBmVtG6DBB/IYHFD3G2BqIiMBFhG9kBu3B2sCgGBCgBB9TtfzImBMtGd+CDzBG5GrByGB/BrGBBBBwnB0B6TCBDDyCwGuLsNJBDiFpYpB3G5G+S8LgH9sCjG+UmV7JMBwB4GwBHDCqH7UTFHoGB6EnEtCaq5BCoB8H1BBCBgBDD2C0BBBPkkBpDpCzWB6DBhctP4EEVgFE+C4FL3YyCmGEwB8ID3C3QeG6BEE6BwCBgHpZ5G2TgGD+UmVrUllCkBgBECrC/HbuL0e+nBEtCasP6F6PrE/I8wB0VltCBzVB2hBqGzHlV3rByM/lBBgG1pBKod6kBkQ9HjZDFgsBBTnEeKB+CxT2nBGBCBDBB5BgKCsJjGja0ByDrQ+EnEtC7GwKyFhfyFsaC8HzS/XkGgGB9BgT8F0ajE2gB9GlKtL6oBhIBBiIdnXtCsYjMvgBhKO9ENnVrE3Ip5BzHkFb7CuLBoQ8oBBgFfhBpNgM5G2T3SpUxQgGD7U7GoIqV4DlBF2BBhEpeBlxBjV+CDB6GwjBpQ4FlvBuoBxK7K4PBglB8BqCF8gCkH/FgCgG+U7W1BpY/RsGjEBE+BkDF+B4RhZiR6EllByB2kCTranKgD7DhBrCgNuDCkM6OmBomCnCsGnBC6ZBuD2Oha5ajMmV6P8DPgGB9UCBqUhG9UCrUglB7lByBmiB+HgT/EgB7C+b8nBmVwSgmBBBHBDECvG4hB6VyFBkBwaZzCpDRxBH/N6E1DCDB4DBBBlJBBBBBBB6EoBC9CkMI7Q3DXlImb1B9D1bsDpDR4BkBqVFBpBwCBBrJBC8nBtDqVvBhGCiB/qC5zB/B0FnDvPBBBB/tC8cCChOJBCCEHBB7DRoBpJ8RyBBBBBBBBBBBBBBbCBBDXICM5BrCB7tCBZBBhF9V6zBBBvsCBrCBBBVczDVGjCkiC1B4egBDlBrBjXiK7C58BhjB1B4e2K8jBjrB2aogByFwOBgvChvCr9B2aq0B0R+fuVBkFsCXHpC6F1rB1BxDnb8Y5V4B/cbBCCBBBmBNEOLBsCmB7T8rB/H9PUBhFnDuCBBBB6EoB/C6bxBCExtCBbBCCCBWhBBYBsCWR6TxEBDCzwBoNMECDCBDBDFBBDEKBC5KBErvCsvChkBlvCtvCxBCBBCB1Th6BBbDCDqCMoaibvElJGGDBKiD2IBBBBBBBBBBBhZXqFC5zB7BEqYBDgdhOKEEHBB7D5BpJ8RyBDCCBBEoBBknC+vC/vCoc4cyBvED1tB7B4cBHrOBDEHBB7D5BpJuTDFuBDBVfEtDBrQGmMFguB6mBNGiLrIlFBrQBoR1LlFtQoR1LuVhdI6G6mB1L6mBNoLhIKkGrLpLzOELBB7DiE7B2YFuBGBBBBkFb7CmS4BBDErOEBKBB0FteHE4FLuqB0B3CB6Rn3CvhBB1QkeBrrBELBBriBTnEoB/C6mBTiL/EyBnZxLoc2D2GRxmBphB/pB6HiBrwCuoBtpBiyB4FiCxpBhBwCwVD9FBwtCkFmCQCxY2KoGhMiNB9FCBwwC6HxpBtF3T9FBErC5CxE5hB5XwEFGGUHDBGB5CvJBmV0JGPW+CjGLxGB+BrI2R7lB9B7DrqB4FL7U0B/TsE6RrBX7HqtCiDztCBBzD2wCcEDSD7B7rBmDCBsTBCCIIDwN4cEEqOFMB7DihB5BKEIbJVGu2B2B+VD1CBBBu2BwaBBgBDwC7rBmDCBsTBEQD1B9DuctG3BjN4WhGC8jBgdzOIB7D5B3cMgIYCuLoK1BCrgC8cE3S5BjdrW4QvlBvsChxCBBkxC6EoBUpjB8IxEE99BHOKFBEEKBtVrPvhBzmBvnCtnCqmB+X9SBBjvCoxCwhC3BBtDvQtmBoV7rBBobxF6BXkCBTnElBD9BiBnLzBtDFoa6HrC9ItrC/FgbvpBhDm9B8rB5gBxCkCB+H6hB8rBsxCyoBlqB4cLmLqJ2nBoCuTzGCb8nBpCuazEKB9mBmDD/OuEUGR8MV6ECDF2DmS0DkG4F7BC7Z0BBDvoBgBD3DFiBgD9RCTnEeK/CxTHBDEBBVfBD5T2U6E1B1BD4cIrOCCLBB0FpJqmBucqBmWmLhkBhMxFChbOxDyFhf6D2BBB5SzHC7rBmDyFhf6DUBhBBBwf6ECTtEYJC7U8JsFgFqmBxFmD4KqExEEBWVCxEHyhBpFwSyEmBHB/EgBC+BDkO6ErChEyD7DiC2GlF1ByRyH6Gta1I6FkBhI1YByF1bsDyF/pB8ImbSBxEd9UzGeJ8W4CuexBCB5T55BhN4I/EgDDmMmVpKW+CjG7IrI2R7lBjSrPkG3B7GzPBE2R+pBTuI3kBgd6O9D4pB7nBszC9nBCBD9L6EK7pBCTtEYLVrGjkBDlS9PsEBlJIUTUqBSEoBcIFNc2B4MhE5F7SEtVBhFfBHB1UDqCvHlF8IsXykCBuCzBBB3K3B0PjOloB4xC5xCumBtsCzTjB+DfBHB1UD5JlF8IsXykCBuCzBBB3K3B0PjOVcCB5TDjHkC2BqWQEjB9J5D4MjERpB0N8C+IBBBBBBhyC2Y/EvB6NsKyB+WxbrfGCgGBHB1UDqC8sBykCBuCzBBB3K3B0PjO3UkN/EgDDmMoK+wCBBjBBBBBBpyC+wCxBCBsDfuPjJkHsahOxBCBmD0B/OBmQsaqS8U4gB1cCBBBBBB/cG5zBBBjBFxBCB5TBmQsapyCHB+wCBmB6EoB/CgCtEqMBJBcEC6F8BxG8QyEjjBClE6VBBBBBBBBnDT0CyBoM4GxDDyBwJK7oBBBTnEeJB/C2M6iBx4BjaxBChnBzF4bjkB+yC7yBmb4F5yB6D+gBnmBTvF0BBBpB2gBVcCByDuBbgOCBkJ9BSYZkBaCWQcmMBkBpFVgCoByD7HJRzKoJqUBzBB2F3Og9B2G2Zu3B7R5JTEwC6CCFBdSpB9R0BoI6ZzLLnkCBuCzBBB3K3B0PjOBUcCByDwBRJ/NBBBF/IzB6EoB4ChcYtDhBrQBl5BqWUpLwDxRkB1KnF2JCBiBBBs3B3yCXtEcBC7BjBoLOnGDqCvH4OiLw6B2YBBBBBBXtEcBC7BjBnL2GD5J4OsB2JzVXtP1ShGC7BjB9RnHpOHtzCzyCDBCBQEBgIoMgGBHB1UD+OogBwzCiG/ChGC1BpB9R6SnHnOJ5BkduIvW6EoB4CH6bYtDtRXpFBC7BjB9RD5J4OsB2JyzCw6B2YCBxBCB5TrPnqBzzC/R1jB1cCDBC+wCmBE3e6ZCjwBNwgB0CuhBkGqYpFkB0FgmB4HpBuVJ7hB7SliBBBhcNgVBBBBwKjV2BpCtDhjB6JBBBB9xB4brBBBBlFtOzF4bgGBBBB6UDxBtGKwBBsK5kB6EaOK1C3SBJWBDCBBDBBBlFUBD4BCBB1GBNhEN0N8SgDBBBBB0xBwwBjwBNwBgf0Cqb84B6kBsK3C1BtgBIjwB9gB0C0FoXCCtOCDCBFBuEuGsgBmDvIrIwYEvyB9EkDnYRCeBqzC0FkXECCtOCCBBBBCDBBuhBBBse+B4E+hBhH1kBBVc1DuB+BoU4T6QkG1D5PCRhBsyBhuC/EF4FK8BopBx4BCgaFgGBBwW9WtC8mBM6JpM+WxbtWC/EpPiGC6BjB+Z8P4FrBbopB1DCXhFLppCt0C/wC0G0mCsE6Cv0C7pBBBzqBBBz0CBBB30CgrChG+jB8ImbnJBEKJBGCEGFHGIEEMIDBFDJDBDECCHHMCDGCCPOGHGCJHMNBGENbGCTBCNjHlCYkBCCCBDDC8CF9D3HwGwBuZrBpDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBrwB2d/Lv4Cw4CphB90Cy2CVcCByDT0PDBBEBgJ6D1nBrOVcCB8TGB6MvV+FsQBSBIHFFDHCTDaKDGB8H4V6GrHakCmKuFBBBBBB54CghB64C74C0c6qB84C94C3UvC6ECjBQWlhBxBCB+WlBmBhMtIjeBmDpDqC7VzJ6V7pBBBBuTVcCBjdYsBgBKSE+4CtV+F9K4sB73B1LnD8BBtC9C7JiHlCvOkGnbBBBBBBBBBBB1LnD8BBlPC4diZlCECC+fuB/3BVcCByDrQBYoD+WwOsFtLqBnD0eBBBBrbx5CkCjBHIVrCnDvD7BDGo3BmgB8GF2BtN0LxIoFxKlT2D2IBBBBB/EFbQwBBCXGpL4GKBpDyByEzKlJIUTnClBsBIFNHCT2BxBC/TBkEvH9GkCgD4DsDGEwCTmBDnCCcgHvhBjJ3VDD5vDBuCzBBB3K3B0PjO6F7UFC9GzG9B9LCyBO2D7dBBBBBBBBBBBBB/BoB4BFbgCBCYuL3+B4FK8BgTqHhqB2hBmHvRpTw1BBBBBBp6CSB1I+E1C+OwJpDmTBBBrCoYkCjBsDBbmFxBBDBDDwOqc1Lf6GlVBBBBBBBBBBBBBnD9BkBBdaZuhC4P/5CgGBHBwEtDLkBtBhBF5IlPhgB2QBB6zBBuCzBBB3K3B0PhOCgKmELCsBDwNmCxJQB+VsC6TkB4DG8EvY9C56B3YiNlRkkB3zBBuCzBBB3K3B0PjOj7C6IuLxVBmJkP7FVfyDrQBrgB56BX3FaxBGqgBuV4G9BiDoEqN6nBUBBBBBoUBO0IgIrnBslBgGBC7UD7L9DTuFgD2gBuPqFxE5CBgBBBBYRgK7UheBBiG5e8EjB9EhV5JlGCf/akY/DvVoGvBB7L3CjBiCMFoCrHuFxyByDzDRBBSBlHwBsByDuRFwJuD0FpNBDD5NjJ3DPWBpC8qBkCyBVBmD7BJo3ByFDiBBCBBCBBhEnHF7CyFyGqOmC1LqCdBxEkVBIDbBBiGB+C9boG2TXqC5BnBB8UhIKxBzGBb+BGo3B3GBDBCBpLFYG9ByFrGGB+GsHmCqKrBqCvFkVBIDcBBBB2mB77C5V/EFbBBnBXBCXGpL4GBJoBZ7CyEzK2OoHxBo1BTlFIBC1BpB9RD7gCB8yBBuCzBBB3K3B0PjO1kCL+WBBBBB/EhDCWoS/pBEhXBllCkB9VBB6asb0BpE9dBt1BykBqCmV0FhBluBqSnD5BfcnBYmFjBsB4N3Dk3BFzTBBBBw8Cs8CnN4oC6ImoCxLrb/+Bq6Ck8Cy8Cz8C92B95Cv1B4IhcBCBBnCBBBBBBBBBB/8CmoB8C2hBg9CtFtkBzxBXqFBB+CmBnGwK0B9FQ4G9U+LsQ6DzRrPgGiCmM5G6U9DgCiL5BwzB/BBBBB9oBvyCjnCvxCmO1CzQyHJQBgG4BmOBDoC5HyH3Ln9C7kBo9CmE4FJCjBSpB9R8J9E+kBsEjKkCfT8GEC4TkFuBjH0QiGhLqQGCBDtCBBBBB7G1EzDqB1D6PIxCyI3JiRvTB+FwR/7BkKBkCqBW+FoRuCJ6LmjBiR0DBBBx9BThfxOmEqNuB8cB5qBmmBBBmJgGqG3OjCCYoECyCjNrMxV3IxLpbmuB49C59C69C79C89CqMkDuHUBtBCTlCKhBBBZ/HBCgGBCiB+5B8cjGiBmrBqNwB4cBBBBswBrBvaxc8mBGBBnD4CBBhC8SCBKgU6uBva7PyMpD+jBiI+SrU6uBgGBkB8C9QDuM7WxJW6BDiChCUzD1R2ZtejJ/KkB7clsBx5C+DYBBBB+fVc1DsQzmB+IqSB8Q/KVgnBlRvlBZBBBBy+C2pBoF1vBmFM/PgoB0+CB/EjDmMhHqDjgCB8mBy6C1LgNCsuBsLzIjCzBBBBB6Uxd8LuB0aCBBnCFBjCB0GbgO3FgBC+JsMs9BwEBBxJWC7BtBVhCUmBvXpWpf+FmQnD9B7CBCWBjvC7GmD6CBnCNWHBqCB2PvWyUmOhH2BtN0LxI0mB7IkFbQwBBCWBvL4GxDDjJ8DqDF6BnQyP0oBuEB1kCpXFl4BvlBZ7qB1c1kCDIhE4FK8BjB9RoW3GCC7oB5qB9G5JvuCBBB4brBCzTliBBB0TtItVEwKjV/DrwBB+pBoFynBrBockBinBjPcgFntCsMEyF5hB4FmV9GkFpzCyxBsoBzxBE0GjiB5oBuV3LyRgIoMjb4FL7BgTBzGb3GEEB7Z7OtJtY/IiGC1CI4mBjPyFtFpcrH+zBBsGrWBBK5HC4M1tBrH0pCtOmDpDqCuf1BlUXDgEHfBBBBEBaBB5TDxBtCgEKwBB1ClXzLL7UwFtBwCJLTSCZBEMBrBLHLFCIBBIFCRFIBIJTGKKBLBtIkC6FBBtDrCnkBlEBqGtHBBBBBBBBnHnOCEDoMpIsKFpI+C6E9aBsVkFcBnBaWwLBQb1CwBnBLlDrDwNqJlX9EiLxV4KqBjFE3S24BnD5CBlBxR2BRDuMgFEbgCBCmMoKxGqB5NWLCFDFEDDCUCDCV3C4CrDCBCDB/CDCDBBBBDGDnBCCBiDlKBM1CP7BBHBGyBDkH/C+LCkBxFBB7EBkCDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBk8Bwe6WrW4yC48BzmB9gDm6B+gDjoC/gDt6B7E+PqDwJ2DpDzXjB4fBB8FxkCgGJ4U4JB1ChKzBLBzBgBmB2BBHRFiLfmBCDDEC1KmHOgMqB4VaGkFBxFBBBBBBBBBtnBgGhV4JBqMgCSSiBoLBDGBDHSEBBBKJDCBDB3BBwCBiJIM1EBPlrBzEOBBBBBBBBBBBBBBBBBBBBBBBBBBjcqlB/PoiD/bpiDmc/HDWwL4GrClBC4jCgGBCFd5TpvBq3B/cEBBLqCxiCSB+I1E1CzQ7HvWBBCqC1cgiB3jBtiDSBoQuYvWBgGJ4U+D6FwhB/OBjM9J+bBBBBBBB2iD3iDu9CovCBgvBTtFBH2UD5J9EwgBuP9DmB8HSEd6BBDkMnSCvVD1HtFOXUBBBBw6B2YDC/OTBVcCBsC3a/iD+WgGB9UD5Jz6B0HgEhBXrEMF3CzKkJuEKdmDnjBrC+GgBJ2DBBBBgGmB7TuP1CF2B+HHDHUePsBg2B8FWzEOBNJCwQxVrMBDCuQ9hB+hBmmBuvBjB9EJ4U4JB/uBSBnE8CBBiBhcsJB0EYCgBDQLBEDHSMKXhCqOmnBxGoPmBtBDKpMDC5BBEBF+ClKE9CM/BJDC1BgGjQlBzFIzEEYsBBEHELErCBBB4f3kCXwCzBFBEcBCFBaffnL7DU/BIDrGzIvJtBCqViZSBjHBB2Zue3RszCVeByDrQBqjDgHvDjEjFtI6EEpDyThBHCkMvS6C5IBBBBBBBBBBBBkrCSB5F1C0DyHbsMgMHZyG8KuX1B5KBBBYlCHOIEHhBtB+OByFvc6DsEoP2BwOoEByFDctPBBBBB6EmBBHBd7BgS+O8IsXTlFLJyesG+wC1B5KBBIrhBWt7ByGDBBxe6EmBBB/B9SDoEC8WrQ9S8O7BC9BPGjBwLuBxBsB8E3P8EvJrOoBenBEhJiCB0eyBwJlpBTuEfB9UD8O7B0C/BPK6MqC5BpP7D0D6XoBmCDGuET8EPTBBBBBB3VxBsdFkF0DwL+ClYslBpGkU0C6E0iCBBBBzBB8TnJXBiBTLBHHVEFKnCR0VIzEMchD9CxB8BFNECnBJBC+CvNO6BBDB0B+I6EnWCW1CtBBBBBBBBBBBBoH3B6LqDqCQpFyEogCrdzB+TIMsLCHGzExDnOJbX7Bd3csKsVIDgGjG4C1CtRBbpLSBzNoTueqVnDInB6Q+tByF+FBBBBBBTBBBhiCzBBgF7OnJmFxZ2BNNOFjSFuPE5Br3BSGuHhCiRhBF+C2f8UnRRG/EhDmVuJzBB9T+F7PnRpD8M+b/InXwJsJqJxBhBxKnVkb3TrBBBBBnDwCwBpQ4SrvBiG9BCBmMtKWgmC+IvWBB+JF6Q+LFzFvkBsBjrCTtFBH2UDmvB+FzPECCeZZuDyE0BBT2CDNpBDnDqKkIgW/KV/B7CsVnR0DuOaYxCgWnE6DYFlPyGWbrwCtbixBjYO8B7FTgGIB2Y6FulBykCBuCzBBB3K3B0PjO+IF3VDBCBO3JmRgrBlLjYzC6D9WgwB8EjBsX9CkgBpG4U+D6FgqDBuCzBBB3K3B0PjOjJ3VDErmCmXKmBTUuIagEmBBHBaBUiBkSD+DgE8BslBLC5U9BeMvDRwX3mCvazKFTmBN3C2NO7B/B7F/dE7EDRB/EFd+BBCmM1GDLpDkG0lB9/B6EnB1VykB+5C39C2bkFkCa+SgGBlBb2QqCskCxfl3Bo9Bp5B4CX5MxFGBpWzlDlQq1CFBBkF+CgGBgVmTBpgB+VXkF5I8gBBknBnD4CBBhCf9KgHDgBnCvDkCmSpCnKVcDqWehBqBkMxR4InDsDyFF50C7CuIvGlYzJ9HkrCmHJ7CvIBXpFB9B0UiiB+LnDzBKwZlW1L5ExDnOkBBxC0dhJrGN4TY4EkTwVCyFKpO3brJ+BkDwOyB3H8C7EoW+EjBB/EF8CCmMPpGrCpBj2BuHvChB9RyQtTKDfKgEFCOeFwCDcWgCE6BErBnBmCRCFCDDLFCGBSPKDCMDCGELCT5CJBBVCBCGCJGLrBEC0CCzBBEBDBuBCBBBwBTaIMTBBBBBBBBBBBBBBBBBBBBWDMpDLZnBGIBBBmBIyBCdVpCjBBEBBBBBBBBB0BBBCDyBHFhBqBzBDCCBCCDBBCCDCBDEDCDEECCDBBUBCYLDIJBCPIO2BiBKJDBBBBBCTEOTBB7BCFCBCBbUrBKFCEBBBBBBCbCL9CagB3CmC8CCBBBBeCBQBBKfBBBBBBJKBBBFUCEhDIBBBBBBBBBBBBBBBBBBBBBBBBCDOBPVBGBBBBBBBCDBBBBV8BECeFHCIGCBTWSCHCDBKBBBKBKCTCCBLBBIICCCBBBNCBBBBBBBBBOBDqBCN/CNCBBBCBBBUGVhBBBBBBBBBBBBFSEFEED2DBH7CXmCBCM3BBBCBBKWKBMBBMO4BlBjBDCPgC3BhCFBBG4BhBBOIzBBBBJVBFUXBFIFBBBBBOCRXXUDDoB5CUxBFJRNJGdBCGOCrBFHCPECDBEDBBCBGEJBLSWCBBBBBIGDBNLJEDFRKCKBBPPHBBCEFDwCGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6F0sByEinB1FH7KjKZPtCxC3ByBzU1EzN4I8D6CItJ5BhmDSB7gBue+WxH4bHgf+EqCsF6EmBBBmB3BC1RIxUzG7CBrgBhezEOXUBBCnDxVB+F1PXQExH6B1B5DoRclOhMjUpgB5GtBpSyBYtyBuxBBlEfr/BhL9CuBNhL3IlThb4FgI1V9E1rCWtXrCPgmC5VuP5BB6Q0mB4FLgBFW9sBCyiD4F9BBB2/BC9DBzBoZBgBtfizB4F7BCkVLBqEBtD3L6E+CiBH6bkFc6lBzB3C2NlrBt6BvKBthBgG+UDliBBBhctVBCBwKjV2BpCtD7sBBCB0HhFfBBB7UsYNsMgCkD9P0mB6EeLG1U4brBCiImM4GlJnGtQymC9S8O3FjrB1pBB7CgJB1hB6QrI0V0BIBuKpI4FmfvQ4GBparOEBCC32B0wBrGBpiBuU0O7BDpEyI9NTnEMS6PsF2ZmFrQrMBDoEhJFiDkFcBBC8UBxBtG7B5EuBxWLBBBuOtHYEqb4F7BC6ZBmFrQrMBDuC5FpI/G/sByF1kBoP2BwOoaC6EnBBB+C4FLIBsW9GnBC3DgGBBB7U4hBBDBFsCiO/EyZyF9zBka6EmBBgDgSsGjIpEhJfxLyHmHDpVoI/KrH3JhMB7zBtOjH4FmCopB6H1iC9FB5sCwmD3cBLtCwD+BxBCByDsQ3bxHyC6SmnB+EDCmDubyB74B2Y0ekG+ETuFB/C9RVc1DvB9OqR2B9nBCBDrUuEnD9DmDpDqCuf6VyFib/D6D2BB/nBXBCjBBDOCCENIUFoczuB9G8JyiBkS1FwYD6CBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxnDzjDplCynDXDqCjBTFZHBBBBFbBBaDRNBgSxBmNjLC3JiHxE3hC7CBuCzBBB3K3B0PgODzGClBoBiWBuEuH4EB8QBB9vBBBBBBBBBBBBBB1GlBoBiWBuEEwKyBBB7QBBwhBuOBBCBBBBBBBBBBBBBBBBBBBBBBBBBBl6BzoDgoDp5CnEYjB9BBCRMBoL0SilDpG1ChWPB+J/Q+LFliB9HoeBuCzBBB3K3B0PhOC74B4F+SkXBBBBBBnEYjBgCRN8dilDpG2YPB+J/Q+LFliBlmBBuCzBBB3K3B0PhOCUBgGtC4GDxI8F7HtDMKBuC4DpIsb4P3LrCB4FHBBCgB+BoL4GuMsN4FIBCmO4GuM4pBoGzOCoGVX+CCKbcgBP4BdJJmHjC7MjB5EYLjDhC8CpP0B8CnH3GlH7FwDJBBBBBBlpDoOkFxBtClEmFMoBtamGtQ6EoB/C/oB7VIDvEmHzUnBxhB2OFS7lB53BWKnDYjB9BDRHFBgS4OmiDmFtX0EhF6EoB/C8rB3UsBDvEmL5RBxhBtPTr4BjBhCaJYgBjCYsNyOiGkhD4F+BBYsChBmF0bNXpFBCshBw1EyoBmBuIevLC1gB9GyClBKkBZDXPoBInS2PmUoFrU5JE4zCkhBopDnEYjBgCRMBoL0SilD9G3DhDPoBIEhB4gBqH8MoFrUoHxCG8FmbCBGTzTplBeyN/HDmM4G7G8Hx/BnEYFeB8BDRBLBoLB3GoEzChF1It8CY3BViWBzFB4CwDnBzD7QBBxC/eTFgM2BBEBBBCBNfskDgFBBBBBBBBBBBBBBBBBBBBBBBBilD8qBpjDXDgEeIBBBgBB9BnL5GuMsNC3Jr+D5GCtO7H5Dc+NmSjd9JpBBBBBkFUHEgB4tBCgGBC+UuM0a+NmBsJvLC3TyWCqBB9G8JxuCpHPgCBgGktBvLC3T/X9Gt4C4HgCBxBvDEbWtBYyhDXD+EIBCahBErY9+BiLzyCVc1oC1QPjP9BnBlRyNiImMRkFdkB7TtkC4FhG8XgGoU0H2DPc5UuLPEEBDMFGuRtYlSBxBiFC4GnBDtCqG9D3LYmIthBKCtbK7BBnEYFUJBB8BDRHHnLBOpG7GgTyqBjLuhB9G6Z/6BpLHXjEnBCvWiiB8J/CD7D5BuJBkNEvWiG3kBBBB/F7CjHb9sBCmJ9G8JioBpSubXsB4FJC+CmH4T3vCgcyuCwFveyO9GzH1pB/EjDdBnIMvWypClmBBuCzBBB3K3B0PjO9BnBIq6Bsa0JtMBzIhgDlmBBuCzBBB3K3B0PjO3IpN7L/I3E/EhDCsI3WxpClmBBuCzBBB3K3B0PhOCamFBCFwBpB9R9J0CjB/I6V8CjVvvBBuCzBBB3K3B0PgOD5F7PDgdvX1QyPMBB4qC9FkFUxOQiNgchtB7qDmqC5qD4FsBkiD1BkiCjHoMY0CZkOvBgRGpM+SqFDuhB7BoCBBBBBBBB9oDzgB6EmBBBB+C8rBWxDsEB0LgLwKmRyFurC0HhFngBNCEFDCKLxBmxB/EsYsM5gCnEYgDDRFH/iEhGziDlmBBuCzBBB3K3B0PhOC4qBE6e5B6X5BlG4FIBBB+CoLyNiT1V9GyDxG0P+cwNvbKtEiWvEqHE0VruB/Bt/CkF+CmM4G35B4FLgBBlJXY3nBqNobsQlJXiEmE8J9GrEiesoBvXlChHywBpKvpBB1+B4FgC3Z7CMiEyrB3Y3O/jCB1F+P1hBpGoH4GzS8GkP4T3hC4FrB4tBCmFqQ/E6MnkCBtC6B4BgCDRrjExYjC+N8N9Q2gBU9CB0rDB1jBoa5tBVc8TqJu+C3rDXoEiB/B1e1mDGBCEDD+DSBBBoyB05BBkF8VXDnFiBupBqE5J+LszC7MyDBmiB8agEx5BfiHnWlQBnlBNiI3MXqFCx4BkDjB7B9BaljE6DmFKCBCCVQzDjCpDlBjCIcmMHBNDCuCe6DBJMvG/CgD4DFkELCjEzS9FuEgNBBXDgEeIBBBgBB9BoL4G8Zz1BUBc7F+jBYBG7PlMgEX6VgDDoFJqBcBBBBBBBlVON3TxNvrDxmDp8BlJvB0BjmBqN3W9UiB9BnBjBYjBgCRBLBoW2sDvKB1WyRhY0hB/EqPiJltCnEsEB0WltCBwfqmCsI3W1I0W2I0WyI1WnI7WvI2WxI1W0oD5L1jBtlDUBoBHgB8qBw5BhFJLFpCBBBB4FIBC9G8EJTvBoBIF5Y/ImU3L8NoHtC1GlBihBCHt6BnEYjDRNoL23DvaltCzUuyBoDgFEbC+BDxG1F2G7ItCgdBuHxCF4cFliBlmBBuCzBBB3K3B0PhOC/JNtBIfE/FyQhzBNgBG4GuakkBD1FyhB1sD5cKrENlB8BC1MpO6sB/FjCmMgGB9UiRtL7wBBByFtBBuhBuB1D4L8C9F6F0JEsaXBBBglB8BvCshBirC8G3U+tBhRxM4FiIpnBrFmV6PrE3I3Y3yCtQj9BmFM1gBBmC5QlpB+kBzzB7hBE4DG+iBhCMvWwVjHyECqDyE1hB5qB/PqQlgBiGB+C+Zjd9F+BzjByH5qBD8PvwBXrFy4BgjB+Bl1B5SvG4hBTuIkFxB1a/pCzDHF3CbGG6gBloC+sD5GCC8JvEahH0DF6OlJpSyQ0DoHBM9BH9GgVtjCpHyCBlQ9MmLhBqJ9auf8EqCsVuwCpoB9G5J0uC3N5QioB6vBDCiGC6U0BtGjdBB7FBCzEslC4cLCuKBC3CbMhE5cloC4P52CBB6B0KqayoBtNoJuGFoB7T1OBgavf6GzgBtQiG/C/oB/FhVinBjPxCrDzoBwIBBkFxBlCxxCoXXqFBB+CxTtG8CoCijB0kClFuBeJrTwlBpSzY6CCEMBMdIFgGBBB+C8rB99B/nBB6wBt8BhJ/oB5IGt0BoU0bjkC6sDSBlH9ExBX3BvBsL/DuLSrByDqNHYlBSIEJIGIIDBB3nEYlBeJW/xCmYkDagEnBBBoLhnBXDgEnBBB+C4FLgB+B6rBlqDgGBC7UDuMjB4FID+UuMmjB4FIBCshB4FID+C6Y3lC/hBXDnFC+C6qChGC+Ck+C/WsGye4FIBCmOmTgGBoOoEwCuMjB8NnI2I/XrJxYjC7MjB8N9Q/XrJgGBC+C4FIBC+U0jB+lDqtDrtDlW4FmfstDttDutDvtDhGC+CuexYhQ8N8oB66BwtD77BzBByDrQBXBlBGJDIEJLLIFwantDXmBPDVWXjEoB/CEDH/FEpC9JnBEC1CmDB6B3LGVcCB+TXBlBGJDMJW9aX4BVzb1a2CuJohCGHFTmClCh3BmrBytDgGBBBy4BVcCByDsQXBlBeJWI1a9BnBexaBtH0V0CTgQkP5DnIiCRBZdkBkCkDeFYFbDgCYuLtKWwC9CuD4jDlJzgC0M9UqCiImMhGkBo4C1jBgGoUXhHpBHoIBKzCrLpDwNuBmDshBuBVcCB6T3LXtC1a5tCkF7CDmMP94ClFwBbKmWvEmH+E1hCFCTqEWnBnBjB3nEwVBjWDvEmHr3BtPnlB5BpyB1MsHBkFzvCgGBH2UDuM4iBTwRrPuevVnJ5GC5ZTiDtLmJrO1hBgGhVuMkN+DLhBhVjBjH2X/X0JCqByKuDiDLhB3lC5VnR++B7VIyE9G03B7OGH3CYxFujDhfMB4JHF4cFpgB5G54C8U5QioBpStGkXFhnBB2T/wBuUyM1FhnC3tDjPxtDkDjB3nEgGDhtBvLC3T/X9Gt4C4JBExBCtDEuQFzU9BnDdC/BnMpGlBgD+C1IhFoIriBhjDvkB4FxjC1jDgDhClESBlH2Z2LKuSyDThBrQhyCtMrPBBBXqFgD4F5hBkF+C3MiNt4Bi9Bu+CrPBCBBBB5mBuyB6UBBBjrCXqFC+C8rB3JgIlB6C6X67ByOBoUBOkN2NWuCW6aiWBNlEwK+QzBrwBST7CJjB4BCC/BYH9iE1+B2rB3bzO5L7jBhGgDgGB9UD1tBpoBwC5VB7CrCsQ5VCV/DnBB4C6B2BnBhCQcHGBBGBE6CDhNIuCE2BgB5MmB9SnIqCFF3FBruDw5BagEeIBCgBB9BgSuMuNWnBqC0dzU+3Byd8qDwVlFyGyFBhSnSvG1WIKCzFXqCgDB/CtLgMhBzBwNrEgJoLhGI6C+RKyDCvlBrqCBuCzBBB3K3B0PjO5mBthCU0FX+9B6vBuUgM0C3kBrFuO+SBvhBzBvNBzBhD+XuOgTsvB0tDvuD49CqHwC6EnBB/C6YiT3Q0CFrOuCpxBY/BNIZiWBuEoM9QwhByOCBBCCBXhFJCgBB9B8rB3J+LhLB8BB6CrDyKoJjxBxVzBByDvB9OXBsCiWOY5P/gCByGo4BkJBDsBgB9CCZpCGP3BNoJ9BGV0CkSj2BrDWCsC3emWqEhV2kBzE2UlBBBWuCW+qDBmWqEqQ3E2kBzE2UlBB4cLBB7FpF/rD+F3U5tC1MiBlBBueYL5VCIyEx+BtPyhB/HDmMPpG7iBiVoKrDeCkDnCDNgKs3BLxBC7TiIkO1L+EhEWuCWmECeoX+L0DQxVoLxBmlBBgGBC+C8rB5UyIwEgc1CgqBmFsQYlBnBo2B04B9uDgGBCshB9G8IpBsBXsFhQ/IVoE9QzTsE6DhCiEkF+C+SqL4E8jCBmWmKqYtL3oBmCBnhB0XnSvGnXChJtLgM0C5VX/DMbB4C6B+EsBNBHF9CpNyC2B8hByGW7QqCQzMyBxW6oCjnBCzGwXzPqmBkQDpgBkH9C1BgSkImIiFqG2FoEtUgFE5mBuyB9UvJzBB9TmJllB4F7BC6ZBpnBmDpDqCG1VyBhI6V7Z+DTEqFBBzBBBpB9RlC8FVcCByDsQlJ+FnQsEBDmH+EhUkfjOGHF5ClCBjFBuBDRJBBkXyjBmFwBhY2BawHmXhoDNF/EpPwQqqCmFxZ2B8V1EBDp/BjOGHFTFhClCjdBBBgE2CR9Gt4CBlQkZnkB0kDzDH4E/EhDCmMsKVc2f8tC1a5tCFyDGG/oD3b2LsGsWkICtnBsD5zBgK0RoyBva1jCiRsBySroB/FrnCsG7G7DsDnPpBCpEvWqB8Z8VUiE0I42BtP5CvEjPPpBqCQpFhKT4EI8VUxQ+F7PmBgLhFB5jBoH3BuRjN5IG9gBwT4xBqH5jBmEmDubjdUBvExBbyBkfmFxBCC3FxIgIxDGCLCkGnDI6EzCnD/EjsBqCRcmC2CBBBBBBsvDxamB+FxBhEG1S5B7dIpJ+GmBKyDGB4hBj4BmFxBCC5OjG9EIZDvFGnDIzPsB6e0PsBwDCwjChNBBBBBxBBBBBBgGC8UD5JjVtgBoI8IqS/EBEbgCBCYuLd7F0GEpC4H1DsBiLKrMxdC2PhMHtIjuC4pBwvDkKhCgBvGyrCrQBBBB2vD0T96C+KymD7/BzazlC3vD4vDwLlM5vDrpBgPvMjMxL+e49B4S5S6vDpL7vDjqChM8vD9vDunC9QlQ+vD/vD5PvpBjKkUgwDhwDiwDlNlKjwDkwDlwD5xB0pB3yBvXgmBkFbjCmMdsFPXqXhH5BiVrYsCBgFfjlBlI2lCr3D9GoF0IglBnrClM0Iu7ClMvHlBK/Vk0BsH/IMCJ4UwCm2C7CBBBBjpBykBuwD+IelBB8BBftC/B2JsCSPlKvjBzd7FBBBB9GlPvEhsCkD0qD8FxwD0wD+MhL6P0PkFUHEgB2oBiF1wD6ElBBBB6DYuG6V9I8JlB9BtC1DBgBB4fqLkMhJtDjI+ILTHCCiBIQCBLjBdRMV3COoBhKeCxFrEFCwIqIiM1D/BueqFBWBEBmBVcuGD2cgF/I4pBhmCgcoG5CwCQCBLxCtCBgBEGB1B/KjKCrLqVpDuCnZDoBEjGB8mBzM21BhKjD8BM6F6PrE3I59BkFxBbyB5GC2mBlC6FoIkFchVgPiCsB4PyH9F3d9LwWgBBUBxEtBCbyB49BxblLkFbgCDtCzDBCjBlJzKDxBqKWY4GrpD5GCha5GCExZMmqB4pB9F0pBwW+IlBEqBSMxCiCLhBK1MzFyEmU0PuiBXLBmF2IyajFtjCyqDv6BsBxd5VEBqyCBBBBB/EhBBCFB4U+DwI4iBykCBuCzBBB3K3B0PjO+I4C0GwMECPvZuB2R4QVBoP5DOBdgqC/EBEbgCamS5O9GlPkxCwCm/C9GDiPnK5G0iCxxBlUr3DywD/EpP4GoUwQhVuUFnFOByE9VnN6nCiB3GCCC5J+CuCvErGMQ1FrCkBzPsBK+TyK/J+B7CJTsBsBN3BCQUBqKqaIkWrHP5J5CBBBBBxBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBB7LBBBBBixDBBBXhFLgB4tBC3JoK2BvCwCgB0B1M4GvGw7E3gB8WiiBhCpLaqBjIBxxCBBBBBhGCvWkM8CV9C3WHoWwxBitCjT7MpxDwK5G4TmByEOFxGvD3MlDjBmWxU7C4FvnBhoCvtCxzBirByqCuU88CymDlJ9GoJs6CtF8JLqBBPD8C5B5BH1BhKsC1IzgBifrBEnFcUBB/FD9BDYuL4GyBiCkGkCgsBtCzDBC5gBT8foG7DCsBSMxC4D3L8K8gBpgBqFVckFtC7aBZhL/Q/FvrD0KxBvHvB+TT+8BlqDBpHq+BwxDgF5PhGC4sB5UpBvEqHE5GpPvE4FsBKjFFGXDuFBt/BxEtflKsmB5UiN9GlPtIizCBB2lCp3DC8JlBhBZD0FGoJyxC3hBxVLhShQ8XCBtrD1F+PkC0N9RpGk0B3Y2yCBlGD7MyDj9BnkBmFPagEnBgD8rB4pBgoCoG/DHjBSBLxCwa3gBpgBnGVNBB/F7CuLqIiCkGkCgsBiWvEkHKoFG5ShMTlK4UsHoK0gBgB6HsfoJduGkI3I7CV2CBnYgGIB2YorB1nB+IgWCPzsBvkBsBrQ/BkCgMqJpjB1OqV+xDH3gBoxCB+NlJ7SyuC6I+b/xDgGI/DqBT9OvO3gBwmBirBukC0F7rBkoBgGJ2Y7F+IVQCCiBIT8CuCrBDKnMDgKCxgB7FyakFGIPwBBBBBB1rDnyD0P9GlP9L+lC5BtwB8JtBRkBiCtBrCOnMzFtEFqHmB9Y8FkB0O1K5G2T8JiEpGh+CtCvkB/rB+ILTiDgBuB0VrE2jBwjBB3B3YgW/WqHtemG9xD7MDvDj9B/FDgCX/bkCgxB4pByoC+IrCIQCMjBdRVkB/BOoBsBzJCvHtCH6QsDqOoT/DnHEmFBBVsBxBzDbgCDXBuL4G0DkGkC9GlPvEhsCNuCJBrHCnBXna0B/TjO+LszCzHCwBnGsD3OBvF4HCsD/S4DuHiiBBBBxahsC7C+IF3VECP9al2BgFEbjC5GChamqBwbzICjdyEyFG1SNsB4NrQ7BsTrDgFEbjC+8C9G1/C0FhOmY0FyPr9Cgc6pB6gB8JiE/FhColCKgGnEqBT9OuMhCnnCVP+I8VECP9a2R8DzgBsBxamB+FyFtDIx+BX99B+LzHC6ZBnNuD/SmLiiBBCDzyDwvDNlQy/CH0VgL3GCsNiH52BtJESC0ID0iBy6B/BBTuRrBq/C2rD6EeoC5M2Pa+PqH/QIsfV6PqqBBBlQ5/CxBCkd3b+F0VgL5G6CtJWC8Tg0C8GmBmMpE/Fu7B7G8Btb+V7W4JkBlQ6DhDB/FjC/C9BmF1BvhBsHljChM0DsE9Sr8BhM0DpXr8BrH/mB7aB7G6EoBhB+B4SiZ0B6C3gB8W05B/EgDD+SxBCkxB1F+P1hBpGgH5NwL5G/qBVgGtCW4ZPz0CzBogBhxCoJfzD7BH6B6BRJMEjHg3C6/BsC1oC+yDXjEoB9c7BBjQlQuhB6EexOgH/HmBBzElMnxB1mBXqFCG7H7QvBxCwBKBsF7IRlKxInCuIoJ6Y6yDG1BBkF8C3M9RpJoBESM7E2GmBBuYBsByHjP2L0JqhBgElMzxBXqFkB5TvkChGvNuHoJzG7P+tBoL7f3oBnfBBBqpBgzD8EqCsVa9GoFgEvDyrC3Q6KW1EYB2C97CM2G7O9BjByEmLrKr6BmFWdCoO5LrG7ajtBhFgBC7BgToWlQ5UlzDmQjZrJkNDzai6B49BlyBzBBqLyKwEjBnM9nBCB5LB6Fy5BBmFihBpH70B6DiBjEhSmFvDmvB9HzN/EnMmQwRzBnDGY0PF+vDqDgIpdM4U4BYhuBrQ/BjNlKB1GR3GCCC7aBxG7FxBgqBfkBnCpMgFiBwC5UhMifhNBBBBBHBBBBB1CBBBBB0B+lD3LBqEgc/yCmQuiBmgCwHzjBof4FJ6KWVgEY3CvBu6CMuXp7CBT57CUBckFtC+4BxmCrrCv9BYCjBHgBUGHBncsLmDmC9PrLfU2E1FmC3HnXBBBasI+BYiGerHBBBBBblBCCBDZJKBEOBHRFFBoBJBgLxB5C+H+K5FoRCtPBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBjTubBsciNjN9V+qCBBBBBjlDv2DB9B3tCBBBBBgGBI4U4JB4DjH5DwBkUhHtfiEBBBBB4zD5zDskDXqF2SnC2jB/EpP4GlhC49BxbBkL/8B9kBBBBBBXtEd9U6zD7zDgGB9UwgC43CtkDqKgGBnO5GtY5pBgGBnOB4GtYjhC8c8zDlvDgGBI4UuM/Li8Bv6BgGJ4UuM/Li8B1c6NMB8PxvB0JrzCXqFhzCXpFBI1UDzjB+zDXpFBI4UzjBisDXpFB9U2jBt2DBkG+pCBBBBBuawlCkX0vCBBBBBniBgCqyCrwCBBBBBigB/zDw7CjSFopC/BzxDB2CBLtwCBBBBBXqFB8Uq+CX99BrkD84BgGJmhBjBlrCz3CgGJ4UmqCgGhVxNxnBtfmEnrDhG9UhPwLJyCYjBiFxKoGEwD2E1GhpBlGkB2OBsGhnC5f4HxhB5wBBBBBBipC1qBLj0DllDqlCipCzqBCNipCzqBCLjlDiPjwCm0Dn0Do0DXqF9U2jBp0DqLBvKBqT1D06EBBBBBsL3HkhDDBBBBsL3HkhDEBDXqEgB9U2jB3NsE0Bc7M+KNEHGDvHgL3K9pBBBgIzsDBB10DqwB3CwBlEHwW7sDTCCaNnDcIMR4T6SzD1DrDpG+L7V4LpEXRgDlMiC6C3GsXzLDoIwHBB/EgBgCDYF+RD0DyBueuKwBlpBpGihC0HxDwBngBBRuHlN4yBB70D80DVczBgCBwByNajV8KpE/VkOzB+VBB6EoBC9C3kByzBuPBwBiFCSIL8WWgGRWmFkBhEsVVocmIwvBBBB8FlF6PhGGzjBDgTiDmLhPDBq9Bm1DmjDWpEZIBBBlBanM0GDoGqVP5SjH7hBja0JBBBBBsGgDVgC2BPW7BY2XyBzPob4I8FdGkQBoV4fEBhvBjBBjQCBgB/DBEbgChTkFCvBbxBBwMtVqJ2Ba8tCXBrBMvB75CjW+iCBCFDlcBBBBB+DhBjB+BCdBoL4GrCmBnGkCp1B0B+XskDCT3QBXqF2SnChI1b6G5zBhGB8UwYgFmJvBbLHyDUya/Pmb7a5wDBhFBBBBBs5CtXBgKmEqCLzQreDtVMqFibi2D6vBgH4zBgBkE+CgI1sDkDjBsEB0W2sDTEwC5CBId7BiJWlIDxBtK4CzDOhC7O/G/EXwC5CBId7BiJWlIDxBtK4CzDOhC7O/G/E1a8QmV60BBhC7lBnEgGJdoTPEtYmLmF2B+TmG+XvoB8I8oB8UjB/EF8CZG7V5EvuCjEB+FsQ5ItC7D8H4YTjM5T8ClIpkBspBkLudBqKhJ/B9OCwF2QhXxBnBBpPyB9GkD1EuBBBBBdBBBBBBBBBBXpFB9UDxNjH5D1cvjBE4BsGgDvCtJ1KzCNjSEBmWxJRF+F6CxFoBECB0PPnBBBBBBBBBBBBBBxzD5BCeEDRBBBBBBBBBXqF9UhP1U+Bu1DBBBB+BRFiyB3iCBBBx3DgHqO/O3Hf3C5KsBK2FoOtBkTtHkDiGBnBBC7B7ckW6HPCjOBBBBBrBBBBBBTBBBBB9BBBBBBpIBBBBBXpFBxWoI0ODsGwe5DqMqHtRBiLqB2JjJZjGB1BjCBBBBBByOtrCvZqEB/EFf5KurCiSkDjBsErjESyEULhB1BjvCmFyBFyDjCuErCxNG1HM/hB5bqKvfgGBnOmfjG2UF9G7F4f0lB4KitDxBCxDUnCBuMzdtU4B1gBjdsN0M9LUyTjG+CHjKFhVlpBV+FCcJqKoEjSpXe8EqN2MtXVgGirClgB4FJBB+C+3BnkBmyCBDuQhMnLgKmmCsLysBl8BxBCiFtrB0+B+LsGnBCiVnIqKrWkJ2Q6pB8KqEB+BwEjBBoxB6YrduIBBBNs9BmDpDqC7VzJTlFJSBlHtDhDXxS7HlEqSE3RrmBrd2P5VR6jB3BgGChJgVrOpFhCCBpCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBj5DhG2OnGk5D9zDtKlEBQy+B3J0cDiFo5C20Dp2Bm5Dhd6hDzxDvkByOniB2F4UnQHuPgkB5GpHxHqF52BkFS4UnQHuPgkB5GpHxHqFmQpM7DqzCs3C8lBXtE8C5D+gBMiBGBoQpfDBXDnF4F+MnCtTpQtfzrDXqF9UvkCjPjB5DpBuKDrVBBilBF5JdEBBBlQBpBErCBBBB/TvNpCvEiQpEpQ8I7HwDoKxW2BKDfKgEFCOeFwCDcWgCE6BErBnBmCRCFCDDLFCHSPKDCMDCGELCT5CJBBVCBCGCJGLrBEC0CCzBBEBDBuBCBBBwBTaIMTBBBBBBBBBBBBBBBBBBBBWDMpDLZnBGIBBBmBIyBC7DjBBEBBBBBBBBB0BBBCDyBHFhBqBzBDCCBCCDBBCCDCBDEDCDEECCDBBUBCYLDIJBCPIO2BiBKJDBBBBBCTEOTBB7BCFCBCBbUrBKFCEBBBBBBCbCL9CagB3CmC8CCBBBBeCBQBBKfBBBBBBTBBBFahDIBBBBBBBBBBBBBBBBBBBBBBBBCDOBPVBGBBBBBBBCDBBBBV8BECeFHCIGCBTWSCHCDBKBBBKBKCTCCBLBBIICCCBBBNCBBBBBBBBBOBDqBCN/CNCBBBCBBBUGVhBBBBBBBBBBBBFSEFEED2DBH7CXmCBCM3BBBCBBKWKBMBBMO4BlBjBDCPgC3BhCFBBG4BhBBOIzBBBBJVBFUXBFIFBBBBBOCRXXUDDoB5CUxBFJRNJGdBCGOCrBFHCPECDBEDBBCBGEJBLSWCBBBBBIGDBNLJEDFRKCKBBPPHBBCEFDwCGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6EnB9U1F6EnIxBaoP7F80Bta/3BgB8D+D+2BgGBnO5G0HxDyCmB4BuBzB4N+KRHGCBqB6BrEgLlCyI3FmkBB9EwkBt2Bra3oBVcCBwBgCBBvBtCvMB1L8tCXBCjBnBW9a2BtVU2I2BNYD1N2jBwmBBByoB8KDpKpSiKrV1EyD8BB0Z6ewSlalPBhDYDBBBHJEDBVBB+qC/FwUR6FbEuFtD2EBL1BemnB2QrPBH0a+NjH5DDpKpStf1EvFi4DgB8DI+ChFgBmOuatM3BjHzIiGhJ3BhHrLiUiEBBBBBLC3B+DBBBBBBBh6DsGsHkBzCZL4J+EhZuOKtNwCtD0GpCuO8EXYsJvIbxBhBxKnVEBwYvC4EjE2CrHbrBBBBB+OnBBVRGDZrCBBBBBBB1tD/4CiyD0lCwqDg1Bz4D17CvnBjBjHr5B5LyCSpBiFxK+MJDiBGBIwS5cDBnHC3OqGkwBzPxBzBWgBKbgCBCwNuFpFyEhOqaqboN0ViwBzLRutBHdyBzP16BBBBBBBSBhHEpBH+EqDTxClL1B2LGOe7BpPCqC2VimCVCDX0DBDMEbIOFgDBmIxBaRoFDhFeEM4InH1DrD/BqERlG8EMvImHK5CCBzB7EsBTlPuEmBBBBBBBVcghBp4CipCvcwqBmHDvmB3KVciFxPzFyO9fgDtNDF8CvFnHyK8FmW29CgHqbruBHyBzPtB9cnQkMDBBMBBB/HDmM4GLmWnD4BhBBI2BBCXBFpLB0GDBKpjB+L4P3gB0HEpBH9BjBkBZBCuCaT2N6CaDErDrGdBpoBrByHCB2FxOrC/EBBBB9OBkFBDIInBKoIuB1CSaRoF/FEICE1DvD1BnHsBpC8DHVuCkB6BBlG2DmB7IyDB9B2BKc/BBBsIwDwBpEjB5E5FPBBBBBBBB+BpB5CIB4U+DorBVc1oCtQIyP2EkDkExBGi1B+FjhB+qBxMnN5PXjEGhBB+BpFOgBHBBhE2F5PMEtGrdiW3gBtK7CqB0BJkBi8B3JD2hBtCB+F7OwR8QrkCyoBkNbvyB5H7KBBBBwL4C5GsOkzBmXoH6GBBBVLkCiCZjCuR/RkzBDc9C2ElGvIqGekF6BBB5VK9Q1QJgwB+QBXDmFBI1UDzjB+LzBByDsQYjCJW9avkB6C7S3H3vBgChCkDCDBGtCQBBBl4BpRtBxBa/fmH6MsU0B7EkRuEnBFrBBBTqFD2BBBpBxTDnO9E7O+L3YrxBY1BX/I+RqhDl7B8hCykB7C9C0MqBzDhG9U2jB+LymC9QsMLdFC3OH1CtC+CB3QstC6L0sC1MiPDiDgFmtCyFumB9T5ViVWvWBkD1CnLm5B8EHjN+eEfBBhGIGvBBgB6L7JggBoUjSwNtV+0BynCniBrxC1BkDZtDBBB7LtJ6K+UEBB2f0G6CxFoBGBjQpBDD5F/I+RzMkX+L0DzGCagGI2BjBxT6VxCqVFxzCxjBsaClSiVlXL3yBvXjFvrBWgBBvGwC1Vo0B7V4LlEEXRgDlMiCzsB5PB/HWna7hDrnC+/CybpBB82ByoB4VhJ6d0Ls4DgGJ4U+D3F4PgdknB6EoB8BjB5UqBciQkQrnBmFP9P4vBsE7Q5CxfBsJ/9B6d+FvPiFGiB8buErvB4BCglBrEjI7HyEB4FmC5FtR5FibolBD7uB8H77BgGgGBgV5J1C9GmFCgEvDvBqKoJMRthBzbrJlFsCJ8CqlBvKxG2BxBa/pCvkB6C8Q/B3H3vB/EgDDmMlGhLuPMBvKBwGnD5qC4FL7BopB+Fe7B2MzF7G0GB3FgBIBgatGgGBBBB9CxTihBoBrHqiBqnBmFsQld2qBBmWsShGC+Pu5B+Bu1DBBBBuF+BRFiyB3iCBBBvFvCFcmxB2BzmCyoBjHnUhBxKxlCgGBB8U2SyCxK8tBuG9UmDtyB7mB3B5e3BzqBxeDyBwJTtFBgD9RD4F3bB5VK0PpBBM3S3B4FLgBbjC5GhkBC5VnR7UsGwCmIkEvTXpFBnO2G0W8BmLqpBjUM9PB2BkFf7U2GRJCI8W6D/EGnXgnBqD0M8DkFcBnO5G5EqBD8B2K4MxTYEyY0Q3amFriBpoBBBBBBBBBBBBt4Dj6C5S1KBDBtlC5VMusDhnBCsL5VKkP5BB9PmD3BqXyKvFoH3B4NZ9C2MsLsyBjSrP2LtDrEgLi+C+qCla/EF2DuL2GQC8UJg1Bkb/UFBtgBhjCzZ+BwEBlrC5lBBBBxHB0OomBewDnD6zBkF7CD1sCUBckFbyBWCCjBEEMCRIMGFCwB4avKjCpDlBrC3NvCmFmVCjEijBoH2QBBBBBBBBxkBr9D3oBwF7yCxgBs9Dt9Du9DWBvBXJGMGJVDZqCRNoL9BmHpBiDFrBDzDyMuVrP+F5tBv9DwFsL65C6S2qDvKjCpDlBrCmQuaWiFpV6GzIB3K9LzFCC4EjCpDlBrCmQmFoVWwCSGJYjDRNlN7E0DiDFrBtBFnF8Ij5ChF9VxM4wByMxjBwOx9Dy9D3nBrT1nBpRxEkgCBBwF/EjCpDwDsVM/YgqBwFsLvCogBB6F3YiGvS6SGBBB69D4jDtgBkV4DGhBjDREJoLvH+FEtBBBwBkCuD4LSBqOxSuLgTYmDH5GqW5D5ChMsSgqBhFfB9UDtYDkgC7mBBTiM3ErGCg1B+FBnEBwFsLvCmfBhBB6F9W6BiGxL+G6SGBBBisB5Gja6OhFfB9UDxzB3EtGg1B+FBwF7NmfB8G3YiGvSvKjCpDlBiQ1HmJ3FxS6KCSrBB0RsuB1PBpqCvKjCpDlBxPRvCmFs0CmCyBGJYZKxCNpL3G7GjqDuqCxzB9ThFfD7UDvKjC+B7EmQgPvKjCuEjYssD2QCDCXhFrBmcoNqE5JoK2BszCssD2QCcXqFodoNjO+LszCzH8ZB1QXgCoQzBlCC8mB1MxBuD2BqBDeoLwKjCuqCtkBzCBBk+DnEYjB9BDRBEHBoLgL0HilDwF/EsFlB1SuFuJ9GvEChhBiNWwChBYgDDRBLB0VUe1B5GnKmL9tCzF7mBBTmXwF0MnBqQsF/E2BqBDR1L9pDgGD7UDvKjC+BahEmQmEqBtQvECzFE4F5qBttDmD5BwBwBDRBgWU/I4B8IxkB7nC7QCnE7BgCRB0WzCm5C9QwHKyF5jBnGxTptBwF/EsFlBlQ+HIkF7CDYvKxGjY3oBgVxkBnGEtHlbhf3R4FIBgVtYDkgCwFiH+B7EogBBpKoUiGxlBBtPiEnVoV01BmDpDrBlB1VyBvKjCqUGFqCmFM/Yh7B8CoCBuBeJ8WwJvKjC5G3NvCmFM/YihB1H1Gb8nBuBotCihBghBhGBB+C5clIiiCsLsG1c7BCkF+CmM4GUBc8eWoDmB7CDYuLP9TglCVc8eyM5G3NvCmFmVCjErTtqBsnBXqFC7UvkCrT8kCoJgIkJhEzPoD4iBssD2Q+HgToWXtFhG9BgTUBckFYsCnUqhB5ExYoUPkNXtEgB7B0U1UvWvK8IsVrZXqItqBhGiBBB5TpjDqH5jBof+HxC8IiVSBuEf+UqT78F98F7I2auatY3mBDiBBq+Dr+D/ECDcD/BmM2GCrCgSslBuJ4Vj9DlBBDyjB7IxtC3mBmBgBRzDbCCMrCmS7JrM8Fd/NkMw7BhiBBgGBC+UqCvH8UxgB+D86BjK7I0BjChCtCxSHpF8UC3+BNsBB0UBH8T0SqD0/ByMhCoB4PkJBtT4BvYloByMhCgRlJtTsiCxB4ZrNzMrpCvKsFlBiQ1HM8Un1BukBzFEFd/NkM6OsSsDyZ4N7R/EgDDygB3G8F+oB4VgHxZbmOoBvIpEuuBnBkRJ/HDygB3G8F+oB4VxjBwFi0CwSwOxUkpCxjBhax/BoB0+D+8Fx+DFkoBBihBvDmEMlPNmgBgSnSJGQD8pCBBBBBBBBBBBBBBBBBxkB7nC2QEFyF1OkVZ3+DzH7M4W0FiBs8ByPiF6MtChcoXrBBomBB6wBiByPpUpzBrBBomBBtFpc+R0xC+5BBBBBBnJBBBBB6wBiVxpBmuB6RHgGBBBlOB1GD0jBzfycxB2zB2GoRT8BwVR2FjFCL4FIBgVxjBuak/B0VjGhPlJcjDauBsD4MpJi2CmHtYp/C6+DoUBxkByEuJ9CgEmC4F+M4TyImCyM+BhVHpF8UghCiG8BopBjpBuJ9CmC4F2gByIpFK8ExGlQ+HvUNxgCsqDgRo+DzGCbBlXvKjCuE8P1CsaC1zB5FsbtnBx3CvKjCpDlBiQ1HMvGrOCjHbopB1DWKmBmBzBgBE8BDWCF8Y5G3GxjBpL6gB+BIWqlBIqBo1CvKjCpDlBiQ1Hq2ChF9CopBvKjCiUO1Hq2ClL4D5dGCsB0pCkHBBBkW+hCm/Dn/DvKjCuE0PO1HhFiC7ToW1DtqCBvbxJi/ChFiC7ToW1Dg/DvKjCwU1H0QgEB5M7HvWE10B5K5Gja6OsS+c4oB53C+3Drd3IyU0KCBDRkB0qBvEr/DXtEbhCCXvLqIiiB+Ls/DxgBhP8JJ7DuuBrSJZ9gB3IxY1GCBD7LqZkH89B8rDgsDt/D35BmC5CjDmMzQqDCNx1Bu/D7P5E4mBgb8Fdja6OsS+cjegGBC+U7P4PlJv/DxBuqD+B8G4UtM+XqlC/EpPvgCkFd+Bb4T+H/GpiB4mC2G1WgHsauPgBvH+zB/H4sCmCiSjJpLx1Bj9D0oBzMgB6HgH6pBhIO+zBzFpbmhBgB/D7DuLsUx1BvKjClczHpqBy9BihC70BvKByWR+CmEMlPNmgBgSxB2QJGQD/EBozBkHBBBBBrKBBBBBBBBBBBBBBBBBxkB7nC2QJvKjCuEiQ1HzhBxBuBjUbhkCSBxEvBCbqBIsYueyF1OkVwgBsgBc4GjDof9CkH7GE3oBmrB0FiBs8BoRpFmFjCuE3XMocnHxmBvK0euJ9CgEqgBB/FucvKzW1Hh/D4FHyPpUpzBrBBpmBvGlYrCzhB6WjBkoBB5LBrvBncBBBBBWBI9BoCU5qBmvCne4/D5/D6/DWiF6ElBpOgV7qDBkoBB43CXhFmVrIoNsE1VszCXJ6DnBBBBhB8BkMI+OBEBDKqBsEEkH3IF8DvF7D6CY9BBBnClDsYlBxHwBVgHEFzCBBBBBBBBB7/DBSBDCHnC+BB5CcWBBCEBDrBBe5BvB05DXhFJ9UrIoNhaszCWJBDjC0BKb7C1YB1QXtdgGgVyBvDyVLgaYF+YBvxBloBs3CzaraYiZBBvxBB6EKb7CshCSBFDDBBCBPMUCgEc8nB7LiayyBXD+EJBBBfBB1BH8rB3J0Nk0BrgE46B2ShGCmOdxpBzFZ6OvOoBBlE/YlpBmVUBfB5+D+VgeBrvBocdB6EFFUH7CmS+VxqDB/EhWu3B7R5zBnvB/nBBD+K3FmC9Z1CrC+9Bd8XgD14Bk9BuUksDBymDia1gE2gE6ElB9sBXyiBoNhaszCeCDixB/BayX/FrvBB3biDhD4C/7CgGPyUxBtNikBxBCyDtQxBCuH4cBCBEjGnIKHB7DoB5cUvxBB5gE5nC0FkXDBEjGnIKjEoB5cUvxBBdf7H5R7CgExOjB6OspBYGEyBgGBOyCgSxBoI0O+vBc4BptCBd1GbmX+zB/zB+zBBrvBmFnbagGBgVuM8/DxBkFbixBxN6Mt1BixBhCCMkBgDBicZF0OHkF4cEE3SpX+VyqDLrRqW2TjiC8gEBBBvnBjB8KD6T5FwzBqEJ8nBiHmUB5GC5jBiF5qB6PgFC3RBBB6EmBBBBF5U5JtlBz9BJ8nBiHnUWK+CmB7CDYuLz9BJljCFpkBlS3CwtBgCEBYQ0IBwOBBBB6EoB/C2LpdhBm/BrhBTnEnB9UhP8IgP9VDrE6Ee/GwxCs9BxHyLp4DBBBBB3GLhFhB8UhIhDirCVBByyBB6uCHH3G3FiBsaq5B2O1DuhEBBhGBB7Bc6hBkgBYtoBlC+JFC5QtvBvmBlCWS0IxOCBBGBymBgBBBCzDlcxoB0R6GzgB9CPhN5Cgd6EoB/CxnBuB/EgBhV3F40CmFuBGxaiGtlC8FyOCWkEeKB+C2L4SmIrCuE57BsPmRT7DrEvWsCxZjR6UW4yB6G5zB1QmFub4F0oDpTglBuZojC5I/b+E1F3F63B6EoBG5CmhC3hEglD4hEgGI/jC0GGxaiGprCyOCohB0GS6kBtEgGBHnhB4iB5F63BJ8nB6G5U0FEiGkiBpjBuUiG/C0mB8gEhFgBB8BjB9RDlWmWmL+EqrB2CvtBB1mDlCWS0IzOBjH+B6rBCkoBB6LtYnzBKymBviBBBBBBgHwOBiH2DXH7FasCwQ2Cv2B6EmBBB8UDzjBgFECZyP2LBgF0BS6kBtE6EmBBB/Uz9BJq1BgOmFMmBBCE2V8D9HjF8BFEkBvB+GCpE2WkOhE8D3BnBiCrPnDBhGgVuMvgC1oEBBBBB/gEIDokBxD/BBBsI9CgQ/mBwVyoB8KDz9BJkjCB/FpOjqBlboM6vBTB/EnCsVo0BlxB9gEB5MtU6gDB5GugBtDw2ChGgVshBnDwFCkPnYlXoZFjqBtnBtwBlhBmIhGzY6vBBBBwRB6gBqNwRB7erBkd9nBBBBBBBBB4LBCm/BpNyC8CqlB95C8pB5wDrE3XCUBKBBBGCQhRC4TBqgBliBB1TtIvV5zCliBwK5W3oB6JBBBB0HwRkOFkSBNqNkpC4biBBIBBBlFtOfpfynBga1kBuIsGRoCDqDlQBBKBBB6F9BBC8BtBhBsI9BqK6H0ZXtCe8V1EBlBoGnBhXTkfgM0CZlE9GrCzIzCqHfBBKBBB0CmDBBBmFxaBvM9yByTxYhQ8N9Q/XrJ6wBnvC8GpMpNM45B+MoBN1GbyBijByPyFrHuI7HhPU1PoN8rBagEKbCBgCf8RBDxBmnBjNFhDqCsmBD8hBBBuvC47C7HhPU2P/MEEBhDqCsmBE8hBBvaoB+FE5CQ0BRGBgLyElDBC+f2DrkBBi+CgGBC/B/S+Xa1B8nDBBBBmFpQC1F3J/DcaSSqEhGDENVpDa+CQayF3CkDiCYmB0BuD2GmVkCoBBkBxHiByBrExFyLrDKGBBBkFbBBBB7BEfnLPnGCBxBlFBkCuvBnU8VBBsLhtCB44B6EnBC8C/RhPvJ+6BoU/LpBxCTnPgUBxIxVynBtJBBB4F9bEpDk1BioBY+FgU7XDFOH1BvL3YwUnvBBOBhW7P3YwUyV8I+XvC9nDB8IjDTqF3NgUBxIwmCDsVVPvLrIpN1qCjBzZvexLQ8FmM5FzbjUpP/EjD+ShG6sB4F7tBBxIj9BhKrFxMsIhF+vCzJzBB6To9BzpC/EhDCpnBlJvB+BnCiB8hB9bghB8iE3IxLvVkUjboMydrS3FqP5L6EoB5e+M6FhChPU1PpL/B1pBiG5e+M0GvvB6bJB/OzHC6ZBlLiCuD/S+CVCvBId9EG8hBBBBvF/KBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBhRswBlBGnuBBkEyX/zCgF/CBoM1U5M2OIrBkM8BFpFkBHicgQzByDBrCB9NCBkJzlDpjB8O3ChDtwBt2Bhc8xB8oClHlV5BgC7FmmBs/B/EgBjCh9BhJ0L5MwD4DuHIrBgOFkjBxR3IxLvVkUgbD6yDsVCiBjLuXhiBgBDzZoH7QjI3gC6D0CmYyByEnHU5NcgByNjCjDxPPkqCpFEDBCCCVLC2DjC6CPlB2BVcavLDELCBuCaqEMHayF3CE9CDsDBQkEhBvDnD5FtPsDlBmGrB8BY0DBuJrIO9CQD8BB+XvCxBC69CilBYGgBEF0BP/RtpB4bBmBkYtHsCiDYGkBF0B/jBiR4bBKc6F9I5F0D9FxBCnDGE2DuL4G0DnG0N9E4bBJdJ7TM0DVcCB6T0pBe/HBC+SswBlBGhY7H5NFSEBKCEgCvBzKoFlI0Dd8mBsMoaB6EoBQJ/BHga6BYtDGngE7HhPEgChH7G9a7iDByGoChckKtKzBBmDeK/CzBByDrQ3GkBhPEgC0M1kEn7Bu/B3JKBBBBBB6EKbChC1F3GwG0BVcD6+DYmBJIsBPggEt2B6LjhBVf7TtV0GuWhIuWhGB/ChQ2pBEhiCBB4bBmB9hBt2BsPkR6IjJ8ST/FlF1C8WiYqDJwVR5KzH6O4bBKcyHI8WYGgBde3jBmNqwCBBYGgBdenhE7CenhE9H2ZDE0Cj5CYjBgBMS3FmCvNHSKB/DqEsCOCBDBqBEmBBTVFaEIJ5CG4LFCXFFJEBHFEDCIaCUgBcB3IkJBzFiGpE8GdZ/B5E7FwKB/CyEBBBBhCEMCwBjBwBRmZSBvF/C8FmDrPueYpBEMCwBCxCguBqwC4FgC7CMgjBld2hBE0CBrCoP2uB2BkX/C2hBE0CBrCoPoButB2BkX/C1vBtDZrH3JuF/bgVwPoGyP9wBVQ2QhDlFB0qB89DvzB8C4DzN/T+BrwBnFChkBg8CBBpFEGCCjB1D4JmMDUByHlBItL+kBxE5NnFChkB8qCkRBBtFIyO9MgJtLo3B/I15DwVBQ2IwYq3ByN3FmC2ZHxWSBlFqCsEuGBzF8ExGjYvGwClF1C+uBvyD8XCvC9b9ajxBBiD/L0TtB2BoEoEtIBxI0L7PD3tBBB0KgBmChCoBUqCxJiCxOmE6JwD/NgKZzFjDtNhXBBmD0KgBmChCoBUqCxJiC3SqN/NgKvJukBBBmDxBChkEyH0lEt8DnGjQoBmBRnhB/gBuH4iBBBwCTEiBDnCe/0DoJ5lE0yCBsiBBuGBlY4F8EgBmChC5PguBl7B0FkWBJdEC7FxBCv9B0KmDhC5PxOnCrBUqN/NsQ5qB4bnBECta6PoJxWzQlBGvDwV1L/UtCCntCrWP1b0D9CdlBgDBC+SxDDyB1lDr+C8F4P50CmOwgBkRBrCtTLwES8qBvCb+QmW7c0LkO5gBrYBBmWjgBiCoGmO5gBkHoRB/I1V87CTtEd7BpBsM8tC2FhdB2GQBghBYyBctFDBCjcEzCBBrC9BhP6FwNkaW9G4QBvBwB8DBXdB6ECEEcBBB7BBiB9RCyB/BuE3GjGtBmBxrD9HxNlMDE0CBrC+QpBjEtgCB/C0EdC3c8G3FqK3G6rC/EF7CB4FJC7U2hBE0CBrCoPlBxtB2BkX/C0QxaglBrE2pBSBwR1b2hBE47CxHlE6EyVDiL4FKBjamFpQt4Bt0BvKsFnR1HyG+OBQ/E3hBxyBB8GuxD5G8ayFtDgGBgVxBSBwRrPuexhBl8B9F3PywDuH+cE7DpC06CiG/C+ZukBBrC35CmD5E1WyB9FqOtB8F7cnUpH0ByDpQC6FhCvOBEBKCCrBFS7B8KzElI6B6BC1BgDzHzP7HssBBnCXdgGBC7UD5J1CmX/Q7BlUgGBC7UDkH1CuZmdy7C+dgGBC7UD5JhGCiB5T5LhJ9K8MBDJBCDFEBDCBEBICGBI3D8LtBBGoBBBC3UnBBBnDlBhBBJfBBBBcBkEpXoLWBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBZhc0KnF8PhJv/C0f0oDRpoEhI2Q/4C0WBmJoYyLlBG5BzPF3RtMB9ZwLUqE9M2PuJsL0uCjSrPoBuK4SxoCB17C6sB0KlBIqCuBC0BjBTZuIiCoBvJU5J0NiJIqLLkLjBBciBlkBBBBBmJoLhMfyLlB/BzPFnBB7cBxckOB0KlF7PDuOmE8LuBuBC6cB3qBBBwmCwRBjOFtVhhBBxyBhK1Y2BnhBnjCmJuDnF3N6M4U5UnBuX3XyCB/LToBmY4ClVBgPjIrNoLkbF6tBBK5vBC0pB0iD6kB1CjMk+BzHC6ZB1Q/SotBDzR+oEhK4BhJ6KDgNfEBKGJ3DpNBGoBBqZlBhBpBBBBBhpBItBCG4bBJBcEC6GwStIiS/EB/CBgTi/BggCj/Bk/B2yC/HBgTgGBC7UDmQiFwGBJBcgHwN0D9FwB9dedMtB6EhgBhOxXnEBmBxfn/B4bBmB0d9Bz6B9BvVgdmpBrtB6EnBBwWtN8I6WErBDnB1d/EgDpM1jBoa2X4I3E/lBipE5Lp3CH1lBDCiciBCYwNx1BP2nBqWQ4C9EvDjFBjiDBBBgGBgV5J0HglBNmBBoYmQtB5lBwIFJDkBDlBBBVcCB5T7VB2EIcjGyF+CB7LB+DD3fCBFyf0PBB0pCgGB9UDuMqboY0K6qB7Q8BwCssBVCH9TymC2BBBB0HyB/BFrBaHnB4BbmCCvYBCECIDBGEGBNKFFCBwT9b/SyCzLxKBBBBBBBB3uBzhBjSrP2L4SX4BhtBpRx7BhQxgC9pE+a/uDzbyFsoB+JxhBBB8UB/HBCmM4G4pCogC+wCoBBC43BppBQBqGzPBDzaSVppBRqGzPBobgvBC1kCDrkEjqEkqExFk2CwuBgFiDpV4nBgGB9UDJ1O8IrLE2GT6arbB1jBFBhKrFuB1JtcpD+jBmUxBCBuE/CphBgIgTrU6uBm+B6qBgHvdzC2ThyBqTv2BtIiS0VxBCv9BkLggCkF+C+S/EhDgT9OxSue5bmBvGqCuf6VlFotBBqEuDm+BylClF1C8W5bmBiY1BmIgGBBBiB5TD+H7Bz6BqboNgLuDsE6CpUmBhe/ByKgM4wCWCqB0BDMGbrQB3yBg8B/F7HtOCFBJBCCCIIZDCLHGHesLsBCBiDnIzBBGEBEnFCsDmFrW+EwChmBiEBB3F1e/4B4FmCzoBV4sDXDGgBqqB+gBgGBB/U4JB4bByG0CgRBVcCB5T/0DYGCBCfFIMZFC+FgRIMRTMHUFFGjE7B/VDuB1DzEhTp3BBBmFtBBBaB/NCBkJtFGCCdDBBInHvC0CchBEQJtElBlFIBBGJBDBxF5CyF7C9CDSxCJETCvB3GgG3RcoDoBBB3N2X2BsEBnHh7B3F1PCOFxElB/FEHzDzBtRNkCuecjjByI0VI6FB+FE9ERCCC3SD/f4FJ9BjBloB3D5EvCjPPDVMFqCdmFrQBrMFuQgGBgVnHyCjN4D4jBlxBqMyCSuMGBKSEBBBYkO90BPPDzoB9hBFv+CjKBgGlB8T5Jz6B1VlVzyBpU6DmBiElBmXwB3BpwD6FnFB3KiFsHoC4Y8cEiTtJyPvEBBBB6EKUHBBBBTPZjB+ZJD1GsyB4BkvC6EKdkB8B+T9hBxgBzBB5TDnJwCWBDGDdD2BwX7cxF8mC2hBE0WykBygB/FgCD2cVeBBDgBDdzV9B7cxF0fmOL2RqXpDwDCoqBR6EmBBBG5UmvB5EpUod4qBspBOBBBB5E5jBsJsE6K1KpVonBkCRBB6EmBBBG2UDmvByoBsJmP1KwQhsBrBHlBBjrEBzBkE5RZuDjGoDjCBBhDClI6B6EnBB8UnnC9BnBW0ZtNtR5tBgSBvBuRB+fzRs4C6EnBBB7U6EoD6qBiZwP4ND1qBspBYL4BMMBFyyB80CiZwP4ND2J/gBspBorEjHBBp4B7EluCBBohC18CrGsoBBBvrEmQ+kBplB2KH+T4bBmBiN+BB/IEMhHpc3yB/EB6EmBBBG5U5JtlByoB0BrgB59BrBoBCBBttBvH12C6EiuByrEgGBH/jCoGyetlBlFptBqEuD4QutBhGiBBgGBB8UD50C+BsKyV+UBBBjhDyzD3rE5f6FE9B1OPqBX7BczOkI4H3B7oB3FgBh6BB2ZioB3FgB4zC3FgB0axQ8OB2ZyE6EeHD8BjBloB/BsC+FkFoLGPhC7Bcl+BXpD+B5aDXrQBBBB2fDtVzf+BsK6qBlFtf8NqEGcgGBgV5JknD/gDloBH0CBxUjCwE7CBpgBC5jBUBBCnD+lBBBBBBBBBBBBBBBBxsEysEzsE0sE1sE5EnBBgVoHxCuZ2tCmFrQBBdOgL5DzElI/Ee0NoCukCg0C34B4sE5sE0V8BmH4TqE5bKciY1BmIvKjCuEiQ1Hq2C5N7sE5sDgGBCiB5TDxB7iC5LiF5DBF1I/D7H9BsBFfEL3DPpNBDBCByalBB8BNBCoQpGsGFkEEGiHYNBnB9DBBouD6QpsCuJi7DlwB/sEn+DgtE7Q+uBCjCpFnT5jB6O0HpH3BcTzB4N2L3SBya9HyC4J7MRkHoPMCIvEOovB3Q2HkFcBClOB1GCsxC2QSBerB0EylEnF53C0nBWB4HB1FE2E4Jb+LC1HUnUglBnK6REDH4CYi9DVfxrEYkCqBsgE0I9HxgBtfoS9ChWtM2NDwFwBvDjC1Hb+L3HMInUhBmd0MsE6REDHwDxHBkXohB7JqH+X+CpFH/EjC1HwUMI+PpEnvBB9RK5NnFChCyGubh8CB3H1F6EzK1TUoVmuB6RHH4CYlFBkCroBKsB2hBiHotEvKjClcUnUnegRoSkFcBBB+CoL1GCvMuNyazbB0UB5M3M/BzPFnB8cBxWoV/ZzB4E/bvanB0oB1kDqtErtEstEyMxwDoB/Oyf6tDiGnnEBmFkChqB8gB7HMmFkClFBkCnOSBqOxSuLgTj7BUBxEtBCbyBtMDY5BThB5FnBdyCjC1HqMRFM8CzC1B6MuCMnFnvB4QjBN5NBShFlsBmC5FDvKoe4FgoB0GBVGK1NvGlYyB0BZ5CpQC8iB6GCmOF5LzdkTxCB8J0O6RHpBuC9KBBBBBBoUBOgGBBB/B8SDuMmXoNfxEB3M6JpuCsE2RBB/HD+S0N3G6uB/HD+S0N3G6uBvP2xC4tEoNyFazBtJ7CnMSrImM0oBwgBlOfBiInMiJ7jB0wCqC/H4KrEBBBBB5+DhuEiuEjuE7Rq7Dv0D7jBpwC9tEkuEluEyPnUkVmMkpC1+D1O/ZhlCzL+U1OnuEvlCgGDvWltBECMM54CsHBzGCbK8WsPpEsByG9EHF5CzhB6FvbTpBYz+BngCoNvWpMs3CgbC8gB/iBlFBkChqB2hBiHiV5iD4GHuCiNBXqFC+C8rBX6yByc6LvyBuxCz+BXpFBB8UxiElFuBeJ8WyF8aGT8IBX3yBDCBvcq+B0zB/H1gBoJqGpCkC7ciB/gBg7BjvB8gBDMqC1EsHmYmD8NzC2TsP3PEBXDmFBC7B0U/Wycrb+KgDB0CxBBp/B4D3GxPrLjI5DC1LEBBB/EBEbgCBaFpL4G4J8pDnDhI0VJ+HHgB7FpFjYnOBnDwayBxD1DlC6oB9kD1uE2uEwF4FkEkR7kBuWxPnX8BqKl+CkF7CDmMlJDqGpCkCljCwWpMgF4D0LEhGB4CH9RoJgEhE4D7LDyH0gCvCkjBvKsFlB5mCzUWrF9BBDWH/RoF1BgIYHlWiB/4C0VBBgH8Z5CtnB4PrOiG/C8rBoUzNhGC7BgT0B0U+XkCkRBrCtT7E0EwnBxmDiB/HB4O8FB9XkCkRBrCtT7E6G2Z6Iy/BgmByoB/K6TpJYnBZrDzFsUroBn9BtHkJvK1J2DpCqkDBXDnFCvkCzHyBcrFayC4MpJjgBkoBzfmJxTyiCkQyFrOK66DBjvElJDqGyC7BtiClOCoazkDz7DkvEWuEbhCaGoLjJ7C8oBuuBrlCiG8BjBlEqCrBuMsKyBoLuFhMnIqDiB7GmSmLxtBjUBBBlFBtBXHJxpBnD9B3b4IrEwB5PxqBHmOtMjB3BhN/EF7CDeoL4GrU6uBvPpGwFyP6wC9G6R/HDmMjHgU6uB4VhGC7U8V6G5ZJxGlKhtChGCshBhKnBkENhBwYsoBW1uBp+B2hB0gBThGC+UtY9Fy8B6wBiB4B6F/0C/HDmMjb6uBoJqGpCkC7cvf7GrBB6iBxSC1Fk8DyNnUkV/QyGnDmhBxHniBLB73DzXBBB+1CtoDyvEgGBC3CHnD+BhHxT9J7F5LC+DruBzKnPrN/HsnB6uBvPyMpD6ToavuBSBhHlEcUBc1DtBCbyBwMYlBUCRIZocwFqB1DsFlB9CKP5FoB5EMPIzBPlDwDS6Esb8NzCgLrCJgBvBBPjDqT9LO2GQCmFkC+elFBkCwhBsT46CSBhU6MueUBxEtBCtCtMyFHTOCwK7Cb+LHoDkC4CZtL4DaX5DkTsBlBzQ+H6RHuDJpL8GzdkCnUhqBwFDmBUlFwI6L1Cc2EzGnOlEsD13BwBiRBBBBB+HqMB9C1KrP8EmD+StwB5BtMCwbiasFkWElJyTBBKBBB6FD6BBrD5DtEBjDBxew7BhCGBtHlFqU1Cc2E6UlEsDrnBqQwBiRCBC3cBBKBBjLBsLg6C8vEWK6DFFUHgCDYuL4GsCoLjBu0B8vB7BCtHvZxD1dsDxX2yBCBC0FkXBKBBBjLynDWKRnEwOzQjuBnL3xBCgb+0DtwBmOC+6BoW3cBLCkLqLp8CgbxIy5ChGCrtBnLgBkEsd3cMCSBnEf4yBvzB0SzFmBjanIrcClqC+HjBloBW8vBx4Bz0D9vE2zBulCnqCBBuzBnLqxC2vE8EmD8EmD5qB+yCi9BpnDinBMqBBBz+D/gBXpFBBB+C8rB0G1KqPJD0dmdsTuPH3D+MVXjEnBBB+CnL1gBW0uEbqepRpC2VmoB3crgB2BBBtwB5BvMwFDmBpO1GlFsCuM8GwLsDl5BiRh1DyFtBhaF7DtDBdmE0GBVGK8nBIB5LgUt4B9H0N5Ul2BhhBoDq/BxRrGBrW+GpBmDpDlYyBzBzGdmXrT2NoDq/BxRqM7OBrGBBqW+GpB3D9GoFvH+yCzCyGsoBBBsK/2CBUBxEtBCtCtMnJYlBEEMCIJIUDID+EJEkBDDdkCOB8EqBDsDlBGJJBDJB/DCEiBGhESBDILFH2CKsBaGBCLIHITlBHCCDEGI1BpEgBoB3D9BFBNcICJOVGEzBkDtEGmEvBBjEbtBBnB9BB4DYBCB7FFGpEGMBCGmBSGiBNNFCFCNDBCHHFDBhCFVDDHTBCDeSUBBiBpCvBBfqBDiDT5BPQvBRiDB+FmCRbJwDlC4BWI3H0C6BX5HvBFeBjGThClBasD+CBBBBBlEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzDBBBBBxBBBBBBlBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBfBBBBB6EoBGuBBBpBmhC1G/OjdvX0QByPMgWGvEmHzmCFmOXmDrPvLHKuS3RszCVc1DvB9O9BnBpd5QxEPKDxI4bEoBhFoKBG7NBjGiFxFqCgCj+CBBBBBBBBBBBrH+4BDzQsOYDDCCB9CR/DtjBCBD7LBBqgBF9nBCBD7LC6EKU8C4DyhB1BiEgBC2DjCqUGDsCmFMuJxPtY0iBXyGY4nBh1BhIvgB/uByBmEpDiP0CCxLmFwB8OmPWuEriB7BH0BHO7L6JtCCuJmKZfZwCnJKuI9CpCuHDDGlGBCBmBrBtIlQ8DjXBhG9UxB6M7GzPBDza0HvB+BBDRoBJfXGjBDEBNHhB2N1BhB6GQkDHGxEZkNBDmBuM6J+CBER9bwCgtDhtDBUDcxD8BGJKBCvNCBCrBU/CnEyE0CpBpL3H5C+gB0yBBUDcBDGpBSsBBMeEHDBIDTkDuKCjLGNFKCC8N7F8CkB6DBpHDaiMtB5ZzjBEB6EoB2BpB+Z8B8EVcCB/EBbB/NCBi9BgzBeFPMEZIEMGT0BBCLIQBCZVxLB4GJlB/HvBiEBxHeM7B7B4D9Z5FE5SzBqBoFvHjUBkG7cKkdaiTYI1+CmQzLmB9hB6xC6F2QKErB/RnIrFtuCXqClE0d4OsBnU6UjBBymD7CMxtEVcCByDuBbgOD2HBBYLwCBiDyGsoBBBrhDByBmErS0CCxL5wESBvF/CwvB8hBBFtQB/EFU5EtBBy8BtB0sC9kB+C6IrL6QtLvDjBgG8IDtEBM2BgNgyBKyYxIBmMoH4HGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGmFnb9hBF5JmDBO/CBsWooBBJ8KBCBDuchZvGrB4F/jBmFZXRBqO3ZF0FkXBCIBBB1BjEcrBpM4GmNmFkCzdkHoD3Fd7DzW1HMuJ6ElBsyBxrDxwBttDSBnEHXJBB+C9R0BlNxEkEgYxzCVcCBBDuDRZBF4OBBBB+BnH9BzGgDDpBImDBtDpFkRzGpjBoN7BgYxzCB1BxDnbSBnEoB/C4mBwX9CmREEmDBO/C4F0sBgYxzCzrBImDBBJEsK1IU2tCBBzvBjoBvvB+wEBTlFK/CrpBxrDHBDDDWKkCilBSBlF/jB3FcXGmXyC7JuH6X+CxhBCHqI/L0BSCWwCQY8F+BpFmFDEGCkBBBDBiEH/IqBJH5KG8I6F4FDyUsQwW9T2LOBBBBBYjBG+sBniDtFIjBDEO6MzBzOpL4FmEC4LsVX9oBiGiGOEDnD8FxRyO8f3lCBuCzBBB3K3B0PjO4HpBDEMTNzCQPOzBbPBKHdeDBM9HnBnCsJgvBHyC+qBtLBBBBBXBLaBHKBaGcqwBsUuuB/ZBjBbRhB5QtgBsUuuB/ZB5VCCzEtYIkDiC9gBcrUnGgB7bBBBBBBBivC97C5xEmW7c4Zk5BsPzM8IzTnVliB8QgU8+B6xErcjDHGmxB84BzOZ/vB7xEj8BXoFgCD2hB4gC4mBymCwCsSnYCL1D9BJ/X4NkBpa7LqpB5GkV2XBBg1B1mBVcCBrDjDY1f0NxTolC+By1DuFiVBBiL5BDBuDByLvGhrBnkBYEHaqBMN2wBlGqW5zBSBBzD2IqR9TlPSBBmyE/yCtQBhShrBqhBgHq9BnNqfCVfyDqQBhWDrEkCiFDBw3B/4BvQTsD84Bva/XlFyC3jBlV4kBjOzBlEva7JkOlFyCI04BofhJH1DyDsBzCrL7tBjJuB+fuBqX7pB8mB9BgH7CP0vCqDGviBznCqkBygBjhBqsBCTlHpB/oBVcjFqZuBjSrPrLREhBtR+0B2U8IBBBBBBXMsBFcjvE9hB9GkiB2nCBBBBB6G8LNOWzBoXuICs1BnmB1BX7vBiO+LxBCsGmlCBgI0gDlmBBuCzBBB3K3B0PhOC3hB7N4qB04BBgzEXqF9UrOrVkB6RvhCwL/Q+GpOFirBmlB/QBkFrBGBRyBkfCBDE1BCuT4xB6EoBuVpG6FCHnXPsPzMQnVFirBmlBmF1BIDEjFhfpDpCnTVxE2SxB5gBXnBmWmLgGBb7BpN+EhNBOGqL+MwT8Y8lB/EhErS/+B2KluBmzE9lBr8CnzEozEpzEhGCiB5TxB6M7GwPDBDzalB6D2LwE1hBZwCoiB8CBCBBpCCBEtItM4DB7DjX8CBBBt6CWCjCegGBnO2GD/pC15C+axB6M7GtGmJB6R8JhTlFzLgLsGmQpM96BhDwCtIlQ8DjaBBTepDGEbgCbuL4G0DkG8DxzBhGckDhC4DkLfsN7GnCpNBCBDzalB1D9J2LwEuiB0nBF+ejX8CzBBOvDjBZCTpZrO7G/G5L4JmHIBpB1BwOxP/EhEiPBBBBBBBjBwCiC4CKbXlgB2P5bkJrX4HSBlFgCpBYlBFnmCwrCB2hBEtBjBETclDgNQzEsJvYwzB2CVBB/EZnCDdqSCmDD3mCvuBVcCBnjBYLwC9BFrBqhB/P99CmBF2hBEsBkBETYCClQQgnC3UyBBBCBiCrBqhBivDxF8BpaEzCBTclQQumBO2GrXnYLBBVeByDpQCYlBS1xEB3GK1amExToH8DvYiB4C2vB2D6ECDBEbC+BgBpL2GC0DrEiG/CgBgBBUlBDoDHBxDIte2HmT9M8XwN1Q8CdmVrUiIhKiBpEuB7VhrBzgB/hBBBBBTwRrP7H7GnCpNBCBE3bnCIbsxB92B2iBEMnJ2PthBu0E/EFkPjHxc6ezGyxCfB6EKbjCmM2bwHBjBXYCCqErM2BiC/HDmMjHXqFCvJsL2jB+Ln0BoJZExBSgBWKbOBUNoBdBbLiBuLgDlPriCqEsJmLzC8CnBhVyOBgP3H06BzfBBBiC1SvO7B2E6MldogCYgBgFBnO2G/K6DTnM2WmQqPlK/IsUsQhD9KyazTXna2jBhK7CDtCsDB9KpG2CKoI7F2Q4Zn1BBBB+F9gB2zCxX5CB1qD90E7jB33CnDlW2LyBoB2BuiBk8C2B8C1BBhHgP7P+6B2vByPgsDnDmQuiB2gDC4F3bB1Q/S+CXBmBExwE9H5ZE0WykB4b6EgGBz4B6ECDBE7CDdpLsK/e7ThH7epV1lB2vBxE6EKbBBB4CH9RwLG2rC9CCBBpuBsMVcgELxBwiBkpBmHIBrLyEiRiYBEtBB6EeIBlBYjBwtB8jBCyEVcCB6+DhEXBmBSXlBtdpwD65C6ZohBJm1En1EwvDxLnap1Egc/sBzhB5hBkvB2ICBBiZBGgGB9UDauItE+Jvd9SqwB2GRh7B25C/EsWvmDgGBBB7U0B92BgjBGnJjxBdBB/EFnWybmjBnJt1EqzE5gB6wCvlE7Q3OgI3BRmGEnCpNBCBBBBpBiBoYlB75BBBBBTlFJgD9RBUc2B+BBtBBBVnuB9H9Z+HxCxG1CpH0U5Fz5CEpZjnB99BluBuC5dmQ1hBZwCoiBhD9KlQ8DsG/M/BPMkO6CqmBjE2bjB0KtXqFmQuiBwCplB9KlQ8DyxC7xB2xDmQuiBtajnBl0CutD9CC+frF21ErCbm2BxVQ7LBzQ3ESl8C8EkBCCE5CxTtG6MuawFYEnBCxNxH5CyMlehwBiGr5CT4B5CkPqBgH6VxrDrC7CL/PBBPxGsCvF3RjB4Qu8BYxVQmhBqBC+nC0E/EFcEE4BZGpL2G0BFM7HnLia/FpOjJ7e+FlQhT6mCBuCzBBB6CBBBB5H3B0PjOrVzJ0IngBGjE7lB6jBFSBzEckBBrOmYSBzNoT2OzPF9BWRe8VIuE3PC6L/DDtPqBx3BuTB8EtYC9C2UjmB+6Bg2Eh2Ei2E7eqD8kB4Fk5B8IBuCzBBB3K3B0PjOrGxoBnnDk2E2xBrG4vEuU9HwVlDE0TxO6NzRmD5F7qExVQ2IgGEuWz5DBBBBBXqC9xB2Jr2Eh7C7gBs2Et2Eu2E80BigCxhBxF/BhOjLPF0GCDBlC1I8E9IzMI+B3ZmXlWBBBBjB6mBDDwHxVmJrJwuDmHymB3KyzB30CmFpQCBrMrBmBBi8C0EP+0DxhBVfmDMLjBToOCBiLP7GElC1I8EwVI+B2GQB6BiUC8F9ECCBwHuDYDxwCYsRBiGBBsG5CyTmIB3DxBC8ForBjBgBwBV4BBVyN5G3J0mCkN88BxBxDfBBBBBBgpDkF8C82EyF1O9VXqF9U0BgX+kB+JimC/hB/EBYoCCY6fXyiBoN7BwChpDBzkB9hCrGxoBqgCujB/DLBBBBBjBxBrCpBrZlFvlBhGknB/JuNBuCzBBB3K3B0PjO8uBuN1LqP1dhiBFBp3CxF6bnc8fyBoiB9QhFBBBhWmhBhGC9B7ZxyBBxVQmhBSgB4jBThHyB3FmDxC6M+KRHGDBhBtRu3CBBpgBvBtUkCoBRisCpD9BjMBX5C0Bd/CoL2GC/K1Ywdr7BBXoEFdyIrMCubmIB9dsH3E/QwDjLzBiFoLvF8LpDjY1DsJBE9KrI6HB4DneBBBg4ByNtmB/ExZXjEHgBB8U9X5vBtarBnB52B+N3jBmSBzBpDmDmM4G2DxLqO0GBaB/N7GP+Z7Jof3Gle5DamXDBnrB1rBiiCiGB6EnBB/C64BBiClCd9nEEmlC3GjsB7NpbuflVSzGjClC6oEE6yBkpBuflVSzGB6EKdBB9UyBtG7XDPgCjnBo2CBBBBBBBBBkFnBBuCuC8GB5FpFuL/KunCgdBBBBBSBqOxSue3RszCUBcCBB5+DjCEIkBNo0EgmBmJNsDplDB6EmWTEqEgBBkBQBBpB9RhPzGpC5LhqB/QzBByDuC7I0BjBoBaH8GE9ECLdpBnH+BFQiEpDfmCoBrGulBrD7U0I9G/ClBH2BvD5CmOqBpBrFnJBtCvEzH+J3GjH5U4qBBBmEi5C7a6GtFoD4P8Bge5BOIbJbwDviBvQ0Y4BBBB4X9OiC7deBBB0gBtBmIspB7JwGCx0BBBxX8CrBBmBEBBBT3B7CuJ9EB7OtR3Q2sBoKBBBgJpSpDlDo+B/yBBXqF9U+pB7U2FiPhiBoIyOyGunB2d3WLxFoL/Q7B8DBBBBBBBBBBpN54E/EBf7CuL/OxBlB9R+gDz+DnG4LyIl5EitEwGTnEeIBB/C9R0BlNTlHtakRv9BtcqD8S4J4Y80BqDsxB84BXqCwtBhDsB3VtrCKyH1F4hBtQ5fSBrHopB7CesBBkCGzjBofYsEkc3NtHtkBlxB2LwGhFglBBBBq5EmD0BKUJBBF6B8S8J6DzhBhpBkBymDu+BqqCTEpFBB/C1HxDB7D7C0BtG5B/Em3B5oB7K73Cr5Es5EhGC4sBymDinBM/lCu5EhFkC5TpgCBogC61BXpa1oCBTuCjCUJB/C9RC7Bx5Ey5EvkETEapDeJBB1BpB9Rt2BwIBpD/FQ5NsK/L6Tx3BvMBI0G7XiXBiCrF+ZWkZpiByBgFDBBvW0GjE8RuCvVIyKvByIjOX7vBiOlyCSBxE0CiBuLuKxuBOBhKrFEwVuQzS6OyoBwCVco6ClQoC5gB4vC9mBBX7b/TjOhMpzCiWvEBDkMlzBwO9nBCBD8I3W/IzThpBkBIDEvHgO3Gh6BB0KcmE+DkmEoL9jB9rC4JB4KfyIVBBBBBBTeCBmDGEUIBBUrCnL2GDnLvDvKZrWyNugDmKHB1vExBC+2Bg6EB6EKcBB/CnL2G6JoLoInerpC6UBlIBBBB8BBBBBUcCBmDCEGbSBbCwBxM6HzMxGrCkpBhJ0gByUvGrB/ZuGlU6EnBBBB9CeEPCBH0TCB07DeEZ7EwqEgBrVJOnBI3IpXCiwBsMBkcnH6BeCmwEhJwFB3FiZIxEymDkK00CsKkxBkKBBBB6EnBBB+CxT1L0KgGBxWxFf4EjyBu8CFTgBnDKU+BBBpBwvBCmFMibzIgByN7csKoM6WiOkKDgGBBBBuWtGkGkF5J2HpIiH6FtlBBzErP6PqT4JpCBBB6ECEEbjCmM4GLmH6QpiBswBhVoiC0ErPkjBiMzBnDGEbzP1UqwDwX6IgGgXuFqBw2CB3G02BtDB5DyrCwKBByF+PBQ5KNZtG6O8EEgBE8ByU8EUUuWFMBBlM7G68BzGB7OnJVfyDmBrWBGFCtH1CjDpHsf0lClFsCBkX9hBrD+BqL1BJhDKwHrDxdgD4IoWyYBBBrbxetFzBpiBgd1a5GBGgaV6CR2BMIgD7PsZsV8DoGmS0VBgGD7BBpM4GBxB5BICCWePyzE2GRhN1mE7XDPr/DECC+CBn6E1oDt4E+6EBBBBk6EmFqB72BoqE+pBoF2E1Q6EGYK/C8jCpf1zBBoEBBBBo7E6EFF7CyFGJBBxaGzHUiBBt9B/hB97B6EeJBBMyCmf/pB8ITuF9UyF3Y3DzCksDzKB0HvKrP2LFBPjSuXEO+L1QklBB4BBBxFvRpHiDyE7RsDBmHjbmdbiFqEyLK/C0HBEBBv8D61E4FBVfyDhCnOBCDvUrBMs3CyFlQyI0DDxWotB+qBzKB6EoB/CvnBVby7EBmhBErf4+B4SvJBhFgB9U0BpWmHjzBt9B/hBq8BBhFgBiBBB5T9XgCCnoB4BikBtgBmE6EnEybrFoFxFCgfgwBBsK4iBsO2sC7zBuZ5BBB4bJBBFIHIECwLsB+BDtERrCwoDt9B/hBoL6vDVcCByDZjCmMqBkD4DFsOTgF3D3XlBgH/BqBhP4X3C9GkVHsuE6EGzHyBvBrB3DlKB9IgM6EBpnBl2B6KuG4ZSBpC7CBbBiYwJ5GBGgagGyW4bBqmBuclqBmTSBvF/C9RgB2Z2nB1V4F84B4bBDGBaCEBBBYtE0CtGKM2EIDBDCGgOu8CYgCzB9lE2Rx4BCgaEjzBlWBBi8Ej8E4blBCEBBB0CxC3J7vD8hBrI0X4RpQBqE9zBhJ2gBiCjBmB1BhV5JsKi7C+GgGhV5J4bBDhBLjF0CtGKgFCLBDIgOnrB4bEHeCCt8DnJovCxlDzBB7TBH9e2GRtOrBJhBDC/BqBgDrGmFjF6EJuUaxKuLyGCFgDEBBmXvO2JiGmXlYiG5FzbkhCxSwD0BkPBvQ+PkF0f5xBH5FaBbgOI5FsxBhT00BFSkK4IzmBhdunCBCl8EinBgQzSqai+BCrE6EoBC0BpBx4BC5vBgCvV6CuD7IxCCI7CClI9I4bBvBjF0C3LOciDknDzBB8TinBmDCkK1BneXjEmBBBBFe4TD+HKwBBsK4FpVzBB5TDXBiBeBHcJGEnCRu1BBytC+GtBrJJBoXhBCBC2MBhCiD9JEEBrFpmBBDQz7BBBjY6C0b5CkY5C2BuWoUBQgFB2EXjEmBBBB7UDuGwB6BBsK/C5C7B1BviBtT7VBCDBDL/DCBlB6FEBBCGnB8BpCvBIgNDEqBYJNQREBe0JvUOI2KHC2C4B6DLrT0BkP5KBBBB6BeBHvBm4BBx/CB8VU/DDJBYDwHB5BBWqU8BF7d5DyPymB5C2BuW4hBy/CBqXRDvCkiE8V/EBYCB+FyB6BBZbY0S8fyhBFrUDcztB6D+zBD8BzBB0B8V4JnBy8ETwRxC6M7H7GzPBE1G4ZyhBzUvuB6D/EvBTrHopBvGjW4kBDlFuBCclXoLlFuBCbBlXYpBiCzwBs/C8nBpCwW9DTnEnBB/CnL2GCxDmLI8CtCtiBQkBUuT+tBiakFUHE8nBpC6EnB9UhPikBTuFB/CiJ7I8B0E1BmGOsG1PEkHz1CB/pBikBliBBByRiCtIuVCNkDxZ7rBBBBBliDjiD8kCzpB4b8L3GzHC6CjC6CsD5Q5FyI6f2gBwKjV2B2FrVnRpGBBBB0HviBnRzNBBBBcCCDbcOLjXj5BnpCBgF+DFrLY0JTBBWhJHFvIrIjMHqDiCvkBsB+IFrLYnKBBWhJHFvIrIjMHqDxmBreSBlHpBlF1CoBhNqC7HjDeEoBqD4NBBBBqCtTf8D0iCBBBBBVcCBzf8tC+BdYBFgwCopC5YnBrNqXuI5KoB0Lw+BBBBBBu9Eu6BklEliBwEnK3LjB/HuGBzHFoiBrnBBBy9EjJjM0JHkB8R1UqD6JCCwUjLp0BBxNl8BwKjCmGzODBiCtD9N1Y1hCCwUs/ByNl8B0QH5DSzqBpf1VlFgQ09E7zCkNg1B3RnCuFpG2Y6FlQYF7dsLjlBBjM9J/bBBBBBBg7B6ElDDmMwB3EyIpX7lC6EnBClOBd4FvE0DlGDEFmWsCSBNyFoCywB2GQB6nCrHg5BBpQGE18DBBBBBulCo4C1+BuIiImMgS8wB3LwK0Mi0CBCxoChBBBBBB2cEoTBNwgB0CGw/BpJBoUjHqGhG9UhI7B6kBsK0O+ErBvMjDD2ctTNwgB0C2/Bh0CiciBalF/MB1BofqiCh0CBB5pC8OSsMEEBgBBBBYlFsNpBF/hBLnCgJoLjHhFkC5T0BgvDrSB0/B8Ug8BwBue0Cu6BFwuB5zBiCqazDNlsBrcqBwUmIkP0dy0CBmV/K99DBBpkBwPzB5e6F0XysBBBBBBgbLqG5N9uDpiBBvRiCqagElsBrcqBNwUqX0dsKnqC/5C0X5rBaHBoS6Nu7B0yBrQBBBq4BC6C0hD5BBmHjzB2fiImMjJpHgzBSB1FksB7X2zC4pC1+EyzBvB9zBnQ9F3Ph1B9zBnQkcJ2Oo3Bo6BBiCBB7bgFiDmMoS+C3cqiB4GRBcVnB+/BSBB2cqlCLo6BBtBbBByxCspBhkBBBx7Ci/EtcJNBCYwNy2Bj9BBhGzrBhiB4FxhBvwE2OBBBBBn/Er/EmFsQsMsIkN6Q6D7dhGBgqCnCCmkC2OBBBBBCBBmHv3BjwBzGC9DOk7EBw8Dq9BEhC+IlEgGCB4IzZBBvqBBqC6C7CBCmM4G0D3Q0LnZ9Dz7E4bBJBgBBBBYtEBzCkMB6xBz/E0/EkdatE0ChMYHB9D2CBBaCB+B/BOk7EB92B3bBriBBBwdOtE0ChNytDDBzGBBcYmB/BOl7Ev/By1BBTlHrK1b5CkapzCXBjCM5sC5+B3/E4/EmHymBoJ+E1C7OD5H3B7GwPDBB6boGprB2Y5JhGB8UynBkP8auC5rCBB92B/oDB5Fhf9EqrCBg0ChGBC6U+/EvGrB6WrL9oBq9BoVCBriBBBtgB00CB6EoB2BpB6b0yCB5ExhBucgBHDBvMVjN1hCggF+I6GuF0JECPW+CjG7IrIzNhCiCvkBsBkuBB/FgCpM4G0NXDkHgTzVV4D3VpzCjSrPkG3B7GwPDBE2RhKUBfyDrQ7FzpBiD1EsyBixBwFBBBgIgTrU11BgGhVoHxC8ZiV3O+tBzF9oChFekBBB7T6J2+BvGkBqC31B9fhCocSKC9FgNiB7fjuCmBBB7CMZgC2ZhB7NjG0LwRiuBh6CvqDuhBkG3B9D+CuBlOBCCoCC/CkBwB5tC6KBB2ZhB7NjG0L8KkBwFiuB7QzQkG3B9D+CzPBBBCoCCszC7KBlG6zCqkCmCppC5TixBrQBB/BBBcHxBftCzgF2cE5/DBpCY8F7OmFrQ4ZnD+arHBvCBsK4FppD2cE5/DBgEBn+E6EG/CbuLuGK4JmW/FjC4FhjC3e8FyFtaBBqmBucnBDwMmV/K+C+OXhFL7uBhClC5BhFgBkB5T/iErqCozBjTgQBB7CMS8HyvBfhE1HouC1FfFBzZtQmIwY3b8HyvBiG70CrFuBBzZkLCIjlB7zBgcBBBrqCrmCgQB/vBiD0nBipDnQj2Bo8CyFhJBBB4gF/EzBtBbuLnhBwrDCBu3BiG70CxrBGBr1D8C6xB6EnBBB+CxTz7Eq3BzWB2pBoFCyG6yB/pB8IjgB2wEVcpCuQlBrP3YiN6CvyBhCBgkCBBBzOmRnJJQB3HnOsCiG8OBlqCBBhmB6C5tC1qBCxOqDuXQB+VsC+U8D7jCvCBBChGsPxF8Jz0BgG1LjFmPjGhbhYCtC7lC5QVc8T1pByfB/HDmMrK1+C0+Cl9C2BziCB9pCBfmDjLMgJs7BxH1BlPEMoChCmHkDq9B+lCr7Ch0CuakiBpP1B9oBszB+iBsR/QzhFBBBBBB6vBxO3CkHtPvmC4DgBlOEyH1GemB7uCqauDsE9QL0ByDrQ0HxD+G/NsB2LGPI7Rv3CwH2BrBBBB6bTJNBBB7S/xBOiCoPhlB6DqCG9CBB6bKJzlC3ImZjR+X5mChBrPjS0BmZHGDBuH8UskCnJBlJzBgFiDjSnV6FGyH8UkP1nCgarjETzN1CoBxC6M2L1SD10BmXrB8c4sD/EBE+CgGIB6L8M6FBiQ6QxEgFlG+G0BiZENyHlN3HyG4hBlL+GrPuLBH4SzBB5TmMiImMBQ7Eq7B7gBmhCniFrgBgqDnQBy4E0gBToyCpWwYjSvWnER2FB7ByoBw4BpiF+qCutBK0pB1Ds4D+pBjSrP2LJvSviDBBBVcCBsCalDDYuL0e2HBBrKrPvL/SXMkCMNryBtvCvF0a+N8hDaoGB2Y6FBkQpVjS0BiZEHGEuHlN3H3gBg4BmXrB8cs4DK9BeJW+qCgVuYK9xBqiBzqC2cEnTC8gBBgRz6BB8FB0B9TsM9CsBCmJiDyhBrFgGBgV5JsFgF8kBBqFlpChJvIkOCDkSqiB8MtNpa4bLXFEBBBlFsOBqxB09B9C5VM/jB8eJjF5VuP5Bs3BoJ3KpBqKEDj4B4qCgBRCtCaM0D4M3KyE0D8InHxoBBoJ3KzLEDj4BxBCtCxRB3KmImVjE7DCKmJ8B9N50CtyCowCBkdC9U0wDoJoIiOEDshC49BiZxLo6BB5EliBChcwVphBp6BkF7CDcHxBCd4iC79ClCBoVxKnD/e6FhPzpCtCB2fwV1f9Bl1B/WwdjjElCkCjBZs1BgGoOn+CBCzkCugB+iF/iFkDzb1akMohCNhJs2CuoD2fDkSXqFxWt8C9mBhP2KsiDBBBBBBBs8BgC9V/uCBBBBB6EmBB9U0B/c+JyPrICWsCyyC+O2GQBCxnBuTVczDpbrEinBiDH5NzM4+CBBBkF0frgBxB8erEnmB6rC6MBBBBBgGhVxBOvmBjuDgOBBCK9mBhP0iDuKBBX+a0B7/B4bnBaqX3JCWokDoHqHuItkDvJnMtKrIBBBBBiHt+BhkF3kEXjEkW0B/W8oBj1B3JYw7BuZ1D9L7mB2xBtyDB7mBkpCm0BkkFz+CoSrzBBBBBBBBBBBBBzkF0kF1kF2kF3kF4kF5kF6kF7kF8kF9kFyqE+kFt6E0nB9jB/HhBoL+avkCylC0/BBCBnlDBB/Rue/KmDBilFk+C/mCBBXqFkB5T0B7iCu2ByQtVh4BlvBxdptC6BtJB6EFFCt8C7oCBuhBsdCgBiCiF5RxbH+fB6D4LoBB2GQsVoSuToLyzB2eydsZC3OVcuEUCcRgBmLlMlyBuSuM6+BtDkFbpOjHtJqGsoBq0D8O7DbwdBx0DVc1DBtBBaBiOunC0dZlVRtKBzJKrwDB0kBvlF1+B7mDB/wEz5CEM+hE2LiyEylFzlFtwDXoEBEdC3C4T39BjF5d63DhQhG9U0B2Lwf4Wyb+yBiEyPnBvGpeluB35CMnJiyBhG4sDuL4gB2Gp6CCBtC9oCizCg0E3lF7jBw2BnhBnDjQiG6Q5lF1pB6GVckFtCrX6hBiJtgBgPssB7nC95CCwpCB7GC8ItvCsH5+BPVcC6T1hBDBxIpNsiBnCgBKKnuEkFbjCmMwQ3QtqD/oB4BB9lFgIam8Cu2Bg+ChhBokBhmBtT2FvC/BniCutD9CBB8JlBB8BBhP6pB1nBhD/LuwCB+hCyyCzFFoG6KLPS53BiRLhBz+C7lCXpFB+lF0GBVGjlFljFTuC3CJC1BpB5b9EhEuE/lFwkCpIn5CBBBBBBlmF2GRC4nCgB6D8ViKeyBmDBwd+QuCBie62B1bomFpmF11B8EEEc6CuLwQvKmHsV5zB7BBBkiC4S4bhcHbCsO2DfzhBy0CxrBuV1gBo8CyHkXyBYtyBzC5jFBBBTuCG4CCBBjB7B2gBhE3KtvBywB/yB86BBBBBBBBBBBB72B0wBgO72BoYt3CxmFnmFLBBBBBBB6mF7mFgyBsDzB9TzrB1J0Tg+CgjBtaktBxSsMxSw/CmJ5MBxS1pDVct6CBDB2+BodiN/9BgnFhnFinF2oEjnFlqCrCczGClB8WpzCmD6CJ0UE+D6vDBuCzBBB3K3B0PjOyBxW2CnzBtQoDiyBtVpF9f0rDP0mFCCBgF1qByFuBvDkJqYzJqDsDylCjlC6EnBB8BjB8rBmDi3D4Q0FiFnG7BsJBBBmnFVcCB5TrPeEBfZMKI/sEOiBB4zCo3B0FiFnG7BsJBCBBc0wEkFbJ4BauLoLzD/ItEd6VhDhwBubhD5hBsFsJsBthDogB4FJ9U/Z4FnhB6HjGmhB8EyEVeByDuBBSJBJ1NCjLPF6G6KsalDyFkBRtZU2GCCmlBqC4D/CxThHaBhVtPCsBojB7WYliBv5BxqDhD9xBmFvBbBB9N2GRsc8VcCFwC4yBrnFBBunFvnFw/EmFMiBG9XjCN2DwD9U8MuIB4I0ZBx4BChaBsiBBcHkCMmDq8E7HBBXMWKEgBDJVjyBlxDvctoBpJkRmP4bsG+QsE0B8kCtamPumB6ElBD9BDYuL4GxDDyB5C8zCiiB2GQBo9B7CM5CBgV31Dvc2xBkRmP4bsGB9Q0FnqEvuD4b2BpoB4FihBluCkVrHsVjDpByiFgFBBBBBBB6Iv+BjjBu9B2ZhBxH2PvD8EhY1HoatckN6EzECQCCBBBBBBBBzpB3anXpiCtc+RzEdqM/CFnEjIBJBDRBBECCCBBBCIOEFDBlBKxCV/BrGCBBGBBDCH5CzBBBHBDDBBDBBEBCBCQBzB7LBrC8fBGFvI3PBtVfgIvGOE9CxFBBBBBBBBBBBBBBBBB4wBDDLuwBL09BgDvFGLBBBBmoFnoFkiD7oFjB4BM5CBgVlGxThBvP5vB9uCBBBBgpFhpFgFhkF8oF+oFjG+HwDtJ4CzFHvD6HjGB0YxIoBX9CyEEhxBtYB2ZhBoQrPviB6mDCCB7CMS5CmqEgGIB4U+D7FsFhgB9oFkpFgF2UhBvPnL8E3wCyXrGjJyKxB9C1DBJhBClBQDDBPDH1BBwBhB+CnCwCM3C/BpBE3CimBoHmDqqBoXUzBBBBngBC1R+WCFEjZolC3BBrpFp6BwCe0rDBjoF9CsMsEkB7BKOXSUwBpBhBCrB8MICFgFyET2LiBBWd3CkKp3CdBBBBBBqpFKBBB4pF5U7BGElBS3BfgClB2D7MP3FyNWfuEhQjQvgCBJhvC56CB4BoEyW6VboGtP6rCnJ/LjJ3VDDBlKL6dhe9CiGnXllCCkDCfCtaBWb4rDn3BuSqaufB9a+LFhFfC8U8J3ayfhVCsUFBkI7UTtH2GQBh7BnC7CMSnCBgV31D3a8EzKjQ+5BruBzESC7CMS/sE7nFlnFyiFlJyH5CpbwYxgD+xBvDykBoalJvB8IwRhEp2Bue+xB2PlpB7iBjYvC6UvMrEhOt1B8E+5BoGpdvBhEK3I/NrHEd6B3/CBpgBoY3a2a6+BruBlF3a2a6+BruB/xBBTlFwb4BmZ/yBxFic6CBEmT7CM5ChV31Dh9F/wB9XCsZzfppEEBVCBCaQ8BmBrQ1BBC4EBPzM2M5GtQrBxEwiBl6BBwJyD9CgiB1BD6D3a0BDh4D6EClBB/C9RiX8FBd6O2UpQ1Qlf1BB6E72B2B9RoUzJ6ECE+CqZ5EtBtlBjTrrD2B9RoUzJ2oD+PBBBBVcCBmDCEiDYyU2N3F9P3UjMrDuwD1wCBy5C4pB9FgHpZ5G6EmBBC7BrMd0PnEwI08Bk8B0F4E4C+DhC0BPrUVvjBwgBk8BBpUdvUlC0DoX1OhiDlI9nBCBD2LHvGrBirCmFkC5jB7rBmDC/OBB1EBBCiM5BQFtlC9L1HBBBB6ECDFUXvB2WVfBD4TE9M9sBB/wBgBW9BBiD+Oj0EVfBDgBnBIrC8ViKgmB9BDDsHEsDhBsgB9jCoSBzqF8FBd6O2UpQgBDT0ByDtBBcBB9NClJ1B7EkaPF0GCCBBBkCoFEsDpajzBpqBBwVBtShzBYCBrbgPmG6PrE3I4B5EjazJp5DzD6EnBBB7BjB9RhI7BsK6C9CmhB2qF23D8H1K+JvL4JFhTBgiD6DBB0xBlC6KwPBC0yBgqBrGxWCjOJ+Ez6DBBmGsGweC9CzJ04DlGrG9uBgGBBBB5EsBBBD6iC/sCrTwBrGBye9ChHBxCwhBuHlYiEkBHZDBCBS9VzEtoCBVcCBBD6EoB2BpBhW8LlFtQKLhqC8XwJvGgCvCQpPwQ62DBuP8cCChOJNBDtE+cjOnF06D8EcnCpM4GrCB2NtHxSlfFi1D6D0V1CyCcjGpFCjDxPUxGjazJhGBB+C9R6VldCBDUBBiyCllBBtJ3EiHrD8c/HpM4G0DhFsQxFqL8pBnBpSHJ1BD6DeBPzM2M3BiFtQ8FwiBl6BBwJvGSBNgB6CHgBB/CsRRqGwD9EiCBpD4KiW3rCyP1BD6D3a3B8nBIB5LzrCMBN+kCm8B4kCXlCmV8ba9B8K6J+QkZpOrqBxyD7/D8/DhBpqBB8nBSnpB2uBixB4vC7/DBhBpqBxBvD1BtBYuL4GxDnG+EyhE//DxrCmvBp4E8zBugEo4E4FK/ClX2GlyCznBprF4FKB+CnL+L2G1B+iB4YiBhM8gDsP0VrE3IsUzGCb1iB32C2nB4UdBhB75CiTBXqEhB/C9RhIzNjrCuGiJ5LyY9LyDyE3K2NBBBBBBBBuoD+C36BxhBjjC6D+CpgC+FwXiNtBzJqD4hB8qC1BzEBB6EnBBBoLwH/JMtCwD3uB8lBm0BxBzBiBygBinEvCVzbhGjsC+F14B+e9K+CltB4S/JMtCwDxBCljBkDiBlmBwmC1yBzD+FulDltB0GBbyBiGG/jCyL3YUwC1EhNjN6e7mCBjEiBuBCbBlXYpBiCyFqiBpCwW9DTnEnBB8U6EnB9UjzBmgCjGshByFhf6DgoBzHlb7hB9rFjhBFgsB7hBiGDDsHEwrD6lB/N9B1vBkEEWoH+IiK9G2oC2LpH+rFiqF20Bp3D+oB8mBzMsGmG6C6F3PDrE3IsUhCE+ByBoDGgBBH5U0U5D5WyCuC52CmDzFG1VyB7d6EmBBBBupB8/CyM+BhVwF8Uz4EyFib/CVfyDpQsgBONmHk1CvGmhBS1B58FgsFBBBksFBBBBBBBBBBBBBBBBB2sFjGwBCxB3FnhBzP8EjBsXXjEmBBBBB9UxBtGKxB/OqFKmXByOFCBkFqB06D0F5lBFCBrBkxB6EGgBBBBB9UxBxEEDBtBBtrBwM1EOf0sC+bBBBBjdBBB6FD6BxGUhEMBFKN8EEyFhf6D2BBxBClEoCyNF6iBSB/FoCsf7rBmDiPB2E+NV/4CyFhf6DUiBB6EoBKsWBKB4HBBCrE4bBK68Fk7B6mBokBlgB5ckFnW3IpfU4FnB7pBiBr7BpFO4EjCwUFqCmFMvKjCmI5LRFqCmFMg0CohB7JsSjI5EDmH/rBsG1C7bCqOFxhC/3B6wB1pBB7LBjOv4BBB+HqM2G3OxHhtFBBBitF//BXqE9VvV5Bp5BzHsOmFMRc2VyJBmCjF2LhTkWtfyNu8BejTTnEKUmFMGdEGvhBjF8nBIB5LtsCXhFJBB7BzcxCyDE7PF2S5d7RJ1CsGyB0E3Hd2PBB0CzD3GsBEBJhK3JhBhoBhCqNB3B+BN/xCChjB41BBkF7CD+NgSUjBlXuT+Y/H5cuUw4CuShnC5qCrZ4clP7hBv/Cyc8WDBxc4cBlIqDB1HczCGBB4J7vD1BpGxCjCwU1HMV6OxhB9kByc/W5cvLB1HciB5B9lC2H2/CBBBBzHC6ZBnNuD/SmLG8hBBC3QBIBptFutFvtFwtF1B4ezEXqFBBBvBC7Zkd+LixBtXkF4/CsGjE3KyHBjIBB0BgBEf5IIGsBEBJ4T9XzVvLmBqrBUVcoEndlOkYdp6BbBCCCBPMUCGH/BgB+U0yEyByDxkB9GwCWBkSLZuBXEpEF1BgF+rB6qBiCMBBBXEDBDcUCgEkpBxoBi8CBXhFJC7U2jB+LsGnBCxNyH3EBoDEC0BgBEmByIOJjBFhU0lBxUmsBgHpZ5GtBpScCCD+B3D9lCLnCmlDu+BxhC7tBBbBCEBvBhvB5TD7NV/4C6ECDF7CyFRwe6DUiBBuUWnHEuI+CnJYr5BT5DyWmgCoKY+zB+tC/P6oBHBrQmHsG5JyMBBL4HCsODw5D1vBKgDaEqb5tB8E8boIEBxEmDyrBuUY8N7BDrEjdkFbgCDYuL4G0DoI1vBK+9DuU0O7BoG4Fh9DXnBmDbgCpMwQvoB/EhWrUvhBBsDCgwC/3B6EqB8BoZwD8kBCvOxhC/3BgIoZ4FK8UhIpmCVcCtDtQgLrE27ChE+BN1CgBB9U+BiDgBB9UDtC3LuwBvIuLBq/BrZxCJBBB7yEhD3ZgxB7vBnbtUcBB6xErZxCLB4tC2nBgKiXzWhgBwCqsBBBVcpD7BlCzMF3zBm7BXsFiB5TVc1DvB4OF9uDr/C+BPxY0VvWmmDPTlrF2tFrLtC3D/C9HrLgKiX2T3D7sBv5CmjBPUBsuF+6BhqEruFquFpuFXnahPzGpCBmrBnjEBb0tFXhFJ9U2jB+L8EsB1e3ZkKvBnStnBsD5GstCyvBBXhFJC7U+Z4JtCyGqStCa1jBlgBuL4c+Z9mC0vBcBkFvX4FL+CtCufkFcBH3BpM2GD6XsX3zB0wBBrQ6R6N6D5dr0B9L8KiBoIG/E4CXBBBBBBBBB+uF/uFmvDrhEgFzCCjG2GWnHEzG7BgMe9WvEwlCiGnWBBBg9DzH7M9HEzG7BpGvFIZFBvtB5vCTCcuDBEUHgCBCYuL2G9J5ZzOipBoOhE/Y3iCBChWnBMNBBBBBBBBBBxBt5By0D8EEEbjCmM4G+Bv1D4GDYC4NxFtBKwF0HZCBhFJqCwB6GlOqCnJlI/C8K7E5W7X/QaBBBBBB8tFo1DjtC4vFB4GBBByZvJ6FkBoamJtH6vFSB2oB7GzPBmFP4hBgIF/FpC3FhzCpf8vFrc6FBo5Bve9XvdUBBiIvBnEmNtBEsV9W4sBpjBqWowC/vBiXnM16CChCBBioB5cyqBgqB2WBBl9CozCmwFoJgLGkLC6B7H8E7BrC2CoIrCBDEpB2DzDlCoK4GzBaqoBqBhBE6N0ZBBorBviBwhDjBgF6DhG9UsL+EjQ8zDjB9hB8REhXuvBxL6MsPgJiCmDBBB0CjiFjSrPrLEHGEhBtGgLzwD8pBjnCXqF9U2jB+LwD7YEoFpGrCoFM8B//C/vB+9DuU0OjIB3F1vBs2BpkCwE2BBgFEnYknBXqCgD9U0B+jB0PsW0Hg/CB6DlCpO4GrCrd9C56B0wF7eipBmT2zBBuCzBBB6CBBBB5H3B0P2BBBBqMj9C/nC4tC/aTrHgTmFsQKIxGiCiDkDwCFuQ7MzqDrBxVTzIhDBpFL9CB1NNmVlMjGyuCsCBBkWnUlLugD+amrBD2EpdykCrZ4CE8CBk7Bp1CiLqXtbBBBBBuU0OjI3G6H2Pkd5Fy3BgFEd2OvcsViIY+BjwB4F7B9ZxVmJjdCq+BmrBD0lE00BBWB1Jn1BGgGvhB/wFzeSBrB8CgEpJrPtDuE7GzPBEXLcNhBoD4wDBBBx5B0xCmbO7FwKuzBBBBBBBBBBm0CozDrxFsxFxjDl/B3iFtxF+BkGoe1JgFEbgCDYuLsqBjWXnB8CMPLBXBBBEK4B9RCtFoBxG2BY5EFCCkB0EClE/E+LQuGB1CC3ctGB3JX3O3eJJzB+cBBBBB+Bu1DBBB5FbEBBsPmLhGvCqBwE8B3HOlH4Q2C6Q2H5QyvBehDCJtCtCGEUHBBC/BmM2GCJ9EkG0DhG6D7KqwBn8BVc0rEmW2qBnDnQ+Y9/BrEkFbgCDoe4E8jCsuFlD+6ByF6jCmrBsuFiBsBXgFE+CmM2mBspCmrBhGaEjBmMlBxF3B4D7FqE3HSysB8KtCyP/I6jBpIuLr/ByM5M6CCxDtCyP7jBnR5H1D9uBuQyM5M8CxDB4czerS9vBjTkI+HvMcBBzBBRaCOBBBVcCtDEbWqBpMlBFmP8D77CXnB8CKRDHBBCVBBBEUCKDmMGwGtBsC2BnIoBWCiFzCqIhEkKsmBuhBgfoNjkC3oBnkCHC+B6iB2O/vB/CEiG2Xp6C1GBBB7gBnwDxapGB+xF/FChCXvL2GCLnB/HD/xFrhB6ChzD/vBiX8mDjEB1M5UgMuHtIzCh7Bl3BBt4Bt0BpGwK3zBvKlWOFwHuBtFoB0EtD1YB0xCmbpGwK6sD5Q00BT0G5ZoH7UzHtNqbnQj1BByBY0Y1vBKmW4JuBqXw5DcCCDkF+CrX9GoDwB8jCBuICrKtwBBBBBpdo1CkF+CYmSiQXjEmBBBBVCnCgDhIBB4B5E+B0ESmBC4DUvCWzDxBkCP0C+D4ByB8NhBuGBgDjGsDxBrD4BhC5BFHWSlC7BCK5GBfEBoB9E4EBBHiGuBuD+EnC+L3BiKFiHT8KBBBBB9BBBBBBlKBBBBBHBBBBB3BBBBBBBBBBBBBBBBBBrBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBqH+ZtGuDmOlDeDtDnDlJP6DD2CCDrYO7FBvKBlEyN6dehDCKcBB+BskByhBzqDBkFbjC+BpBuC4akT8jCBB8pBHqFI6FpI9L7HBgDBgPN2CgCEXC8EWjBsB0DBfEBHhB9E4EJ2JpnBCnYBBBBBHBBBBBtDBBBBBBBBBBBHBBBBBBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBiG/C/oB0lC8sD1vB7hB+SrIvIBBdEBoB+6BBBBgFEdBB/BmM2GtC0F5B5OyRoJ/DoD/DazGQEjD8CTB7BqG0ECYIe0B2BB4FmSogChEsHrWyDBwxC4jBftB/6BiR4eB4N8oBgFfn2D1nBnCCoF+Lg0B7BufgiBB6EKUJBC9CgaWzuBnDgTkNB6NxUBBB19BvgD0GBaByBwlCxvBBB19BW1B9R4G1nBnCjnCuf7HnDqXTEpEEUID7U2jB+LooDvD3B2hB2EjEKgDCYE8YuCpCkTsY4gBoIFxEmD/EB8xB/vCyBY1vB5G5GC7oBkjEiSsC0O7BpG2G8pBolCtbmhE/kB3M1vByf92CB3MwqBiPB/gBokBj0BBB6EnBBhdvnC1mDlCvYqhE2yD1vB7hBiGyiBtwE6yF6wBwYlRB7LBymC6GpjByF7hB3jBBfEpB/6BnYBBBBBgHvD4JRkM7HMuJxPm7BznBD/HKvGiblVlCtMBftB1JBpxBnYBBBBBzGnB8WwhBB1EyFyBiFjY2BoPuG0G7O9LhXJwH0sB7F8PnK3tCgFtLVLhBnXgGBuhB8fxgBhdkF2DyFG5aiE6DUiBqpBi8C0oDlmBBuCzBBB3K3B0PhEB7JECnE3nEiIXGpG6C4VBDnEsErjE/HvX/J9cFuf/J9cFnUilBhB3B7EmyDBuzBDt7B2TwwBBjlC0PXjEnBBB3CH/R/HK2G8Imb6EoB/C3TBK8FB7BSBlHmWmL9XzH/HD1sCmF6BofwUqmB3M0CjDTnhBldt7BBUBc8eknCYjBCBGgBctRgiDBB46Bq6B3B7ExMpH+PVuFtCC3KmvBjMBBBBXoEiBBB8BDYH9RC/HgH4qByF1O+VvqBlRhoBxBhUFoavDjF4vCTxEXYB5TgGoPlBpFk/Bk+BsGhnCoHBjP+G8MhezdBEBBBBBtzFXaexChBBB3CH9RC/HyQmhB58BiiBlQjFvHBBKBsC+ByBBC6BBkHhENrCpCB3K0Zgc7D7HtyBgsB5K3FoW0L8LtTmlB5QBsGs9CB6TF37BHsGt9C6TF37BHxBkF9O9BHgB+Y7dPwb1GD8E/wBskBB1GbyBmkEYpBEfIX7lB1oDsGuyBP8CwYkYN0gB6HvRqMB6EnBBB+C+Z3DuMzMBKB8FB9BuOFjvCmpB4Hzc0E5zF/a6wBiBr7BpUofp4DlJ3rDzcmNgB2PEzxB/EgE6wB2pB7LB9HngBB43Cr4Be4ClxBr4B2D0gBzJufqa6E+fSBxE0CmTwH4Z/nBBDxgBhPgOihC2hByBnBrCII4BgN9BVuJpCxDyFmXEDhBSqGBNrTuTuIBwL8LBBBBBBlLyCPXmDyC5MY3KKHcCxD/N3KlGbhL8XBkD5LxhBzOPBBBBBBmiBsG5JyMBBO6F7BC3DVgKCBGq5DVc1DvBtCwMlJYlBnBIhSpf99CojBnBrCIgCgNlBiBLCrDqIpgBHCpI5mBuIB1K5MEI6oBHBnrEBXqFBBjR5LXqFC+ClQzMBLC7F4BDC3DmH4B3BCBF9UukD1FrBigBzDlO+B2Dv5BmvBvgB+kBuOB73CghB2FntCugCBhGBB+C+Z+R6GpM5WHyFlB2gBic9G8BvOkvBwnBlmBjqB0P+P2K0PpnBgGB/B+SxtBXhFL7UT1qETvFBB9CuFvMxGBvB9BBBBjHulB1qCUBxEvBtCwMlJ2BYpBEfIOJqcyhB9C8T6DsVjTzDSnDmnCWRhGBB+C+ZznBhGC8chGBB8clQ7K4BBKBBBC4FB9B9KqBlCmWmLjU6CgzC6iBwE7BXjEoB/C+ZCI1B/Pzc3jBBftB/6BnYBBBBBlQ+MBBD4FB9B9KvDD4cBjICsOCBw5DwFFrBhiBtV0D6F8kBBgHpZ/CnBrCIgC27B2BjahG9BlKjD4FloByLq9BdzkBjHgLrP6BzRC3DoHjH4tB0/DojBsVjH4tBC6EoB/CwoBgHigBgpB5gB3qD3bxHnBD1C9nBG9Lh9BdzkBvDDMhsBrJBynB0zCBBntCwM96CBB30F4HjG8B+sD6nC4DlpD8mB8jB6eEC2K5J50Ft1B8ExpBFjTzxBrxD60F9C8yCntC70FgG/BD+S4JtC4f0R5KvIrLu/BrZntF9G6B0Ke3B1EmHyGKjC3EpBgBXyD4CT3CmUmBjTzDHFGCsEK3CYDGGppC2fB0nCBWhIgMvB1L/I3H9CpI3qBFWIFvDJGzGCcBkXgG6ewkEmV0P8EQoJ7GwCkcmV0J8KnvBzWnhB8tC4FpD+DqQsKkG4D/InXyuCyFtBhetDBdmEragB2ZpPvDDM3F4E4JRkM7HMuJxPm7BkF7CpMzBB7TjM3W7tC3CYDhxFoUjJp5BzHgHkF4iC3F4EjCqUGvCmFMuJyqCkF6CrMyN4CzMgHpZ5GLiBtBd/PvvBB5BuKB9BuqB9QkBXqFgD9RDxBnIBqONtBX/IzOlFzBvHv5CBBBhGngC/G8CpC3HrBuRyIjCBDB+BK/6BBDBBBB6ItkClFwa1Kx3Dz9BB/0B2YkL8UjGBvCsBy9B/0B2YCiL8U6DpCBvCsBy9BBYlBHTNpSinBoD9L0L1X4QlO2uBu7CuR1KBEs9BBBBD/0B2YkL8UjGBvC8FYFBzgB9CP6PF4BXvGiN5G+UT8CmLzOntCPBvjDjE2tC6Gta0IBB9GhIqDrVBYpBE+B0GG8sD8G8Du9B1pBpGcvYuEp/BxK/a7pBCzqBBBgPgGBBCuWtGCuQCsBtgEBWtcBC9F6B3GOzELEIBL3BhS50Bi5B/B1vBjOx3BCgBpf4fB1tCu1F6G5zBvQ/gBuKBxzBL2ExhB5S2K4zDB7Dz9BrqB6LvuBslChD0mBuCyJ5lBkczzBqKB4FLgB+B6rBx5B54C8UkG4FyevBuP/9CgGBCG2Y/H4MvCheyjD8JlB9BvD1kBBqVvV2P8pBBXjHqHYsCvvEwVRnNnBkCnCIyPZrrBD2b8bBiI1MXpFBBB+CkFMcmG+B1BzCoI3BBBKtChErBCrDYJzUwF/EjC+B1ByMBB4GrBCrDsVVnNnBrEIyPBmsBy3BBSBlHlHxSuLBRuSj7BUBckFtCmkEzmBmQ/bYlBEDBMTIXqc6xEsG7NlN9XhB7B3EmBrLoHBjP+GlBcBLqmCjCvVBBBBBvKjCmIkMGvCmFM6Um/BmBp3BkF6CrM9c+HBnpBzO+UwF8Um/ByMrxBzFEiB5F/TL1ClM7CxP+cjehGC7B1czMhzBqGnhBy4CBtVmH6DYC1GbjuFohB7JliBnUqMiE6D2BC1G4MjXrXnBtRgB/ESBrHkFvBelXnUqMpQgBhH2YkDyYsGt9CzzCjBjPwBxBwEB4CHgSqnBwzB3CrQ9Sl8CqMyCSfxLgEuByBrBvZiZ+cVxEvB6FzaqVmV7oBgRmSCwJy1BBBBBhhBmDCjMvHhBHvhB5IHBmJhpCB+FxYxIBBjRobnKchGBB7UpL6DrFvkE/chGwBYB0S+L/rD+F4SeJqKB5CrJ5HtiBiDct3CrD0BgBgCBCWBvLkCgBK/Rrb13B1LnD8BroCCmXwB/FhCCWXqF/B+S25CVckFnD3CYnTvO0qB00D8mB9nDBuCzBBB3K3B0P9NG8MDvDhSvzEBnkBBBkCyBQFgnC3GCBBCoM+JnE/CsEhHkJCYhHtBnDmVwE0HMEL7HCgBUD5Q1I0G3elGntDiG0KzGBBYsBH7BFh1B3GCCCBBkW0DyDsE9GqCgHY9DkDtBtYLcpDCyEgDMEL3BoC8DCgBUDsQN1I0G3elG4FrB+B6rBC4FKhB+B6rBhJ8rB8JlB9BgBoCHmDoPkBvVzH/F/DwiBDvoCw+BvtBwYmH1fgBmD0E8JlB9BvDyTzpCxB+iEYsBqBIKLh1BkCzc2B/YhH2BhZBurB2D2ICBBBpT4FBG/EFbgCBCXvL4GKBtJ8D3GhKkCqBTlFK2BpBVciFBiYnDUnyF8G7BhZ+ExmB2D2IFhZqjCkFbgCBCXvL4G0D3Q5mEzGelXmFiGkEkRHJ2Fj1B+W7CMUkFbgCBCXHoL4G0DnFECEC6iCl2FPCy9BnFGG6FhChPkgB8kE6EnBBBTrC/7CrjD61F+4BzN0yBxX6GB8JyTtLmCmZhc+EkDEm2F3GDBBCBC2BxJyI7BjFiJB7EmCwMsbfyPhkB9nB0Gb27CEu6CjiEnR/iBpvDgGBB0K8LhH4OJOoLH4ElbwXS9BjKiCrDjCqF5mB2DVz3EVciFBBamFaB2Y/FQwBDVxL4G0DYG9BJDSH0CBbYG9BMSqH+ZiI5BrfzIZ6kE2FvP7yBquDB6EKbzGCbmX7CB8CmFhc/G1B7E72B05DxBvGmgBID/xDBHBBBBBBBDTBBuvGBBBBBzGBBBBBBBBBBBvKjCpDlB3X6JB6jEvKjCpDlB3XnE4DDRMnX1BrG3kChfnFoFjCpDlB3XMuJ9CmFRnuBBvKsFlB3XMgGD+UnxBgIvCioBBSnGDx7DyF9EjCpDlBrYnGzOgRlJ51CiGkrBxyB9G6hB+V1C+FyQPquBpVyaphCBswB3ImMpVyahFgBB8UplCpVyalJc1B2DakC2+C9FxkBCmrEhFXJ9U+FxQBP+EB1G7HC5apVByE5PmGiWTBbvmBpDvTBBBBB5GBBBBBBBBBBBBBBBBB3lBqBrChqBijDzBBkEgC5N2GRxmBjT2CwO6U7Rz5CWuEiG/C3kB6FsW0GBa6gExB1DwBRrOhjBgyCvhCsG3MkBiQ6UV4X8iBkNh1B0G81BgB8DIWsF/C8gBmPjTkB8kBV4X8iBkNh1B6EnBBBpevGBhpCHJVBBKCEH/BlCLVCLPfGVKEGEGKCHCEORFJDGJPCCEIBRGGTFCEFIGCQDBCRKKCDCCFDNBCuBKjE8BUDGIDBICCBBGCECHBFFSDBCCBBBBBBBBBBBBBPQhBBbBBCBSLBCCCSSEDwBCOTTDHPGI1BBNGFKFCBIFBDECEDDBCCJCDMDKDcDCGCBBEFEBBBCHEBFBCLDFBCBBOBBCOFDGCBpBBCCBBPLK0ECDiBCBCBeFHJDOBRBBBBCHCBCBBBBBBBBBBEKMHHBBHBEWBBICRCYOSERDCDMIGIFbDMDBFCBGBCCCCOBCCCGCBBHEQCCBPIKHCOCBBBBLGCBGGFBHBHBCKBMJCKBBBBBCPDgBPCBFaKBbBBDBCDBEFHBBBDBCDDBCIBBCEGCBBECCBFCCBKBBDCBDCFUCDHWBEBDBCBBBCBCBBBCEBBCBBBBBHLCBDMDCDEJCBBBBBBMDBBBBFNQBBCBFBCBBBBBB8BLDODCBBBBDICUCBJBKBXKDFBBQBBD4ClBGDDBBChBBBNLdCKBBBBBMGJCPDCGBFDGFGBRECBGHBCDEDENCbBXCHBBBBBBRTDQBEDBV0BDBFMGBBCCFCDBBBBBBBBCCBCBBCCBBBCBBKBCBBBFBBDEBBNlBBBBBDQGIELCWGBBBCFDBDBQOSBICCCDCCDCCCCCCCCCDBCCCFJDHSFQBBBDBBDCEDCCEDBCCBCDBBEDCDCBBDGBGECBDFHEBBBUNEBBBBDGMBHBBBBCCEGCECDnBEECBGDCBIJBBBBgBDBJUBBBBBZDCBBBBBNBBDCFCBFCBBCJBBLFCCBBBKFKEIBBBKDOCGCBCCGGFGCCFHBBBDCBDDBMEHCBGDHEZBCCBBLJBLCBBIBEBBBBBPHBCBOCBKCFBCHBDBBBBBBBCWCCBIPEPBBDBGBBBCBCBDFDUCBCGCBBTBHCBBDGBBBBPDEWEcNDBBCBEDBCJBDCaCBEECJBJHDBBBBBBCEGfCBCMDIKCBBHCUFCEYBBGDBDGFCCCBCCFCCJBDOGBVHOBCBBBfBIPBUBGDBIVLHDBHCBCGBQCBBGECLBCDIRICvBBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBkDjB7BvBSBBBBBBBBBBBCCDBsWBECByHilD7CBuCzBBB3K3B0PjO6EnBBkB7B7d8GBVgGQB1f6L1CjgBx2BvxC5VK0PpBB6UjPvI1kBaBzBngB+V1ClMvHyrCsHtJjBBwlCnwDrqDixDpqDycoIoN6jBY7gB2QVkMsH8qB9GoFxE+CuCvEnPu1BsH7CJrDNnCCIMBWBB8jBvWxWBBBBBBBBBBBHBBBBB1OBBBBBBBBBBBBBBBBB7hB8QvX7H9ZvFmTgB7B/FsfHCBCBDCBBBBBBBBBBBBBBBBDBBDBBFCBCBCBBBCBBBBBBBBBBBBCCBBBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBDBBBBBBCCBBBBBBCBBBBBBBBBDDECBBBBEBBQCCBCBBDGDCBBBCBBBBLBCCBBBBEBBBBEBBBBBBBBBBCFCDDCBBCBDBDCCBBUBGDBEGEGHDCHCEEKRFJDGJFEGCCEIBRGGGEJFCEFIGCCODBCODCIKCDCCFDNBCOFRCFCBCCBCCBECBCBBBBCBBBBBEDCBBBBCBBBBBCCBBBCBDBDDBBBDCJCBCBBBECBBBBHBBBBBBCBFCCBCCCDBCCBBBDBBIGCBDGBELCEDBBPDCEFBBBDBICCBBCBBBBBBEBBBGBCDDCJDBBCBBDBCCBBBBBBBBBBBBBNCCCEBBFBaHBBBBBBBCBDBCCBBBDEBBCBGCHDCBBBBBEBCCCSEBBCBBBDBBBBDBDCBBCBBBEBCCBCDBBBCBCECBBBHCCBCBBBGBBDEBBBBCCCGFBDBBBBDDEFGEECBHBJBCGJDBBBBBBBBBBBBBBBBBBBBBBBNGBDBKBECBIFBDECEDDBCCGDCDHBEDKDCCBBCBHBBBBDFBCCGCBBEFCCBBBCHEBFBCLBCEBBCBBCBBBFBBCBBCEBJFDDDCBCCGBBBBCBBBBBBBBBBBBBFBGBCCBBCCCJCFECDBBBBBBBGBBBXdBBBBBCBBBBBBLGBFCCIBBBBBCCBBBBBBCBCBBBBBBBBBBBCBBBBBBDBBBBBCHBBBBBBBBBBBBBBBBBBBBCBCBBBBCDBBBBSDCGBJDEHDBBQBBBBCHCBBBBBBBBBBBBBEDDBDMDCCHBBHBDBIBBLBBBBBBBCBBBBBBCBBCBBBBBBBBBBBBBCBDBBBBCDBCBBCBCCCBBBBDBHBBBBBBBBBBBBCBQBCBBBBBBBBBBCBCCGCGBBBBEFGIJDBBCBFBCBCDBFCBBBBBCBBBCCBBKBBBBBCCCGCBBDEEDBBBBCBBEBCCBDDBBBBBCBBDFJBDEBBCCEGCBBBBCFBBCBBECBDBCBFFBHBHBCBCHBBCDBBBBBBBBHCCIBBBBBCBDBBBDFDDDENBBBBCBBBLDBCBBBBBBBBBBBBCBBBBBBBBBBBBCBCBFFBDDEBBEHBDBBDBCDBEFHBBBDBCBCDBCIBBCEGCBBECCBFCBBBKBBDCBDCBEBCBBBFEBBCBBBBBBCBBBCBBCBBBBCBBBBBBBBBCBBEBDBCBBBCBCBBBCDBBBCBBBBBEDDCCECBCBBBBJCBCDEDGCBBBBBBDBBBBBBBBBCBBBBBBBBCECBBBBBBBBBDBKBBCBFBCBBBBBBBBCBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBBFECBBBBGLDKCBBDCBBBBDDBBDCBBBBBBOCBBBBCBDBDBBBBBBBBEBBBBBBBBBBBCBBBDCFBBBBCBBDBBCBBDBBBBBDBBBBCjBBBBBBBBBDBBBBBBBBBCBBBCBBBBBRCCDBBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBGDBBBBBCKEBEBBBBBCFBBBBDBBBBBBBCBCBBBBFHFBBCBBBBBBCBECBBBDBCBBBBBBEBCBEBDBBCBBBBBBBBBBECDBEDCGBFDCEBEDCBBGFBCBCECBBBBDEDBCDEDECEEDCBCBBCHCDBBFBBCBBBEGBHCBCBBBBBBBBBBHBBCCBDBBBBBBCBBIBDECCCBBBDBEDBBCBBBBBBBBBBBBBBEFBDCBBBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBBCBBBCBDCCCBBBCCBGBBCCFCDBBBBBBBBBBCBBBBBCCBBBCBBBGDBCBBBBBBBBBBBCEBBCBBBBCCBCCBDCBBBCBBBFBOBBBBBBCQDDIEEEDCFBBBBBBBBBBBBDBBCBBCBBBCCBCBCBBCBCEEDDFJBBBBBHFBBICCCDCCDCCCCCCCCCDBCCBBCDBBBBBBDDFBBBBBBBBBHEDBBGDCCBBBBBBDBBDCEDCCEDBCCBCDBBEDCDCBBDDDBGECBDDCBBBBDBBBBBBBLJCBBBBCFBDBBBBBCGBBBBBBBFBGBBBBBCCEGCECDBMCCBGBBBCBBICCECBGDCBBDEDBFBBBBBCBBGGHHBDBEFDDBBJDBBBBBBBCBBBDBCEBBBFBBBBBBBBBBCBBBCBFBBDBBBECBFCBBCBBBBBBBBBBBBBBBDCBBFCCBBBBGDEBBBBHEGBBBBBDBBBBBCDDBHBCBBBBBBCCBCCBBBBCGCDBBECCCDFBBBBBCBCBDDBCHDEHCBCCCDHECEBBBCCBBCBBBBBDBCCBBBDEBCBBBBBCBBBBBBBBBBBBBBBBBBDCDBDBBBBBBCBBBBBIDBDBCBFCHBBBCBHCFBCHBBBBBBBBBBBCJBBBJBCCBICCBCBFCEOBBBCBBEBBBBBCBCBBBBBDBDEFBBBBBCBBBBCBBBDCBCBBMHBHBBBBDBBEBBBBGIBDEIBBBBDCBECCCDCFBBOEDGDBBCBEDBCJBDCBBJBBBDBBFCCBCBBDBCBBCEBBIBBBFCBBBBBBBCBDCEeBCBBBDEBBCBDBHCICBBBFBBBBGBDBBHBBCBBBBDFBCGGBDBBCCBBDBDDBCEBCCCBCCDBBCCDEBBBDCCBBBCFFBBCCDBEDBBBBBBFBBBBCDBBCBBBBCBBBBBBHBBCCFKBIDCBBBBBFBCBFDBEEBBBBBCDBDBBBCCBDBBCBCEBDBKBBBCCDBCBBDCBCCBBBBBCBBBCBBDECBBGBCBCBBBBCBDBBCBCBGBCBBBBBBCBBBBBBBEDBCtBBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBhFiCbjB9RoW1DCzFEFYFBGnNtMDFPiG2RrM0FxYyF6EHfBBBgBbjB9RDlW1DCr9BnHohB7JtFDB8e3D+ZrqBMsCoV9UqHy9ByF1vB5DwFuFYoCKI8BFCJoBVjJ9H9E4oBJucwUyN7+D5G5FqULXqEfB9UDwFuFYoCKrCJoB4J6MD1oBttB6DqH5jBrftnBz3BwOrG7TnVxTq9BnEsEBjTxD0BqCPgGxgB4hCyMjXcsZzV2CuDjG+V1C9GlP9wCaEmBTqH5jBrfsJXqEgB9UiMZD7C+1B9GigDHhFgBB8BjB9RoW5G+ZFpoChF9V9G9GlFZ+C+1B5G+ZF0ep0Bz+BC2rBxBzBilB2FvPpnBuEmFkC9Z8J6EHgBB8UgHz8ChL9Bh+BplCliB9IhL9B7C9G5JsF9wCHTEmBTBqDl1CBBBBBNBBBBBhPBBBBBhLhBZD7CUzL3pBoFClJvBnXEsQqN5tBxamBgFoB0V/uBzClJvBnXwQqNpHuZoxC7HhP7HC4LBBBtB3B9H/CC+V1C51B2U0LomBsbBBBBBhFfBxW9G6+B5QiFKBvEkMI0QmB2Y1HrElKEHNDBBCCDMsCiG/CoL5QyCvCvOxNhH2YiSkDJDMBdIBBDmtC6xBhH2YkXC3CNOMhBgEqL9T3kC8gBLgGD+UmTB1M/b3EEUEBG74BkFlPn2CkF1LwDykBOuvB5BmWvEmHr3BoPFTjHbjBloB1D/WiQuvESBjHBBUBxEvBtCwMYlBeJpdYzpBPBOLBBBBBnC7BcQBevCgBBoFBBBBBBBBBBBtC1BHDMDBBFBBBC7C1BiBVITFBBbxCBBGDacBtB2BUFBIMsBBLFalBUd6EBFQHBBDVjCGZRNJBBfGGhFaHWHYBIpBBoCBDBJOBnCSY7BIBmBPHMEMB7CDDBRmBKJ/DBdUGBBBBBBbBEEBK5BPOFFBNKBBMIECkBBBBhDBBBLHFREDSeBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBBBBBBBBBBBBBCBBBBBBBBBBBBBCBCBBBBBIBBBCCDDBBBBBBBBBBBBBBBBBBBBYGBBPBFBBBMMIECBEFOBEBBBBBBDCFOTNLeOUQBJKGEDGHBGGMFQBBEaJJBBBBBBFBEGZBBBBBBBBBJLGePIBJWIUDTZPEaICDYFBBCROmBBBBBBTNOaTeBBbQWIDfF5BECeHIEJCKCBBRBBEDNkBKCpBbpBbKIBCSzBJDQEBMDRBTRBrCDV/BEEEKFZBFBFGrBBBGPC4EdhBbmBFtBEyBNBLBDCBWPlBCDCLBCGLNBrBdIYO7FBBBBB3BBBBBBNBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBTBBBBB3BBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBjCBBBBBBBBBBBTBBBBBBBBBBBrBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHBBBBB1CBBBBB8G/OLvEpF9B9EBqPunBwKMGTWuCWNYgDBCYuL23DxBoEsbkGEqL0E7S/CBm0CuVWyTBn2CnEYjB9BDRpeilD0HhF5UlLRHEULuR/2DxBkFisBi8CBuCzBBB3K3B0PjOWuC6EoB/CEX3ErYrVgb+Fe9NhBpgBLXwxBnHU1P7ItN1MjWiPyB/Q0nBtE8ClBhgCkrCzY8CHP8gBL7pB4P6VMuE+N0JoElIC2IqhBq/ChFgB9U9XvatcpDz3BoGyxBtSnH0gB6V3CjC+NgL8C9Q/XrJjWiPyB/QuTBiUDtEVnCW3CEsiDBBBBB5GBBBBBBBBBBBBBBBBBoG/jCnH7H8T2eV+FBBbmX0GHjyByDf6sBibxxB0yCU/FBmBoBkD4jBV+FBBb82F6GzgB6HzBgBhH2YqXu0EviBjrBrfx3Ev+B6e15CkDgCrBxU8LYlBnBWN3nE9HySoB8FgFNCL9CwNFJ9BgwBkDjBYjDRN+iEVciFBBaBKfJtMDzkB6DrTg9B6nBrTg9BwuBpQoGByYBDorB1nB9cBuCzBBB3K3B0PgIjGjJjN0IDDmKxHSBBBCBBBCBChJM/FEE4CkD7EDmM4GxFifpU3B1E8iC/EjDdpL2GRxmB1MulCxLBlBwCqI6GvpCvGsesD4B8IBlbg3FvG4hB4B8IBlbVcCBxDBtBBBBZBK1NCBkJgByFoCxBiF8OnJvCVcChF7OI6iBxBCnEaB6OCBlGtO8KnoB4B8IBlblVpnBuEjG+U5Ju5B3YVcChFb6EoB/C2gBp/CmP4b/wCBulC3M8EkD2GRU9lB1MSBjHBBr5BiEkBgBDBCBqClUpIB2kCBUBcCBBCB4TE9MXDBBCCDTDKwBBUFnRy+BwEDDHBqVrRImDCB1KvB7CtEBCCIECCDDBGDCDCC0LvnDBBBBBBBnqFknCyDzsDB+gB9F3P2UpQ1QjHbopB1DCeCDSB6CDonBpDlKnJDKL7zDIBbBCCDzBEHStCE7jBvrBLwJvFgIFCCCDDDEOKBmKVOvyBhIrrBELBB0FpJ1TvBjnBpDmiBhFiCB6TwiCFT/HhTo7B0K2JwnDLu3F0BBDtDxBCCDtDnDvDguBykCzEYxXEvOEHBBlDDTiL1FiCJEBCDBBBBFBNBDBKBtHzCCEE0CCBjtCJkLlqBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBgcpE5G6lB4FrB4tBo/BWyBSBjHBBkDrB+4BkBgBDBCBRrD0BoZB2kCBUBcCBE4TBgNjS7EyRBlVnLrJ0Jj9CsCnOBBBBiPyoFBBB43Fv3F5wCzlBqgF5pCuWtW67BzN6f/3E63FBy3FJhFiCB6ToWtWB4CpFkNmRjqDgRhFiCBagToW1D7hBuNjYDB5CjB0B9bE8uCBBBByFucrHuOhFfB9UxT0ZEQgcpuD7E4mB2BnE1O0JteSZyE4tBtE4BB7Ee3PHqeBBBBBBBBBBBBBBBBBBBBBBB3ZzrBzekgCppBvWCsCgGgc5pBBuzBpS5pBxmBB9mBj4FxVhjB2PibwgBHxkBJzF9BumBySwoEygBpYqfKvF6StS3gBVDjGleB8CuEnkB7mCiMmjEpU9Cne4iEz3B05BvP0IoaqNhLB8BB8JtO3DIvE8WK9NoHwdB2G9mC4FL4bolCoHoP5BIcB6QmT/E8CaBDgyDBwW5BkBB9D9MlY61DBxBCxDbgCDhFfBiBBB5ThFfBiBB6TtZB/oB71DhFfBiBB6T0VtCa6Ew0BC4JCgF/DyV1TwBuElFBnZiFPpJvxD+IF3VDBCBMBB3JHF6Q+LFH2elL5nCpYgI5G7QjCYgFiDmMRM+uBpoBuf4JkdF6ezhBxBuB+TgBhkC0HBlzB4FwOPmgB7eBD6FlQ+8B9cBuCzBBB8CG1H3B0PgItBB1Eu4FzhBxBzURIhlC0HB7eBD6FlQ+8B9cBuCzBBB8CG1H3B0PgItBDzEpGyYBD6FlQ+8B9cBuCzBBBiD1H3B0PjOwKjC9WCw6Cu6BBjJjMoK4JH1IoUEBuVtnB/HpDy4F5F2ExGlQmkBCGBxjBWna+G8HkU1sBwQlDpBHsGnDBkMjNQyEP6HvB5xDneBBBBBBBBBBBgFjB0FvDjMoK4JH1IoUEBnH9akXjJ9wBgcpE5GVcCBJGpTCCnJ2BoWCBKFDEFMFOcFCCOyLHYryBBBgtB+yBBBBUBegFjY2G1Z8GlEoBwCyESxMDEEHtH4QzeuVhQlPhkED9F3P2UucyZuFr9DBBBB+4FmFuBBaB/NDkJqCBsc8GlElClG3BkB0EKP+EINDDiUqLB6V/D+H2GRweuZ/VHuG7N9yC1F+P3nC2FpQZZFPzP0C/oB0lDBB3WZU5FGnHBGyBn5B44CBB0L/BHXmDnCDN2GqDgIsvBuPqMOZRLQvBxCtO+wBo3CWqHCuD4IsK9EBiboUoJOKzEf5BFLkC4iCxBC/TFv0B5UtCjCgNp3DzbtWBTlCHChMvUuIoWy/CBxU67B+GxBCByDSgC1NDBBlJyKrWE7b3FH9B+NRFBMEgCUsNpDyNzhBlEualTguBBBB1hByFiD+F7PWBwQuyB6/ChFgBnBWBDf9RoW7HhPE3FgBBBDDB+CpKoM6D1C8J6I7gBkMyCrhB2FKyW+H7VxhB+H1bzNlJ0Wv6B8tB3I+G5BgBBRggB+nBhFgB9BjBloB1Gb/N3FgBCHvzChF9CjBloB6YhCBYB29EWrEeBB9BwSPBDlWq+BvtCUfB5TDnJwC6YhCBYB0xCisC1F+P4E+F5GtBpSvC1PuQ/P9GlF3D9NhoBo3D9G9DoB3Ddh1BgE2CRUhPExBNC/3E7HhPEgC8rD/e9S9GrEa3D+Qv+B5H9boNkOnKkFuNub8pChLB8BBhP6pB8JlB6BDvDta5HB39BiJy2BlJvBlFxBC9T+FsQSbPuB2Jc3DyBVHCCDOCBEBKpTCoChH2B0buTotBy4BkEBxEECBBuBoOKwBFGCFHHDCFDCaBCCBDCCGECBDBFBIBEHCLBhoBrB4CD6iD2PBBBB4J2BB/B3BpNiBREkIn7DL+WbBBBBBBBBBB3JwdXrHmMjHgClBCoMlvEB9RwnFBTBBBxEHBHoPzCtK2GR6nC5VBBtRgyBw4BtoB1LyDCsJjCu/EBBXoHBZ6M3FC/TtN8BkUzV5F+HzoBVvZpzC3Uvd+Pl4D/5FxEEDBuBm1BsHyG/wDnKqBDzBQBkBEiCVGkCN9HzE/DDlE9lBzCpJvUlCjCgCnHCvmBqCB7CrQBlJ1asVCOF2FjFKByRwHxY7U4BgxCgEs1BVcCByDwBQ/NMBkFyBhYpH8NHEMFwC0ICmHHzOgDVcCB4TBBGBiJuCzxB+WlBpiF/EgBoGByYBDorB1nB9cBuCzBBB8C7H3B0PgItBDzEjJ3VDBC9CmV/DkEm6EkFbgD6HmiBuN/CpSsVQEkLB0tDBuCzBBB3K3B0PjOhGCG1UhE1f8IN4ChIdznBDrhB6Xic8B8VFBvEB26CnUpVxgBjsBpkCBWxCZPnCQBBBrO8BZkCJHuF6GL4CwDiBExJ5IgBuKrC+hDnH0iB6FnF0kBv7CRsPkRQgErEvWsCiDvWuNlchzBBXBB+Yk5BmlBoFnNmD2BwBbkdwPzQSBuEXKBzBBBGjB9R5OhEPB+C3D2GQBBwmB3K5JrTmOFoDpGqHB8CkBV6BNwDpb9tBpIisBmlEmFuBbB/NCBkJtFG8EsFlBxQCDE3Q9CkBvCNK2Lk4B8G2B5ZggBWBqEeiD9R/Z3JwKjCkQ5GCjQtqC5ZggBm3D5Z6hB+V1CX6Ee+BBBGjBloB/EzBDbwB1hBFzYXtoB6OhVJD6qBoN4CL7qBsU1zBBhMB3b9cjnBnGgICWxUx6FrWiBvgEy6F2GQDvK8IsU6KB8G2GRxmBiBzFCC4ExGzEhH9ECHB3C7DWuJ9C5BhBGTNCIOFhyBsOuKexO6lB7FBBBBBNBBBBB5ZggBpB2F6eB6VmFuB7OClJxFCE4EiXCHpHuJnFQGTNKoHgNdzxBpFqcxBBtBxElPIgB7L7/B0xCBBBBBWnakX1nBChQ1ChGC8cKwKjC9WCjQtqCjYmBwBqyBHB8GlhEgBlD9BQvBBY6VyBSBuEXIBCFbBSBBpB9R4qBxE+nBECB6HgDCBDUBBC8YPi4BTllBBpC/CBoKVHCCDOCBmBZB5RqJnWeUElBfBDlc/KtOswB7EBvFowBBBBBBBBBlX9BfBDknB1jC31BCCkFwCmBjG4BuBzBCWyGkL9DhBcByGrClNuoBvwCxlBtU6jBstC7PBBBBBBBBhGiBBBZBDYmS0DySzEm1BzJGzPjlBgjCBBBB/ECiCbgToW1DrqBuP5J23DBCBB+mBxEEDBuB7S7qBz1DamT+S9D9BBvvE+rBGzBtDE8CijB0GbgOnJID/E8lB0F9IiEgBDdjFbiToGwDuM1DxBCB5TqJ0W5ejIhE1CtI8sDgCBkF8ViQ43B0sCnL5bmBGs+Ev2B6kE9bBBBBB0HCBB3FuB4BuBzBC2NtLBIU0EwCgLlCuoBuzBhdIBBBBBYB2B6DRTyD3H/FrB0PKzBBFtCBwChCT6BoCH4BHzBzBOsNtJ1DjNmPD+CbXkCwDjC/D4GB/GqNvBhKkPIH1EBBBBB7FBBBBBNBBBBBpRBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBiZjB/L9DoBVBF/GvxCxc0ZX2cBBBBBNBBBBBBBBBBBHBBBBB/3BzjEkFyvB6EoBG5CHO8FJUsBkCo2BwM96F+XvCzuCoG0CbbgBUCbEZBhBKIZCTLP0BjMdlJ8HOB0BxIE4FDjIY8LqUlmBpqBBSBeCB0S9HyS7JxBhRXyCIvK0rC5BspBVcCByDiBBlPDBFoJorBgGBHB3BhGnG5G+D3mBxE9Yy4CzBBgFbgOnhBDL1GsxBhiDhFfBHB1UD6XsXpYDCoSixEXqEgBiBB9B9RxBCB8THpYFDhBzdtXgetX/EmFvFhjD90B3VF7F+F1F8iBqpE57F67FsVCO7FhFfBxW7iCu0CsPjL/X3HwVRgGBH5UmvB77F5Ys9BkzBhCrpCYsCI5GChapuC7G6gB/1CBgGBB/UlHo4CnEgEFDCBBCBsWBCBBCB0sD"
   },
   "asked": "AAAACIAAAAAAAAAAAOAAAASAAAWAAAAKAAAAAAEUAASAcAcIAAAAAAAAAAAAkBAAA8BAAACqDAAAAAAAAAA2CA4CAcAAgBAcuCAoBAAAAAAuDAAkCAAAqCqCECAAAAIAAOAAAAWAgDBAAAAAAAAAAAAAAACAAAAAAAAAAAKIAAAAAAAAAAAAAAAAAqBAsCAQAAAAAAAAyCA0CAAAAAOA7D7D7DAA6E/D/DAhEAjEjEAAAA6DyEA2GAAAAAAAAAAAAA4D0JAAAAuD0EAAA4EAAAAAuFAAAwGACAArGAtGtGAAAuCsCqCiG6GoC8IkCiCgC+B8B6B4B2B0ByBwBuBkFgLsBqBoBmByE4FkBiBgB2FecaYWUSQ+GOOMKAAAAgGAAAA0GAAA2LkIAAAAAA1H1HAA5H5HAAqMAAuM8IhIhIAGAA4GgEAAAAAmIkIiIgI+H8H6H4H2H0HyHyHwHuHsHqHoHmHgH+G8GkH6G4G2G0GyGwGuGsGqGoGmGiGgG+F8F6FiH4FiI2FkG0FyFwFuFsFqFoFmFkF2HiFgF+E8E6EmF4EAAAA5I5IAAAAAAAAAAAAAAAAAiK6MA8MAAAAEAwMAyM2OA+JAAAAA+MAAAwKuKsKoKmKkKiKgK+J8J8J6J4J2J0JyJwJqJmJuJkJiJgJ+I8I4I2I0IyIwIsIqIoImIkIiIsKgIuI+H8H6H4H2H0HyHwHuHsHqHoHmHkHwHiHAAoNAAAAAArLrLAAAA6LABAA2P2MiP7L7LAAAAjMAIAAAAAAyNAAkM1M1M1MA6E3MsMqMoMmMkMiMgM+L8L6L4L4L2L0LyLwLuLsLmLkLiLqLgL+K8K6K4K2K0KyKwKuKsKoKmKkKiKgKoL+JoM8JqK6J4J2J0JyJwJuJsJqJ8LoJmJkJiJgJsJ+I3M3MyIwImM+MsIgPqIoImIkIgI+H8H6H4H2HyHoLkRwHuHsHqH2K8LoHmHkH6LiHgH+G8G6G4G2G0GiNyGyGwGuGAiQAAgF9M9MyMwMuMsMqMoMmMkMiMgM+L+L8L6L4L2L0LyLsLqLoLwLmLkLiLgL+K8K6K4K2K0KyKuKsKqKoKmKuLkKuMiKwKgK+J8J6J4J2J0JyJwJiMuJsJqJoJmJyJkJAsR6NAhNBAlNAA4MA4LkJiJA+LAA6PuI8IAA1N1NAAqMAAAAAyNAA0MA8JA0QA2QAAA6O2GBAuSAA7O7OAAA8PoS4HAAlPAgFiFwRkFAAoEAAAAA1P1PAmP+PA5PA0LyLwCsOAuCA/PAhQhQAAlQlQlQlQA0SAkGySAuIrQAAqRAsU4T4T8NAAA2SAwCiTAkB7QAAA8R4JAAAA2VA8QAAvRvRAAzRzRzRzRA6KAAoHmWA2CgLAuQqWgLA+UAAAkQAAAsTUAAAAAAkDA4MAA9S9S9SAAqDAiFAAuTnTnTnTAAyTrTAtTtTtTAqPoPmP+S2TkP4ViPgP+O8O6O4O2O0OyOwOuOsOqOgS8XoOmOkOiOuR0SgO+N8NyS6N4N2N0NyN+SwNuNsN6TqNqNoNmN8CAAAA3TAAAA/TAAkZiSAAAkVyXwXAqLoLAtUAA0MAAkKwV1U1UAAyHuYAsU4N2N0NAAsZsF/U0UyUwUuUsUqUoUmUkUiUgUgU+T8T6T4T2T0TuTsTqTyToTmTkTiTgT+S8S6S4S2S0SwSuSsSqSoSwTmSwUkSySiSgS+R8R6R4R2R0RyRkUwRuRsRqRoR0RmRAhVhVAAgWAoaoauYAkWEqaAA0VoWtVtVA+KwFvVAAAwLqZesZuF+X0LAka8ZAiYA2PuI0IAAiXoFAAAsXmI0VuYlWuEAApWAAAA4WAABA5W5W5W5W5WAyEAuW+OgCqbAmXAhXgUAjXjXjXA8EmPybAqauXoHnXA+W8W6W4W2W0WyWwWuWsWqWqWoWmWkWiWgW+V4V2V0V8VyVwVuVsVqVoVmVkViVgV+U6U4U2U0UyU6VwU6WuU8UsUqUoUmUkUiU+T8TuW6T4T2T0TyT+TwTAA0XuHoYAAAAAAAAAK+ZibAoYiZ6P4UA+YAAAkQ6WAAud8NtYiKA4aAA6YAAmMydAAAuO+d9YA0Dmc4DmZ6Z/Y6cuO/YuDqDkdsD6O0coEobAhZAuDwdwdA+cAAA6D4D2D4dmPwd0b0bAAAyJAA2JqPkPmYieiEAAAAA6dAkShahaAAlaAAAAtatatataAySA0YkY6IsfkJA0KAAAgb5aAA4eAqF/aAwQA2B+b4XAoTAigBogBnbnbAwbpbAAtbAAkH0TxbAAAAqbAA6Q+LAAA6JoFkUAAuPoUAA0KA6gBkCodA2cAAAihBqI1c1cUsKmc6F2USQ8P2U+KKihB4U1cAAA7cAmfAAhdhdhdhdAwhBgT0bwhBySAAApd+c8c6c4c2c0cycwcucscqcqcocmckcicgc+b4b2b0b8bybwbubsbqbobmbkbibgb+a6a4a2a0aya6bwa6cua8asaqaoamakaiaga+Z8Zuc6Z4Z2Z0ZyZ+ZwZAAAvdBAoJzdyDA4V1d1dAA5d5d5dAyL8VoiBA9d9dMA/d/d/d/dAAAleleleleAifyGyG6GA0GA0gBAAAAAAAAAAA8fyOgHAAlfclfijBAmLAiLwfkjBqPpf4UpfAqLAA8jB0jBAsjByPxfwLKqLAAAweueAkI5f8UAA6jBuBAAAsiBqGAAqE0GA2KqkBsGAAAAAAAAAAAAAAA2WmfoRnhB8CAsaA4lBA+bA2hBqiBsJuNAAOiXzhB0RuiBzhBoDA0NqCmcA+kBA8mBAA4lBklBAAklBoiBijBAA+PAuiBAAA6mBAybyQ0mBviBAsY+LI2mBAAkY1iB1iBA+iByZ6lB3iBOMknBqP8mBAAioBSgnBAAolBAgZAAynB6EAA6hB2nBAA6NA8EAA+JiDAAAoOimBAAioBioBmmBACsoBEomBAA0DgZA6D2iBioBgoB0XAAiUymBoa2oBAoEAuE+FsEuRAAAsgBqgBAweA2M8OgU6OA0oB0LqkB+U0oBAkX2oBsXAujB0Kwc4oBqjB2X4oBA2gB6e4e+OgG6lBuaAAya2iBAAAAAtlBtlBtlBtlBAggBAAgqBueklBweA0pBAAAA8f+oBAmpBAoOAA0CgnBAkjBnmB8rBoWyO6OnmBmNA4Qkd+pByR2gBAqS8gBAkqBsS0RyqB2oBAA6UAA2G0GA2SohBAocAA+W9mBAA2sBgOAAuC8IupBAAAqT8BAAwXAAidznBAAAAA9nB+sBAuEAhoBhoBhoBAAAnoBnoBnoBnoBnoBAAAA2SqsB6oBmOgoBitBwYAAAcBAmSuuBAqTkrBkFqTgJotB6EqMyhBAsM6sB4sB8iBAyFAosBAAA0SwrBstBAAAAAEmvByZxpB6rB8T6rBAzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBzpBA+rBgUqvB+rBAAAAAmHAAAlqBA8c4oBAysBpqBAsuB6NA2sB6uB2sByuBgWiI6uByuBAAAAAwsBgWAguByjBitBAA+rB+SkrB+rB2YuqBwvB+aoTgkB+aA2QgbAorBisBAA0ClrBAnrBuTAArrBrrBrrBA6vBsJqJA2uBqsBmkBulB2eAxrBxrBxrBxrBxrBAAqJiwB6vBA2SAAA6emWoW0C9rBAmXAgEquBAAua4rB2rBwTAAA6XgyBscrsBAAwxBkyBA6uBA0xBAsK6wBA+vBAAwyBA0wBywBmY4iByGmvBAAysB8tB2rBE6cA+wBAydAwJ2XwvBAA6sB8M2xBuK0vBAsjB6xBAgNAAgyBAwuBAAAixBglBAA6xBAAAAAAsyB6jBAAskB4wBskBAsyBAkuBA6ewyBAA8Y0yBAAAioBAAAAAuzBAmzBAmiBAAxvBoN2zBAAAA0oBAga2wBAAAAAm1BAs0BqZuwBA20BkBAAkWAA4wBsxBAAAAg2BAA9wB9wB9wBA/wB/wB/wBAAwaAAAkpBAAAAAojBA82BAA0yBAAAAAAs3B8fAu3B+XmsBqbuyB4wB02BAieAA0yB8Vw1B+iB03BkYAAAy0B21Bo4BAwzBAA5yB5yBAAsWgLSkzB4pBmeujBsoBAudk3ByPqdyP40BAAu3Bm0Bk4B+2BydAs4B2PAu4BAssBgS23B+R6tB2tB8RwzBk0Bmb4yBwzBoxB6yBk0BgsBy1BwuBAA0e04BAm3Bk3BAAg4BwpB43BAsK0dA8qBAAA0Z+jByBsTkJAs4ByCAAqMAAn0Bn0Bn0Bn0Bn0Bn0B4kBwe+KAAAu5Bi6BukBt0BorB2fukBA+e04B42BAAAypBAAAAAAAAAu1BkuBAw1B60BAQOy4BAqQ01B2DgEBAsuBylBBAmT11B11B11B11B11BwuBoDAAAuhBAA2bg3BAimB06BsLA6uBAAAAAAg1BAA4Ug7BAmnB85BAs8BAAA4vBwEAwnBmPAynB83BAq3BwXAl3Bl3By7BitBAwlB2aAkRAA+2BunBA27BkRm7Bq4BA6EA08Bo9B47BAAWAiCm8BAuG24BAAo6B8tBoCAAAsQg5BsGAAA4SAAAAo+Bu5BqxBAAgnBmuBAwBsGAAAAo5BkMAA2VA+B09B09Bn5BAAAy9BAmQAAAy9B0zBi4BA27Bg8BAAAAAmkBkkBAk/BgU0UAg+ByjB0vBl6BAykB+Q89B0Fs+B+Qm3B+7BixBAAAAAA8ViwBAsUy3BAA4mBqVAAAAwT6bo7B8+BgjBslBu/BA8+BmNk8BA+VAmNAAAqPAAuwB0hB+lBm/B2lBAAytBiWAAAAsxBe97BuUk8BAo+B+MA0zBgcAyY6ZozBAs/BAi9BeqR2xBAp8BAwgCiTAA+xBqgC8lB+xBv8BwB+UuoBodod28BqgCooBAw5BAk8Bu9BAAqjByjBAAAkoBA22B4sBshCAA+9BmSAg+BAu9BwgCyrBwNAA88BygCAAAs+BoDA4Z2rBypBAA+gCAozBA6pB0eg1BkO2+BAAigCuzB/9BAAAAiCumBABA8mB0mBAAAA0lBAAwVmKAqE8/Bkaq0BoEAAw+B4qBotB47B0iCAuKIA+jC6kBy0B+YmqBA8sB8sB00BAAp/Bp/Bp/Bp/Bp/BAgV0hCwjCAgsByjC4pB6jCAojCqmBA0pBAgkCA64BA0TqE6R4gCA8Cw5ByjC0mB02BwEuE4RkRAAA2Cw/BmjC0Ck6BAyaAAyhBAAAAKIAAAA+qBgrB+kC6kCsXAAic85B85BAkzBgbu4B6gBA0mBAgxB/gCAAAAnhCnhCnhCnhCAmFsZ2lCs6BAAthCoiCAA+lCAAAAAilCAqmCAAAknC+lCkyB0aAkpBAwd4hC4hC21Bkc2lBAAAuTq3BkZkZAA+cw/BxiCxiCxiCxiCxiCxiCA+iCA+wBukCAAAg6B0uBA8uB2jBkmCAAhjChjChjChjCA+zBslC+4BslCofonCilCjjCA2iBmUgdsjCoiCmiCAAArjCrjCAAqqBA4mCAAAgmCAA7jC7jCypBAA6kCiZmkCyoCAAooCAA2gBAwnCqJAAs7BAA4nCyJAAAoHAAilC0wBskCAqpCA6lCAAAAAwlCkpCySSixBQwlCixBOAAAkwB2lCqpCAmpC2vB8vB+pCAqrBAAAA6sBA0hC6iCAqXAhmChmChmChmChmCA8XA2kCosBAi3Bg8BwoCAArmCrmCrmCrmCA20BonCsIAwrCAu5BsqC8wBmqCAoxBsnB6mCuqCiqBu9B8xBi8BAAg1ByqC6PAAqqB29BkyBA0C+LAA4kBmrC0yBA4jBjnCjnC+iBjnCAA4mCAAA+mC8mC0nCAAusC4xB+lC65BAznCAAAo1BAk2B4kCk2BiwBioCqwBioCA9nC9nCAAAAAoNA4wB4nCA86BA6sCAA+sCAA6Z+2B0FklB8rCAAAk3BymBwmBk0BAAstC8+BktC2fAAAgtCAAAypCypCA0G0sC0sCwGmmCs1B+jB0pC8+BtpCAAi6BwNAuL2sC6xBA1pC1pCAA5pC5pC5pC5pC5pC5pCAAA/pCAu6BAAAy0ButC2/BAAA8/BAAouCAAAg5Bg7BA8iBAq+B8vCAkrC4uCAAAjrCjrCjrCAgvCAnrCAqwCkvCAA6vCAAAg7BAAq3BAgN2oCAAAs8BmsCuhC0L8oCA8PAAywCmtCAA4hCpsCq8B4kBi4BudAulCsdA2uCAAAA4kCAAAAglC06B0yBsiC4tCAAAwxCo0Bw9BAA+oCA6SA6iCAoxCs0BAgtCAAztCAwuCAA6yCmyCu1Bm1BohC6yC0xCk4BmyC+mCAA9tC9tC9tCA/tC/tC/tC/tC/tC/tC/tCAu3BAw3BA+5BsuCgvCioB2oBgvCAorCuuCAqrCAyuCAA2zCAAAAugCA+yCwlBuV2kC2KAA0cAmiC6vCAoyCAsxCA41BilCqwClvClvClvClvClvClvCAuiC0wBAilCyxCAAwYtvCAkzC2zC2zCmmBgvC+kCAAygBAAA85B0zC+gBAAsWqWuuCquCoW8xCmyCkWiWgW+VuqBAAq0CmhB4hC+lCAszCqzCAAAoyCyyCyWAyzCAA80CAA6zC2BAAkvCq3B+zCo+BAy8BgxC0xC61CAo6BAAu5BA4CoxCAAsxCyWAw/BA6rBpxCpxCArxCrxCrxCrxCrxCulBm1CA41Cs4BAqoCAg1BA02CA2hC1xCAAA69BssBi1CuBiyCA9xC9xC9xC9xCAgiCAAA8zBAmP02CAq3CkpCiQk2CujBA6NAozCosBAAoXA66BAA+1C4XqhCuO4LAwkC2D+2Ci9Bm3CAAA/yCAAAuhCA4yCuzC2oCumC22B03CkpCAAAAAAolCAsZ4ZAAm4CiFAA63C8tCAAh0Ch0Ch0CAAA2pCi1CoFAAysBAAAw2CAwuBAogCAAg4CoQAA+N0Q90Cy6C0mCgtBAm4CAAsjC2EA86Bg5Cy4CivBoeAAAAAAx1Cx1Cx1CAAAy6Cw3CkgCg4Ck6CAAAAurCAAk7C+5CAA+sBu7CAAAAAAA27Ci7Cq+BkqCi+Bg+B27Cw6CAA06CAAAAu7CA+Wg0CAl3Cl3Cl3C0VAAAAt3Ct3Ct3Ct3Ct3CA0dydwds7CuxCAAg8CAAAAAAAAAumCmoCAgkCu4Co5CgqBAq9CAq6Cu7CiUAAAAAB8LBouCAAk5CAs9Cs9CAu9Co5CAq8C4jBAs5CAu5CAw5CAAt5Ct5CAwhBg4CsuCmqCq+Cm/BmsB83CA0Tg5CA2jCicAA4hBo4CyyCA55Cj/BAAAAAAl6Cl6Cl6Cl6Cl6Cl6Cl6Cl6CAAAr6Cr6Cr6Cr6Cr6Cr6CA2kCy+C4kCkxBAAAz6Cz6CA8sCw/CysCszCA+tC+9CwoC6yBgDAiDA4sCyzCAAwSs/C6+CAABA6tCAwrBqgDAsrCm8Cr7Cu+Cy7CsrCr7Cr7CAA6/CwrCq8Cv7CAytCg7C8lC+/CBA2gDA37C37C37C37C37CAAAu7CA/7CAAwgDA27C8sCk2CAAAAAv8Cv8Cv8Cv8Cv8Cv8C68Cy0Cv8Cv8Cv8CA6nCmgD8mC64Bw4BAk7CAAAA4xCA49C98CqhDA++CigD/8C/8CAqoC2gDwnC8yCq/CsnCuhDg/Cg5BshBmnCAA28CoBoxBAn9CAAAA8hDszCA4wCs+CAA+hD6hDAo9C39C39CAw/B8xBozCA2+CAA6+CuzC/9C/9C/9CAAAl+Cl+Cl+Cl+CAAAAoiD2GmlCAAAAAAAAA/+C/+C/+C/+C/+C/+C/+CAoyCoiD2pBAA2+Cl/Cl/Cl/Cl/CAyjD+iDovCAA2jDsvC2nCr/CAAqjDs5BAg8BAujD2zBAAAq/CAAAAAA4rCAowCihDyoCqpCqrC0kDq0Bi5CihD8qBugDAqtBwjD8PosC66BkhDAAc4kDAA+kDxgDxgDmmDs8B6iDw2CAA8nCs9BA65CAogDAAw+CAAAAAAArhDAthDthDthDthDthDthDA4rC0lDm4BvhDAghD4hD2gDw/CAAq9C+jDi9CAAAu9CAg9Ck9BshDmoC09C8hCAmiDASwhDoiDmhDggDQO29CqkDu9CMKI09CGk9Co9BwhDqoC49CgiCEoiDqkDAwmDA05BliDliDliDqB4/CoBmBkBiBgBe6/C4/CohDmhDyhDwhDy/CcliDliDAniDAwtCAAAAAA47CAAqiD0jD0lBgjDw/CgjD81BomDAqiDohDkxC7iD7iDAAAhjDhjDhjDhjDhjDhjDA65BAAAk9BiyCgpC6iDAAslDuBw8CYAulDwBAAoxB6jDAovCw0BAA5jD5jD5jD5jD5jDA+7BynDyjDAmmDAAAjkDjkDjkDAAABA6oDtkDtkDtkDtkDtkDtkDAq9CAAAAA+V8nD4pDyvCAAAotBAAqoDAq8C0yCAAg8BA0nDi8Bq7C4pDrlDrlDrlDrlDrlDrlDrlDrlDAuWw+CkoB+kDqiD8oCw9B2wCA4zCwmDAAAAAA7lD7lD7lD7lD7lD7lDAAsyCAhmDhmDhmDAi3BmpDkpDjmDjmDjmDAAAAqoDsE4wCwCk8Cq3B6wC0oDAABAzmDzmDzmDAoDAA28CAA25C8hDAAqpDmDqpDhnDhnDhnDhnDhnDhnDAAAAAAAAAA2GAAAAAAAulDAysDA+1CAg2CAmhDAohD45BtoDtoDtoDAAA4vCw+CAy+CAAmtDilBmtDAsgBAAuoDkwCstD6sD42CguD/oD/oDA0oDyoDAutD6sDk5C+pDyvCysC+/CmhCAlpDlpDAouBojDAoIAAAAA2hCA4hCkKAGAABA+6BAAjqDjqD6rCAmkDAAgwCAAi8CyuD20CkhC0vDAAAAkqDAoqDAi5CmvDAA87Bm5CuqDgkDqvDA/qD/qD/qD/qDAAjrDjrDAAAAAAAAA+zB6nCmrDAysDAAkuD+nCyiCAqBsrD0tC0iCAmnCAwrDAuwDikCAAAAA6wDo9BtsDAvsDAA8uDAA3sDs+CAAA9sD9sD9sD9sDMmvDy+BA+9BAAjtDAltDAuoConD2sDutDg/CAs4BAAkzCA8GiKAxtDAyvDAA3tD3tD3tDA2jDAAs0CA/tDAwVq8C8xD05CAwOAA+tDmgCAA4yDAAAA6xDqqBA+wDA3uD3uDAA2yD8zDo/CAuoBgnC8wD8zDspCAAAjvDAlvDAAsoD4S6tDA4zD8uDi1CmwDi4Cg4CyvDs/CmwD+3C83C43C23C03Cw3Cu3C23CA26CizDgiDmiD05CqhD6zDA6vD4wByoDAxvD2OktD0OyOwOuOsOqOmtDktD0uDyuD+uD8uD+sDoOxvDxvDAq4Co4C6vD0/CuwDysDm4Ck4CsuDquDouDi4Cg4C+3C83C63C43C23C+3CyxD2yD03C6vD0wDzvDzvDzvDA6mCwoB2hD4uD8hD4hD6hD6/CyhDypDi0DmxCAsiDwrDypD85CASAAqqCAAAq7CyzDAA4uD+pCAqxColDAi2CAAq0DvwDkiDAo2CAwyBoHq+C8yD66CAgIwxD0hCg9CqiD+6Cg7C60DsnCA3wD3wD3wDAuiDi7Ck7CwnC+0DwnCA7wD7wDAyoDwoDAAA+oD0vD8sD8oDAAAAAAAAAqjDAAigDm9BuuCi4CwtDAm8CA9xD9xD9xDAyxDAkkCAi0DAlyDA64CulDA49CpyDA6nDryDryDryDryDAtyDtyDtyDtyDikD28Cy2DkpCtyDAAAyvDq4C06BA+gDA3yDAiwDmxDyQA7yD7yDAyqDitDAiyDgyDAs9CA42DAgsD82DAA09CgqCykDArzDrzDrzDrzDwCgrD+qDuCsCqCmrDkvDkrDoCmCkCiCAAAmmDiyDqvDovDylDwzC83BAgJwoD8lDqmDgyDsmDizDAs5C0kC2D4D4D8+CAAAq0BAg1Dk+Co+Cq4DAAAAA2zDABAAAAz0Dz0DAAA83D63Dg1D6kD50D50DAoKA8wCo5BA61DAA6rCAAAg7CiSAuuDm2DoqD80D45Dm2D+pCozCijDm2DiuDmuDy4DwsDu4DkuDouDA2xCAAuoD46DAy1C2T87CqxD6wCyvDg6D24DA24DywB01C0yD+jDs7CAg4DA51D51D51DAirCAAA68Ch2Dh2Dh2Dh2Dh2Dh2DAsmCAAi6DAp2Dp2DA6gDwSi0Cw6D2gDq4DAAm3Dv2Dv2DAx2Dx2Dx2Dx2Dx2DAmTA12D12D12D12D12DAytD4wCu3DA6wCgiDA0lDq2D4oDq2DAAAAq6DAs3DAAp3Dp3Dp3Dp3Dp3Dp3Dp3Dp3DAmtD05DAt3Dt3Dt3D4hDAg1CsqDAAAk3DAk8D0tDAijDyqDAAiiDAAAovDylDovCiyDkqDy3Dq4DiqDA8kCktD23Dy2Di9DmpBAopCuqDmyDk5C+CA43Dk/CAAo5DupBAAAA+5B4xDiFAu+CA54D54D54D54D54D54DAAAA4+C85D8yCkyDy4D8xD85DAAAAAr5Dr5Dr5Dr5DAt5Dt5DAv5DAusD67DAAqrD+7DAAwsCq4DAo+DA29DAAh6DAAAAAAA29DiqBwYAAAysDk6DwhD+lD20DutDAAowDAAA/6D+EAoNAw/DyuDj7DAl7DwlDAylDAgyCAsoD66C6wDAAAAz7Dz7Dz7Dz7DA2gEA37DAy3Dw3DAmqDAAssDAstCAAAo9DAAAo9DqkD6gEA+xDAy9D4/D4/DAAAAyJ+zDAAA/8D/8DA4gE6JquDAy8DAAoiEAmOAAAAA8lCAA23Do8DkiEm9D+9DAA+1CAA6hEsuDAAAAyiEouDymDn+Dn+DAAmiEr+Dr+DAAv+DAAA2jEwiE1+D1+D1+D1+D1+D1+Dw+DolDyiE2oC2/DmmDAkjE0vBkjE+5DkjEAg/Dy8C20DAA88DAA8/D42DAg0DAAukEk1DukEAAykEo1Dr/DASA8Us0DA66C0pDg/CoyCi8CAi/DAypDwjEk7Dm+DAAo1DwTA4C7/D7/D7/D7/D7/DAAAolEA2+D0+Dy+Dw+DAAAAAAAAAAm2DyhE3gEwsDAi8Cq9CAs/DoqDAqlEqlE4kEAAAy2D+hEjhE8sDA2/DA0qDk2D0lEilEA8sDAiCAAs2DAg3DxhEAAA03Di9Ds3D66Dm3D3hE02DuvDylEohEm3D08CAAAisB9hE9hE0CA83DAhiEhiEAqnEm1CAAAAo3D2oC6lD8+CAomEA2lE0sBi3CAAAswDAymEuwD+lEA6zBgrDAAAAAo1CqjE2jEjjEjjEjjEAAAArjEA6nEAAAqxDunEAAgyDA5jE5jEA61D4wDAAk7DA8kEi0DssDuoE0jEutDAA23BA6yCAA0yDmoEAAAAszDiiEurDzkEzkEzkEzkEzkEzkEzkEzkEIAwlE45CA8jEsgEspCAAA9kE9kE9kEAi9C2oEA6zDAAA0oDA2pEs9Cm7DgzDAu+DA86DAAAqkEAAAmsD+GAA9lE9lE9lE9lEA6+DI2rD+nE29DAAAo/DuEyqE8zDgqE07DUiOYlmElmEAAgnEAAwnE6mDtmEtmEtmEtmEtmEtmEtmE6qEAimEm0DoqEqtDmjDy/DAAugDkrCw7Dw7DAAAk3Do8DAyaAAw3DoxD29Cm3CA6yCymEAAoqCAioEAArnErnErnErnEA21DAAsrEinEAA1nE1nE1nEi0DAonEyoEAwtDo9DAA88D68DAqoEiiCsmEAAA+2DgvDAAiBAAAAAzoEzoEzoEzoEA6sEs/CokEsuDksDA3oEyoEsiDusEw3DktE+tEBAAA/oE/oE/oE/oE/oEA47CAs3D+sEwtEA4nE2nEoiEgqE8nE2xD2oE+lB0+DA0Ck+D0tE2+DAppEAAA8tEqtE4HvpEvpEAsgEkrCAi3Bqd0jDqvDuqEysEuiEAAAAAAA2/BA+qEm/CqqEAAoqEutEuyDirEshEqhEotEshEqhEAosC8lCAinEyqEAAvqEvqEAAAygEmqE1qE1qE1qEA+6CA20DmvEimD4sCqqE8jE0rEA4/DywDA9qE0wD4rEA/qEAuFAsmDAYB+mEAAAtrEtrEtrEAyxDqvEo9C+gEA+1Dy7DAqxDAy9CAAmwE2hEwfAAAkoDA8vE+gEgmEAoFm1DgnDAA0wEmpCAAohE4wEohE8rE49Ci6Dm+BisEoiE6MAAqtEAxsExsE4tC+wE+sDAkrEq6DAAytEAAA9sE9sE9sEA8iEAAmmE+tEA+8DyxEijEkjEyxEltEltEAAAulD04D0vEAoyE0wEouEAAAAwuEAmjEAoxDAAAujEAAA2qDAiyEqhDAkpEknEAAAAAquE4yEgzEqwEgzEAAyvEAAozEAAwrD6oDszE/uEA0qEwDuzEAwzEAyzEklEyzEo5B+1D+/CyzEA+wDAwvEitDAimDqlE4zEy0EA4qDA+yEuzCqwEAAAy5DAA0gDi+DAuQ2wEw9CyrEAAAqrDA+wEAm1EgnEAAAAAiGA+gEBsjEAAA+Y0rEAiZAAyhDAAwRAyhEBqqBAAAoyEAi0BA07Dg1DgxD8sE+gEAA80E67BAA0yE2rE4hBAA0oDk3EA0SkTySwSi8DuxD2kDuSuxEsS87DutEAAs8Do2E6oDAAAAigEusCA0yEguEAgxEAxyExyExyEAAspDAAylEoyEAu+DijD4nEsyEqoEAkjDmjDAAAAA+wDkpEAAooEA+xE68DyxBgvE6uEyxBqzDi4CAo/D2jDspEAiyE+8D2xB+uEm4CAA0vD0SkpEw0E1zEu/DAoyEk9DgvDowDAynCopE5zEAy5Do4EAAA23Eq/DgqE+wDu4EA+3Ew4EAAA24E2qB04EAA64EAgxDq1EwlCAiuC+9DgUAz0Ez0EAi5EAklEAk1Eo0Eg1EA21EAAAm4B81Eh1EAAAAAAt1Et1Et1Et1Et1Et1E2jEu2E65EAAAAirBw2EsoEA31E31E31E31EAm0EyhE4qEwvD8vCo5Dm0EixDo5D2qE84EwoDo5DqyDAq5DA8vE0jEmgE0sDAsrBkXgwEoxD8qEiwCs0E8qEq2EAA6mEgrEAAAAi8D81EikEm6E4/D6rEypEy2EAAA2oDAq8DiQuwD2uDq8DiQAw3EksE85E12E12E12E12Ei7EA32E32EAA72EAAw1EA83EAj3Ej3Ej3Ej3Ej3Ej3Ej3Ej3EAguE44C0NqoCsnDquEouE+MA4pEqwE+5Co3Ei4EquEiwE8WwlEAAr3Er3Er3Er3EAAv3EAAz3EAA33E0sEAm8EAs2EAA/3E/3E/3EAAAAAp4Ep4Ep4Ep4EAAirDAyyCA+2EAoqE8iE48EqvDAA34E34EAgpDAAAAAj5Ej5EAA09EurEkrE09E2uE8I0lEkuEA29EmzDAA2jEkwDAAAA15E15E15E15EAk+Ey9EmvEo5EkkBAAAAo1D2sD+Q6yEw4EA89Eo9E86Eh6Eh6EA21EA6gD41El6Ey+EAn6En6E0+EAp6Ep6EAotEr6EAt6Et6Et6Et6Et6Et6Et6Et6EAg1EA+jEAi+DAk+DAgpEAsQ56E56E56EAy3Dm6BA47EAsrEg5CAy6EAAAg2BugFn7EAAyuEAt7Et7Et7Et7Et7Et7Et7Et7Et7Et7EAv7Ev7EAAAquDqc6cocixBywEmc+2D4lEk7DsuDm4Dkck7EicylEk3Em6EA8/E37E37EAA+3DA8xEqgFAkuDAwJAAAq0DwnEw+EAkUp8E2KAAAAAmtDAm8EiuDsiEsyBwjE8/EAiuDAiNAAwSAA4qEi+E+L8gFwyEgRijE2MAwhFgzEA+vE08El9El9El9EA48Ek2EAmwEynEg0DAAiNt9Et9Et9Et9Et9Et9Et9Et9EAq2Eo2Eg4EmCAmuCyiFshFA4hFmsEA6gCw+EA61DA59E59EAy9D2hFoiFAAA8hFA09E6rEAl+El+EAn+EAAAAg6Ev+Ev+Ev+Ev+Ev+Ev+EA03EwgFA8sEAAAAAAkmEAAAi6DAAAEAAgB+nEwuCkyCAq3CAAAi4CAAg/EAAAAAytCAw4CA8dAA8BAAAAAA8BACihFGAkhFAAAAshFAAwhFA25C0BilFu7D05CswC8CinEsiFAAY+7DAg8EAC6hF0xE0jFA+rE6lFs4DshFy3E8HAAsiFAAkiFs3EAAA0hFAA4JA6oCAu8C4gFq0D4gFriFriFriFriFAk1D+gFAviFviFA0lFg4E4lFs5EA4hFsC6tEAu6EA04EAAimFAA68EwzE2iF84E8rDAAA4iF2hFA+iFk5EAgpEqzEwgDs3EolFA+dAtjFtjFtjFtjFtjFtjFkpEukFutDkjEAAxjFxjFxjFxjFxjFxjFAzjFzjFAwnF1jFAAA7jF7jFA4nFs5E9jF9jFAAAAgoFlkFAioFyyEAAAooFtkFtkFtkFtkFiF03Eu0EgpFkgD88DkqEolFgf+F0kFw9Eu0EAoBvkFvkF23EmqE+5EgoEqoFgpDAAzkFzkFAA8EAA4U45E7kF7kF7kF7kF7kF7kF7kF7kF7kFi4EopF02D29E2+DilFkzEioFAskFukFkhE2yBs5DAirE6oF85E6oFAooFAmoF+lFy6EinDi8EooC0jFwpF+oFAAi+Ei/DulFyzEAwlFA6kEilFrlFrlFrlFrlFrlFrlFAAAAA+zEA3lF3lFAkqDA63E4yEAAmuEskFAujFAyuE0lFAgqFAs9E2HupFApmFpmFpmFpmFpmFpmFA00EmnF2qDy5EypFisE4kF67Ei6BmnFwf4qF67EAk0DAAsnFAwWA1mF1mF8mFwqFizEssEo0DAAAozEAmpF68EAioFAAwrFmgFqnF8kE2nFAAw1EoCAoCqqFAmoFrnFqpD6vEAAvnFvnFvnFvnFA2xEy3EuiEotE+rFg9EAA8qFO0C8nFwoFk9EA3nFAA7nF7nF7nF2gFAkrFWA/nF/nF/nF/nFowD25E2nF89EA8gF8oFiyDkhF8oFAA6XloFloFloFohFgpF09EAAAAtoFtoFtoFAm2Ew4E27E2rF0lFuqFmgF4mB42E8sFwsFAiKouEypFyyDAA1oF1oF1oF1oF1oF1oFA09EA6sF0pFBunBAAAi5E0tFAAyyEAoqFsiBAgvD2tFssDgpF+oEy3EkgFquFwhEAAAqtFAA83Ei/E68E4gFuqFAA8iF0mF6wC+sFAuDgyE4hCgtFgyEAA9pF9pF9pF9pF9pFAqqF23E+mFo4E6tFiiEo4EgtF6tF41EsuF0yDusFm9EA0uFypF8qFA8I63EytEAguFgrF+1EsqF0/EonDAAA46ErqFrqF4oF46EA66EAAAAAAAirFAwqFupFAy2EAAjrFjrFAAnrFnrFnrFnrFnrFnrFAAAovFtrFtrFtrFtrF6M4M2MyoFgpF0MyMwMyyEuMsMyqFqMqmEoMkMmMiMgM+M8zEu6Ci+C+LmjD8L6L4L4jD2L0LyqFyLwLuLsLqL64CoL2jDmLgpBkLiL8M+K2qF6K4KwM0K0K0rF4KyK0rFwKuKsKqK0rFoKmK0rFkK4jD2LkvFwlEulE2jDu6C8zE+MkxEusFiKgK2K0uF8lE+J8lF8J8J0rFu7EutFAvrFvrFq8DvrFyMAA6rFmsFzrFzrFzrFzrFzrF85EusFA8+E6iFkhFAuxE0uDykFylE+rFA0vFytFqrEqhFAivFAAA8vFAAmqC0Nu6EAAAwMAtsFAAkMgMAuwF6CzsFAA3sF3sF3sF3sF3sF3sFilBosFytFAwwFirBKAA9sF9sF8vFAAAjtFivFAsDltFAAwtFArtFAs+DttFttFttF6O4O2OyqFgrF0OyOwOy0EuOsOysFqOqoEoOkOmOiOgO+O81Eu8CigD+NmlD8N6N4N4lD2NysFyNwNuNsNqN66CoN2lDmNgrBkNiN8OgN+M2sF6M4MwO0M0M0tF4MyM0tFwMuMsMqM0tFoMmM0tFkM4lD2NkxFwnEunE2lDu8C81EkzEuuFiMgM2M0wF8nE+L8nF8L8L0tFu9EuvF8OAAiPAAotFmsF4lEszE+7Eu5EAAgrD8hBAk5EAu+E0zEw7Dm8E4xFkhFAAAjuF0PquF6lFmnFiwFyP6Ks8E0PAluFluFluFluF2Pu8EgyFAnuFnuFnuF0sF2jFsnBAywFmkFkoFAmvFinFimFAAA4uFAAAAAsuF4rFivF01CAAuOAiwFA0QAsvFAA2zFpvFpvFAwLA6zFA+kFAA2wF89EwjE89EyzFA+9EAk0F3vF3vF8KAAAAo7E0zFu6EioEo6Ek0FoyFAAjwFjwFAqLAA46Ek0FsxFAupFAAA2VAu0FAs/D8QA8tFAAAqvF2uEAsgF/wF/wFAAgnFinFw1FAlxFlxFlxFlxFlxFlxFlxFiSAi1Fk+DwzFirFApxFonF21FAk4EA8xCA2kEw2FiiEAAAwyFuSiwCwyFAAAAw1FAs2FAyxF8yF4uFoyF4W+nF+nFAozBAAsMAAAAAA0+B45DzyFzyFzyFAAAAAAAA8+E6wBi0ByyFAAAAAAmhFAAAAwnEAAAAAAAyxFomE4zF8hE6NAAAAAAs1FiiFAA2kFAAA0yF0IAAAu5FAw5FA8nEA4zFAywE60FinC07D60F0jFinCw4FA4pBA+0FipFAA6xFEAqjEz1Fz1Fz1FAAy2F85F44F45F+4FAAq1FA0rCAk8EAA8P+DkmF2+EAAAAA2mFgYAA+/EAAuiF2mFAAg3FAm3FAo3FAmnE2qC6tFgxEqvD23F4kF28E/2F/2F/2F/2F/2F/2F/2F/2FAg6F43F6Kh3Fh3Fh3Fh3F2a42FonEq7FqhFm7Fu7F+sFonEA8yF+1BAAAw3Fq4FAy3FAA4hF07FAs4FyoDw5F06FA4uFAAA45F61C53FA07FywF65F81C4tFA27Fs3FAAusBgyF+tF6qFozEAAAwoFAAAA29FAAAAAAAA/4FAh5Fh5Fh5Fh5Fh5Fh5FAAAAAAy8C+3FknFo6Ft5Ft5Ft5Ft5Ft5Ft5FAAAsnF6pEq/EuwFqtC0zE+xD8xD+Uz5Fz5FA07F48Fs6F15FAA55FAszDy5Fm+Fy5FAkqE0/EA40Bu5F/5F/5F/5F/5F/5F/5FAAw4FoLw4C+6FmlB6sFw4Fj6Fj6Fj6Fj6FAl6Fl6Fl6Fl6Fl6Fl6FsuC8wE23EAn6Fn6Fn6FAp6Fp6Fp6Fp6F6qFg6FmwF2+Fp6FAAt6FAv6FAAAA36FA56FAiFq6Fk2Es6F0sCs5FA96FAA8G87FAAAAAAA6hFAohFgxF2VAAigGw8FAA57FAAAw7FAo/FmmDAwsFo1BAo0FAAAAAv8Fv8Fv8F8oF6jFv8FAqjFx8FAAihGAA4iDioFAy+EiiGyzEAAAA8uFA+vCinF0tBg+FAAAm8BAgf84FA+gGq+FAAu2Dy3Fu8CIAw+FmrFAy+FAAkuFosB+tCAAAkoFwhFAqhGAu5E29Fq1F0f8uFyzC09Fo4D8jFA+rF+wFA28FitByuF+4FAAqtBAAAyqFg/BGyGuvEAw/FAAoiDAkvF+/F7+F7+F7+F7+F7+FojGAAsjG6/F/+F/+F/+F/+F/+FAgDymBwiF8/FmpDAAAA6+FyyEAAAojGqnCqmFAA4gCAYA3/F3/F3/FA5/F0NAoJ7/F7/F7/F7/F7/FAAgwFuoFA6+FAAAAA8/FAA2gGkJAAiqEAAAk+FghGAA6tFAAygGAAA8anhGuxEnhGAAyxEuuBgvEyhGgFsxFmiGAAijEq+FAAzhGzhGzhGA1hG1hG1hG1hGi8EAuvFyyE84FA5hG5hG5hG5hGAAu/EAAoiGijG6jFAwsC6gGwrFjiGqyEjiGAyuFsyEAniGApiGpiGpiGAriGriGAw8D8hGk1F6gGAknEmiGukGwgD8sF4kG4kGviGAg3BowFA26E6yEAA3iG3iGAAAqvFkzEg2EAAhjGhjGhjGAA85EA+1E4hGA0jGmtFyxB2nGs9D4iGwjG6qBoE0iDArjGrjGrjGrjGrjGrjGg5DA6nGAmlG8nGAu5FxjGxjGxjGAu8F8gGs/FuiCAwiCAy8FA5jG5jG5jG5jG5jGgwBuxEgkGA7jGAA2gG4hGA8gGyCi4FAjkGjkGjkGA8pF8kGg7F83C89E+1CuvFmsEo8EuuF86E8/FuyF+vFm0F8xE8xFAnkGnkGnkGA2nF6iGi/B2iGAy3FipBq9FgIynGysFs+EmlGA03FAA60FxkGxkGAzkGzkGzkGzkGzkGA0wF2pGiuF+mGA6qEokGuqF+nG69FylGAinG2oGAA9kGA/kG/kG/kGAuxFo1EAjlGjlGjlGjlGAg+FsoGAooGkjFmjFAonB4kGk+D63FAyoGAAA0/DorFy+EAA1lG1lGm2F+vFs8E81EAu4FkkGAg2EgpGA46FskG7lGAymCinCwmCq7C66FumCmhFgwFslF04EuiFsmCslGqmC6vF4pGshGukGmsBkpGYA8pGAAmvEjmGjmGAAApmGpmGAA6qGkoG6qGAAAq5EklG80BwwFgrGAAAA7mGAumG0sFsgC4nG4gFggGs8FiYumG4nG0jGAopGAAq3Eq0CAopDs3EA02FAytBAw+FAAAAgIAA8sBqzFA+xDAA4gG9nG9nG9nGAAAjoGjoGjoGAkvFloGA4mGnoGnoGnoGnoGAA25EAk8FAgnGm2FvoGvoGAioGAi8BA6sG1oGAitG3oGAAAizD6jFAkVAkB0oGwoGyoG6mGAA4TlpGlpGlpGyjFyyF0uB0zFurGA0yFm1FiqG0/CAArpGrpGrpGrpGrpGrpGrpGrpGA6yF8sFuuGihF6/CygFoiGmiGAvpGk7FAAA1pG1pGAyXkuGAynF0tGAAAAAouGjqGjqGjqG0pGmuDAgoBA8/FA4pG6pFuuFm/FmgG6pGAo/F8pG47EsuG8/EouGmuG69FyhDAiqF+oGAgpGiqGgqGm4FquG6kFgqGAAq4FkvE0lCw/FgvGAy/Fi8EAAw4Fy2F+nEqqG0rGAi+FyvBi+F2rGA+6FAmuGunFqvGAuvG8uG44FAA8wFgkG8rG8+CmlFgiG0hC04D2qGgsG4sEktE4mEmrGgsGoiG6gEkhCokG6rG0qC6wG8qGA4qFipB4vEkgGc0vGivGnrGnrGAgsCwwGmhGm6BwfAyuGwiGAuvFAA+oGA+iDyjE86FAmrF8uG6iG6vGowG27F6iGqE8uG4vF49Eo5D0kCAm/FykGohG8iGAAowGAurFyrFuqG6hG6gGA6hCAAjsGjsGjsGjsGjsGjsG0rCAAAksGgwG+lFi7F2wGAAoqB+qGowGk6FAAAuiCU0yDyyDAqCAywGu6FAAAixG9sG9sG9sG9sGA6qBwsF8hG0sFwrG26FA21FotGAqtGjtGjtGjtGjtGjtGjtG+sGmlF87FwxGjtGAijG2sF2sGy+EgrByxGiiG6sF2rGA0xGA4sGA07FA6xGi1FttGA6tGi7EiyG6BwyG2xGmtGvtGvtGAAuDgyGAAyDkyGAAiuG2xGAmCAAAwyG+xGgjGAA4yEkjGA6tGwxGkvGg8F4qF2yG+2E+1F8tGAmvGs/DAAqsBgtGqkCwCvuGvuGvuGA+yGmuFktCAzuGzuGAAA0yGy6FoiG5uGAiiGyzBAqzG4yGAA01FuzGA+yG60FqvGkwGAA+uGqnFg+F0zGApvG6zE2zGmlGsoGkoG4O2/FpvGpvGpvGpvGpvGpvGpvGAAqlG+uGAgvFgvG8gFskGklG+uGi7FslGvvGAgvGAzvGzvGzvGAg+FAA0zGAAu9Dq0G9vGA8zGgxGujG+lGs0GAAAimGkmG42FA00GAAsgGAtwGAikCqxGAxwGxwGxwGulGiwG+hFAAylGAu+F4xGA2lGs8FAAAA8xGwmGA6wGgnGwmDk1G+0GAAA+wF6vGAi/FAAAAAAu3FyyGAAA4qG+2G4yG4oCuH0/FAAu8Fq0G4jG04FhyGhyGAAslGmzGy2GAAAAgHAmgGsyFCmgGigFvyGA41GA4wGImHAyyFmyG0BII+yFAAAugFAAAAjzGAoTAAArzGrzGrzGrzGA+gGo0G2uEwsGo0GoqGukE+gGAimGsnCEAkhFxzGxzGxzGxzGxzGxzGxzGxzGxzGxzGAA1zG1zG1zG1zG1zG1zG1zG1zGAAwJ60GupGozGm4GqzFqzGmlFuI60Gw4Eg3GsB5zGA7zG7zG7zG7zG7zG7zGAAs4G0pG2Jg1G/zG/zG/zG/zGAAi3GAl0Gl0Gl0Gl0GA6hFAAA64G2kGt0GAAx0Gx0Gx0Gx0Gx0Gx0Gx0Gx0GSAAs6EACwiG45GwqGAyqG2qGs3DAA90G90G90G90G90G90G90GAAAi3GkzDAAAAmsG+J+C01FslG29FAAoDAA8NAAk6GAm6G6/E62G0sGA4qGo6GAAAu6G0jF8sGh2GA6wEw/FgqFskG+uGAAgFn2G+7FgE45FqvGAg6GAm6Gy6GoqFm6G46G6tDAo0B66GgkFAA+6GkkFx2G2nEm/EwiGs3G8KAu6Gu9FAi7GskGssD82GipFi7GskG4Ci7GAq7Gs1GAslGg/FWo/FwkGosGw8F03GAw9Eo7GA40BysGs2Gu2Fu2GqoFqpFgD6qFmlGu7Eq7GuM0kGAA2iGh3Gh3Gh3GA81GiKq3GA8yEAAoVAAt3Gt3GowGouCwwGo4Gk2G+/Fk9FAg7Fq7G61Cg8Ei3Gg3G+xCAAAutGu4GAk8GolEk8Gy7Gk8G33GAutGo3G01Bm8Gq3Fq3GmpFqNwlGm4F53G53GAAwlF0lG+4GstG93G93G0Nq1GA8rCAylGylG4lGi5G43GgWAmwF6pG6pGguGq9GAoxGg5G82G2gG23Gg5G2pB62G0tGAAsxG4tGAr4Gr4G48GAigG44GAuyGuqF+tGguGAo+F6mGs5GA+qF2xGiuGKkgDo/E6+F67BgrFA4EwvGAyvGm8FoOmOAugGk5G08GiDM4yGsGwmGAo9G28GumFqsGA4xGg9F8kGskG48G08Gs8FgxF4vGi1Fs1F61GqiGy+GwkG4hCA6/Fs9GgjFy9GAA2mF6mGAl5Gl5Gl5Gl5Gl5Gl5Gl5Gl5GA+OktCk2G09GwnGu8GqrFAm2Gp5Gp5Gp5Gp5Gp5G29G6OsrFolG09Gq+G09Gw9GivGw9GynGq6GqjF29GU+uG2iGw9G09Gg5G4zCAAAAAA15G15G15G15GAo5GkkDAA+iF2rC29GA0/FAAA4/G8vGAA6nF8kGi7GkuCu9GqrE+/EAk/G42FAgwG65Gm4B4+GAuqG4iG26Fi5Gw+FmoGAmoGAAAAA2+G67GAw5C+Eo/G63EAmrG4/G+/Gu+F4+G0sGwhGq/GAw0E28GopBgLu6Gs/GorGyGAu/GAAm0Eq6GkiGy/GAn7Gn7G6oFAp7Gp7Gp7GAA6/GAv7GAkpFAAw/GAy/GAAAmyB4/GAm/GyrE2+E0gF+gHI+nGw2FAy7GAAi7Bl8GAu/G6rE++E8gFmhHQmoG42F0gHigHABAAv8Gv8Gv8Gv8Gv8G4qGABAAuuGqjGkhHgzBA58GA78GAAAAEAAAw9GAsiHmhHAAA4gHAz9Gz9Gz9GAsrGA+iHAAAAsuGAirFohH0tEgqGy4FAAg/G89DmjHyiHm/GmoFg/G+pGAojHiiHAi8B2iHg4Fk/Gm7GA69GA+8Gt+G8oGyiHg7Fu/G0hHAAAg9GgjHuiHA+sGijH+Q1+G1+G1+GAAisFg/GiqGAAk/G4iHqjHmsF2qGmsFA/+G/+Go1B6iHAwiGsxFikH81G81GAA4vFl/GAAA+qG4vGAA6jCAwkHi6F+xEAi1GA62GqYA01G+kHkyEmjG01GAAAsrGqkHAouGA6wFAAlgH01GA2DgBeAI8sG+Co4EpgHA4yE0zEmhHA81GAAs5G6wGA2nEglHAAumF83Gq1Fu7GmpB8qE23GAshCmlHAuuF8wGmpG7gH7gH7gHAA/gHA0sGAjhHjhHjhHomCsvGkiHwlHA+yFA22G+0Dw8FygDAklHA4rG22Fi0FozCunGmlH2yFAAAslH8nGAo1Gi3GA1hH1hH1hH1hH1hHAAAAAAwlGyhHw3G2tEumHCo6FEurGAAAAm3Gu6EqyG66FAAAg/FAAmwFgnHAAA5iH5iH5iH5iHwlFAA+4BimEuhHqnHAumGwiHAw4G2uEA6wGkkHAsmH09F8lF8oFynHAApjHpjHpjHAAutF2+FonHq5GokH84Gs6Gm3FonHwpG+hHohCukH6hHAwkHAgL+nHAsCunHzjHA+D+xGglD8jHA6mHupF3jHA88GmoHAouGAAA+0Cm1C4gGsjEAjkHjkHwoHA44F+nHA0oHApkHpkHpkHpkHpkHi1FpkHpkHpkHA2uGAm1FtkHAAA4pCA1kH1kHAw1FAA8uF2lHmpGioHAsD+0GAAAwpHAA2MAA2pHk7Gk3Fs7BAumHA63F8pHAs2Fq2F+pHAi6CqrGA1lH1lH1lHsoF8CivGAmpG69FAgmH5lH5lH5lH5lH5lHAAA2zG6mH0iHAAw4E0gG4IAAorH25G2xGsqHAwnFqoCAAAAAzmHzmHAAAAA8mGglEB/mH/mH/mH/mHu0C2mH88GmsH29FAABlnHlnHkpD8mHi9GssH89FGA8nDsoD6nD08Dk8G4nDwiGqxG2mG+5F4jG2nD0nDkxGirH2iHqhF8nDsoD6nD4nD2mG4jG2nD2mH0nDkxGirH2iH4lHuoDmlHqoDooDioH++GmoDk8G03GnnHnnHA+mH8mH6mH4mH2mH0mHymHwmHumHsmHqmHqmHomHmmHkmHimHgmH+lH4lH2lH0lH8lHylHwlHulHslHqlHolHmlHklHilHglH+kH6kH4kH2kH0kHykH6lHwkH6mHukH8kHskHqkHokHmkHkkHikHgkH+jH8jHumH6jH4jH2jH0jHyjH+jHwjHAmrHA+mGq8G63GtnHtnHAvnHvnHvnHvnHvnHvnH+8Gu7Cw3GAAAAAisH+rHAosHAqsHisHAAAs2GkpHAloHAAyqHAkHusE8mHAA6uG8sHA0rFmtDu+GouFAAAqmH08ComHmmHA6tHm/D0sHktHusH5oH5oHsiHkzGw/FwK6pHg7GqoHAAsoHkpHmrHAwnHstHAqkH2lGAAi8GwzGuzGqtH8/FO8uG2oHgiHwpHgtHA+KoqHA+lGkqHAk/Gq6Fq6FrpHAAAAAAg1G6zGAs8G8zGAq/GAAs0D88G/pHAkjH8qHAwuHAAiuHAysH2uHAmuHkC0sHAA2qHvqHvqHvqH4lD+/GqrHAulGm+Bk5FAA6jFo/Fi1DAmgHq5FAAAOy+Bm4F9qH9qH9qH9qH9qH63FAAuvH2pGA+jHAAAprHprHprHprHymDooFprHA0tHAwkHu8FAy0GAsqDirH69GAkqHAAA0vHAq2GkuHA2KgwEuqHo2Gi8G+sHo9F0kH89D+sH48FAilEuhH29G0vH48Dm3GAA+sHyhH0BgnG4/BAAA4hH86FA+6FAAAA22GAkiHwtHmCynGqgCo7FAA0lH6J0tHqC2nGugCA7sH7sH4/GAAo/G+mHovHAknF8lH04GAjtHjtHjtHjtHjtHjtHjtHjtHjtHjtHjtHjtHAAAyvHA63G0vH0vHMAAAAAAuoFAAAw1FsjHAo/EA8xH6FqwHwjHA0JjuHjuHA41FAnuHA6qGo1GywHAAuvH+kG44GoyHtuHtuHtuHtuHtuHtuHtuHtuH6kGAksG8yHA0nH08G2yHA2nH28G4yHAAozFkzH0yH4vHmiH6vBu8GyyH21GAixHA7uH7uH7uH7uH7uH7uH7uH7uH7uH7uH7uH7uHolGAkvH2sGAqzCAovH6sGmzChvHhvHhvHhvHhvHhvHhvHhvHhvHhvH0lGAi2GAuxHqoGgwHAyxCA4kHk+E83G03Go5DgmGAu5G4+DrvHrvHrvHrvHrvHrvHrvHrvHrvHrvHrvHrvH2zCrvHrvHrvHrvHrvHrvH+lGwoGmwHG2xCE6kHm+Es/GrvHq5DimGAw5G6+DAkS+yG44EqzH65GmhH0zHkxGW2vH6qBy1FuxFAAkjH0wHs+GAgpGi0HA0sHAyhGy3Ek0HwhHA2zH7vHAAg1H8nB47GggHuoG/vHs0H/vHAhwHhwHhwHhwHhwHhwHA6jEgtH0vH+wHOiUsyHo0HAuyHq0HAy6G00HinGs0HAA26G0yHAAq0HkX4hFvwHAs0HAA1wH60H0wFg7Gi1HA0pHs7F+wH0X3wHAA0BmzCyvGonCy+GqmHu/F7wHAqwHowH9wHAswHqwHA6xHAAA01Hw1HinHknHnxHnxHAkyHo3EiCsqHgwG6rH4+GAA61HAAuYAkHwsGolCygB2pG8zHAAUSk2Hg2HwyH0nHkFmnHAAsiHAqF+hHAA4oGAjyHjyHA2xHAA+gBpyHpyHAAAAiyHwwH20DA2rHuzHwvHAi3HAAAAg3G4yGq3H+zHAy+GovGAmjH0hHOOAAAnzH+pGAs9G2iEpzHpzHpzHpzHpzHpzHA2zH6oH6I8+D6oHA63Hu0HmyHkyHAq3Hk3HysHw4HAqGkgHoqGA29GgjEA4sHw0HywHwsHy5BAu5Gy0H+7GAAo4HA43HAo/GA4hHg2Hq2H0iHAAw0HkxFy4HmkHA6mHo1H6hGi1Hy8GAilG24HAonH+gH+mHEklG0/GutHslGAo1H8uD+tFo1HA8vH84H2oCAszDokEg0H+uGA63H+oBAg3CwFynHuqFA2lGAslGAm/Gg/G4xHi1HA27GAo3HAA00H4iG+tHAo4Hs1HmlHA05HAusH03CsPAy4HkGAk7GAsuHm0GmjHouH65GquHyuHv1Hv1H21HAI0P44HqG2sH83CojHuuHquHsuHE0uHx1H+IAz1HAAA4zG2zGA22H2rDAAAAs1HYAAAAkvCAAAAAAAAA4sDAk2H+lB6uFg4C+pB01HA6vCW8rEAAAAA0iHuvGAklH66G0pH43HAAAz3HiCz3HgC+B8By1Gw1G6Bu4HutD4B2B0ByB82HoCwBuBsBqBswCoBmBkBiBgBecaYutDW42HymBuvF04CyqBo2HmmGAAo3HyiHg6H44Hk6HG33HkCiCgC21G01G+By4HytD8B6B4B2Bg3HsC0ByBwBuBwwCsBqBoBmBkBiBgBecytDa82H2mByvF44C2qBs2HA0+GsmH0+G45HAi4HA+nHwmGwgHogH44Hs+Gg3B+nHAm4HgoHAu8HuiH4lHksG8wHgyHu8H49GioHwNy2Ci9Hs8HA8tHs3Bo/Ds6Hw8H42GkKsmHAoxH82GAAk5HAAAAAsoEk3HuxHA14HAAAAs4H4xHAA6xC2CAAAu5HwpHn5HA8hHE2lHAAAA67HAitE87HAAosFg4Bo5H+5H4pHAAi6HyoG75H75H75H75Hk7Ei6HkqHAm7E+5Hk6HmqHAAAAozHg7HAm8HAAAt6Ht6H63FAA++H+kHooHszHy7Hw3Fx6Hx6HAA+kHsxG4kHA4a36HAA+jG27H2L2xHs5Hs5H27Hm9Cs5HyoH+yHAmpHgkG47H96HAo/H4+HAkzHh7HuFsFqFg5G+4GoF87H8wDmFkFiFgFq6H2F+E8E6E4E6zC2E0EyEwEuEsEqEoEmE8wDkEm6HgqB8yFi8CguB25H+B8Bo7HqrHh7H6B0jHsjH8BA6vDAodmrH4pGl7H8vDAu7HAA+6Hg0BA2pHuNAioHy0HypH0/HAA0rHgG+F8Fy5Gw5G6Fu8HuxD4F2F0FyF86HoGwFuFsFqFs0CoFmFkFiFgF+E8E6E4EuxD2E46HyqBuzF08CyuBo6HAiGgG+F05Gy5G8Fw8HwxD6F4F2F0F+6HqGyFwFuFsFu0CqFoFmFkFiFgF+E8E6EwxD4E66H0qBwzF28C0uBq6HA4gIigI37Ho7HgvGA80Hw2GA03Hy3HwuHi9Gg9G+8Gs9G67GksEAmmHigI6/HA2nHm8Hg9H68HgxGAg2HAmmHAl8Hl8HAA0mHgzGyuH47HAu1Hi3Gy/HutF4gIoyHA6gIi7Gw1Hk7G2+H4zE03Hg4HsyH26EA4+HA0gFqbi7HAAAAoyH58H58H58HAuxGuIAg1G0gImuH4pE2pEAu2D8RyrG/8H/8HAAAAAmvHA68Hy9HyWijHgtEAA8H6H4H2HqzD0HyHwHuHkIsHqHoHmHiHgH+G8G6G4G2G0GyG08HusBq1Fw+Ck8Hm/GAAAAA2hI43HigIk1EgoHmyBitH46Hq9H0+HA22H79HA42H+mH99HqIoImI87G67GkI4+H4zDiIgI+H8Hm9HyI6H4H2H0H22CyHwHuHsHqHoHmHkHiH4zDgHi9H8sB41F++C8wBy8H83HAsiIwiGAAAiiIk4HugIw1EsoHg3HCk4Hg3HusGAu+HyiIuiIo4HsiIAAAAAmsGu7HmDi+HAwFuF6+H8uHz+HsFmnH+mHuFz+Hz+Hz+HAkpHgpH+gIA0FyF++HgvH3+HwFqnHinHyFsnH++HqnHsnH63Hu9Gw/Bo+HgyG63Hu9GgsGmpH8hF4oHyiIukH0nBA47EAkvGy1Gy1GA8gI+8EA2sHggIigIsjIuuEA+F8Fo/HqvHh/H6F0nHsnH8FAj/H88EAq7G+8EupHwpH81GAAu7GA8+HmtC4jIg+Gu4Hi+GilHAshGAurHq2H+iHAolHGkuG+5GA0vHAqc6mGAAAAAu6HwtHA+G8GogIqwHhgI6G0oHsoH8G6hHAjgIjgIsqHu3DoqHm4GiiIk+E+nEsrHoqF62GgkI8jIsiI6tHu3DoqH4uB2rHAi5Hg5H8lHghI6tGsgIAAirHslI4BAw6CAgoGAAq4HAAAAAqrHkjIAi9EmjIse0yH0gImjIAI6xHk9EurH2gI2yH42H62HojIAAAA8/GuhIiK+uHyqDA4kHSAk/HAs4Hq4Ho4Hk4HthIthIAAmMAAo4E+1EAAAA9hIO9hI9hI9hI9hIA4hHmiIAAAAAA0sB8hI4zG4zG23BAmmI6mIq3HA0lF0lFghImwHiOq5H8mImwHAyjI07HsjIxiIxiIxiIA07FkbowDurB8iHA6hI40Gs4B0hFyhF+tBshIAAAgiIAAkrHirH4kFAqjHgkDi/DA4wDAwrHmsHAAiiIgiI42HyPknIAi6G8iI40GAAAyoIsnI+nIAkjHkjIg1Gg1G+4Bw0DAAAAooIAilEk+DAAuoIAAgoIyoIAm2G4iI85H2jI0oI4jH4jI01G+xH02Gi8Dq8HAgmIuoIAimI4oI4oIAoiDmoI6oIi6H8jIs2GynF+iI+jH+jI61GAwlIy9HAoyDoyH6lGmhH0+FmyD4kIs9H0LxkIxkIxkIA43GqyHy6HgpIA1kI1kI1kI1kI1kIAAA27HA0vEA2qH67HA8rHAAunIypIAipIA2pIA4pIrlI4pIrlIAAm3Hs7H22Dk/GmpIgtH8pIAAA0jCAisHAAAmoI4pIqwHmoIA6pIAAAAqpIumIo2HnmInmIAkyGm6Di0Hs/HgsH62DymHulI22CAAAm8BAAA8pIsjH4/HsxEirIwtHA3mI3mI3mIAiyBAAqwHmnHAmqIAqnHAAyHw8BwWAAAAwyDk9BuoIAAkO2mIqrHAAAutH3nI3nI3nIA0+HAAw9BE0nCAynIu9HwnH88HwnIs5Gi6GwsG88Hs8D+5GkpEitB0nEurHAAiFjoIAk4B+CysIAspEuiEA4yBygCpoIAAAwpI+9Hi7DkoHAkpDqsI4lIioI+sIouH+sIAgtIA6pEIoG8rIm1CA8uH4pIu2HA0pI4hEgsIAAA4sI6vHAu3C2tG4tG4zEu9D24DA6E6qIwtI4vGAAiqI8hCAppIppIppIAivH8oIs5HmqIAAi3Gm3HAxpIAAA3pI3pI3pIopIy/ByiIy/DAAs+BAq0EAA4vHqyD8wHAs6Hs4HohIglHAu6HAApqIAs6Hw0FAAAxqIxqIxqIxqIAunIopImmI6jBsnIghEgvI4gEAAyrImgI3qIAmvIA7qI7qIAw5GsgI2mEgkIsgIiqI8pF6pFwWy3BA66EwpIK6rIugI/qIAi0HhrIhrIA+gE4S4pIAi3DsuIq1F0gI45GAAAAtrIAA+0HA4iIAsxH4jI1rIAAAAsEAwrIs9Gi+GgtI0wGswIAAg2CktIjsIjsIjsIA43HAAgwI2wIAoiIAAAwrEstI8uDAAAAgwI+2FwnI5sIAA0vG0yGAAAjtIjtIAu9HltIAAgzH2xIAwkI4BAAAmyGAAA0jIAAstI2jCo4E2mIA0zH+9H9tIAAAAAA2yI24HywIiJuyI01HpuIA4yIAtuI+jItuIAAiJAAggH1uI+8HwyIAAw8HmzI6vIA41B8vIqkIy0G2zI2vIAuuI6uC9uIAA08G48HuzIiwI48HwkIhvIA2hEAA66HAghCqwI88Gg9H2zIqwIg9H6lBpvIAs0IAAm9H+kIAAAAw7HywI0jEAgwI00IosHA2wImyD2wIAAAAw0IkxIAgxIotG0sHAywIixIAi8HkxImkE4lIA8vI6lI++GAk7Ei1GAgwIAAq2GAuqDA41FmtHmtHAAuIAAmrEs/CgIyO01GAAAlxIlxIlxIA+zG+2GyxIAw0IksCs0Ig3GmuIArxIrxIrxIrxIyxIk9Hi/GmyIAmM61ItxI0tD+LAAA0yIzxIzxIo2GA+zIA0uIk2IAA6rIygH7xI7xIAq7H0hBAg3I61IAAikHisI6gHjyIjyIAlyIlyIlyIlyIlyIlyIAAyjIk7Gq3Ik7GqjGmvIwuHo+H46CysEAkhI42IgsHkhI+4HmiCojG41C85H42I2zEqoIovH42IA0yImwHkpHqoIsoI62IA2kD21Iy4Hq2I88H64HAA2qHq4HisEq2Iq4HwnB6iHA+8H8iHspHswHyoIAAAA80Im1ImvHk2I0jGiqIAkmGk0EAAAAAA+zDs0IAtzItzIA81Ik6G41IAAAuhFA6vH6vHAAA9zIAy3Hs4IAAAAmlHw4IiqI+zI0+Hw2Iq+Fo5Ii4IunIu3IAAAAA4sHAAwtI29H10I8YuwIswIqnI81H61H41Hm2H00H+kF6Y++H64Iy4I4YsgI80I21Iw1I2pH2Y0uI0Y4+HyY10I10IwYuYg/HsrH+mIk0IsY4tIsvH83I4lGi5IyqIqYi5IqzH4tIszH+2IgsF8vIowI0qI+yFoY+2ImY44FuzBmzIkYiYgY+XkqI10I10I10I8XopHogB6X4sHs4I+lIwhFuhF4XkuEypBojH10I10I2X0XyXwXuXymIsXk0I80I8tBs6HqkFqXoXAm9CoqB0vHsoDA2qImkFwvH0/HA70IAklB44Iq5IA0mIA6Pu5IAsmI+9Gk6Ik6ImuI+1IkmGgyIqxHihI66H+1Iy9CsvEk6ImoH+9GAAA2+HihIp1Ip1Ip1Iy+Hp1Ip1Ip1IAAghIAAA6sGz1Iz1Iz1Iz1Iz1I2RAssHAAAA91I91I91I91IwkIAykIAAAAAk6IAAt2It2It2IUAv2Iv2Iv2IAA8jH2SAAq7I32I32I32I32I32I32IA26I06I4wIA8Yg7IytHw4HAm5IAAAo9Gm9G0+Hj3Ij3Ij3Ij3Ij3Ij3Ij3Ij3I68IAm8IA0gIAA6iIAA07IimI0zH07I6hIAAAA2vHAq3I0iIAs2B73I73I73IA2jIkgIA0pIoiIk8I2uHAmfw3I49Gk+GAAAAi0IAwf63IyrIqwF83IAAg3I88IAs5IugI44IAu5IAAslH6iIuzIq0IAAo9I62Is0IoiI25IAAAu0IA04I6mHAAy4Cw4CSAA84IkrFAAkrI69ImxIAo/G0/GAk5I+2Iu6I0qG2yIAAu/HAAAA2nIg/Fu2H66IAi/I89IAsJAAAAAwyHg2IAA4tIAi+Hq4Hs2Hw0HAAAmnIAAAAh7I+3IAAAA2/IAr7IAAwrI8DuzHA63HAz7IAAAA77IA97IAA2iCAA4oC27Ig0Fw5IAA8oC47I67IAiqIA6gJ4CkiIA8gJA48IAz8IA42DAAAwqHi9IA41IA/8IAAAl9IAA2pIAAo5GAu6Fm0HAAAm9I41IiiJwhJAAAy0HAAAAAAAp+Ip+IAA0+IAi+Ig+IAmwIAA2+I2uIAAstIy7F4gJ4gJAAAAAAl/IAA+wIp/IA8+IkxFgmCi2HAgmIo2Io2IukJo5Ht/IAirIAAgsIA2LAAA6iJA+4H4jJAkkJ6hD0jJ4yIyyIw1IAiwIA+gJ8jIA6xIqkJwqI82HAAsqI2vF8yIAAsxBAAAAirI68F+iJ1gJAAAA+MmjJ8MAA0kIulJ86IAm6Iy2I+hJA4vHAs4ImrDAwkJ+uHwhJAA0kJivH0hJAghJ0EA8xD+lJk2B6vIyhJsiJAAqzI+jJAAA0lIorIAkiJihJqgGwvEAAAo5Im1Ho5Iu5EumJ6lJqlJjiJjiJAAAA4iGAojJAsvHivIAAA8iJ86HoxHAAkkB5iJ5iJAAA2mJgvBo+GynJgzIAA40IA0jGAA8vIAA+nHA2jJAq5GA0oJ6jJAujCA+mJu/G3jJA4gGigIw6HioCAinJwxHikJg7ImmE00B2kJwyI7jJAAskI4vIg0Iwb2pHiqH/jJAhkJhkJAjkJjkJjkJjkJAAwqEAA0lHghIAkqHwqHAAAAwpHynJAmkJ+kJAA4nJAA/kJ/kJ/kJ/kJorE0rC27H/kJAAAAAYaAkxIAAAKA6lJ6lJgmIiuDAm7BygIq5Dm7BygIq5DAupJspJA+pJAsqH46IowIqwIkoJAAmmJo2IuuD8gHw7B8gI05DAwuDwuDwuDA07BghI45DAlmJlmJlmJAAAAAvmJvmJAAAm9BkmJ8mJAgpJomJikJA0tIA0yI2nJ82I7mJqvDAAyyIAw/Hq0HA6mJ88I64CspFAAioJsOA4zFAAg0IwjIAA4qJAAi4I8qJ0zBAioJisJ8rJA5nJAqyI80HAAAAAAnoJAAA2yIk/HA4qJA+sJxoJAAAs5GAA+xHAAstJorJAAAAAAypJmtJAAAAAA3pJAAq3Ek0IguJygIA0gIAAA0pJioJAmvJizHusJ44IAAArqJAqnJAwuIsnJ0pJwnJAAm2IAAAu7GgC+zI+7HAAAu1IkvJq1IynI8zHAAs/F24EAu5IAo7I2zDisJgGAksJgEk0EAAA8vJA0iGgrJq9HgvIiqIAggFgwJihJA8uJu2Ii2IA0hJijGgjGk7F4vJAqrJA8wJAm6IshJ2rCAAAwwJAA2rJusJAq5IAAm4IAAAu9B6sJu3Iu3IAA6kIy3IAA4iJ80HAAAAw3IopGsvJAqxJw3I4pIAo9IoqJsUoyJA+6HwtJ4iJAAAquJAooHAqkIAAw/BoqI4yJqyJyuJAA8yJmyJA0xJswJ+6HyzJ2jJ0/ImwJw0I9tJAowJAu+IAAAiyJAu3I6jJ+2Hu/H++G2yJmkJAyhJyDAAAwjJikCupImiEAwpI6uJAAAorI0yJu3HiyJgyJsqHs9IiyJyGs1I5uJ5uJ5uJAAuuJ45IA+gI4gGmiJAyuJ85IwrI8yJAq5I6gDkwJwzJAAApvJpvJq0JkzJAAyvI6zJtvJtvJAAxvJAAo7IAgzJAAAq0JAi6GuwGwlJ8pIosIAAjwJjwJAwwJAq4D00JwyJq6G6oE2wGi0JAA4aAknIAqxJmpJAAAA3wJAizJAAA6xJ0/IAAAAi1Ji1JwsI20Is1JoyJ8hHk+Hi1JAAAAAAAAA0rIo1I0hBA7xJ7xJAA84B64BmyJoiJ/xJ44By6Iq6I64BAAq8I6jDkzJ2/Hk3JAg2JA8pIm0Jw1Jq1Jw9I21Iw9IAg4ImvJAAozJtyJtyJAA8vJi/DixJogJAAqyGi3JAAA22J2vHA8+IA/yJ/yJ/yJ/yJ/yJ/yJ/yJ/yJ/yJ/yJ/yJ/yJ04J6vHo1JAAA6kJ2vIA2+IAAA4kIAAA+tEAASy0JsiJq/I2/IAAAAAu4JAsnHAyjGl0Jo9Hg1Jl0J2kJu2JA4wIAAAutIk2Im1J24Jy4JAAouI0uHqmGAAm5H8mJA0nJg/I84Ji/IurIAA4nJk/I2jC4jCo5Jk5Jm/I01Jg5JyrIAA/0JA8sJyzJ6lCy0JAmkGq1J00JCAA+mJstCutCA87IwoJijGA60Js6Jr1Jr1Jr1Jr1Jr1JA2/Iy5J4/IksIAAo3I2sI2lGwvJi3IA21IAkgJ+3JAAi4J09FAAAogJ42Jo6Jk6J69FA4uJAAwnIAA+5Ju6JgtIg2Jg6JspIy6JmsJA8mJAu7JlmCAAAA12JyoJsvJAqkIAAkhJmhJ03Jg7JytIAAwkJm3J/2J/2J/2JAqhJm7JshJ4tIAA6pJ21J+pJAixJAA6pJA4yImzJkzJyhJAAx3Jx3Jx3JuqJ6hJ27J8hJouIkkJAAA33JAAs3J4wJ2wJ0wJo8J24JywJo/BA93J6qJmiJi8J0uIAo6JAA03Jq7JA0tJAkrJwiJyiJ+uI6kJAgvIAr4JAAAx4Jx4Jx4JurJAu8J68JoyI+8Jq8JA29Jw8JAA46JAAAAi+JAw9J6iDAuN24JsNkrIw4Gi0IAAGAm9Js+Jq2HAotJAAqtJi5J0/HA65JAAAuwGAwwGAAAm+JqkJskJ4wI6vJ+vJy5Iy/JAq9JmrHy0IAk6Io4GAg3Gs4GmzFwgJ+1JkiGA24JA84Jy1I65JAqyHq8HA0wF4yHAwzFA63J66JAA6zJgrJAA+zJ6zFAmWk+J8zFw1Fs0CAi0JsmEAAj7JAl7Jl7Jl7Jl7JAAAi5Ig5I4/J09Jw/Jr7JA4pJt7JAA0kI+9JgxJ4+JAz7J4hIoyGu3IAirJ17J17JAAAAA+gKAAAAAAA+7JijDA28JAs9J4qI0qIA4qIAAAAkjEujJ6+JqlEAk9JAAAAAAk6Hy/JuhK+vIAAmjCAAi4IwuIwpJi4IyiKAu6HgoJ4hKm6IAyqIA2/JAA8+JyrJoLAkhK99JAgqBAAj+JAAAAAg9IAAAAAAAA9+JAAq+Dh/JA4kK+7HwpJAyjK+wIAk8J0jKk8J+hI4+JuiK6rCmrJAp/Jp/Jp/Jp/JAAgrJAv/Jv/Jv/JAAs/Ck3BAA+/JAAAA81J4lIAAAAA2sJAAqgCA4iKAAA44IitJ6iGA+gKAAAsoHA6hKkoBAohKAjhKAo5IihCAnhKnhKnhKAArhKAAitJAAAAA0iKA0tJiiK8iKAmsJ04I04IAAABAAAA6kK0lK4wJtiKAwnIw8JA0lKA0lKgtGziKAsnImhKgxJgnKsmK8lK1iKA3iKAAAAAusJhjKhjKhjKhjKhjKAAynKAAwmK6wJwjKAAkuCAivJAsnKAotB8wIzjKA1jK1jK1jK1jKAAiyJAuwJAAAqmKyjKgmK89IAAAA2oKA0oDAk3I8jK2yJ0hJ6oKAizJA2pFxkKAAAuqJAAyqJEuwJAqmJ8mKAuoJAqnKu0GolKAjlKjlKjlKjlKjlKjlKAwpKAyvJ4zG+7I00GuvJnlKnlKnlKnlKnlKnlKypFAA8pBu9IAAvlKvlKvlKvlKvlK8nKvlKA8zJgpJs8J09I8pKopK4oKxlKxlKAAA+lKgFAA7lK7lKA6pGAu6FA4pKwsJk+IA0iJ45G65GwqKAA4lKi3InmKA+xHi9GolHmlHg9G88G+8GAqlHmpIymK2kKitErmKrmKrmKrmKrmKrmKrmKrmKAAk+JAm4JAo0I6mK6pKAAA5mK5mK5mK5mK5mK5mKAAmpK09IkxJAAAqnK0sKAAAAAwlHAvnKvnKAAA8qKuyJAAAmyJ68J2vGwrK0zJAA2tJu3G8pI21JAAA0rJioIysKAAAAAAAAAAu6JAAuoK42Eg8IqpEAAAwnKguKipJq5IAojI8uJlpKAAAAAAxpKAAAAmuKgtK+zHAqpC0hKkpCAA/pKAAjqKjqKAA4oKAAAAglJAAi1C+4JAAAAi/GknJAmtKmnJitGAAAg7GAAAotGAAAg8J41JmiJ27IAAAAAqrKs6J0lJAA9rKAAhsKhsKhsKhsKhsKhsKAjsKAAA2wKAAA2sKAxsKAAAq7JAAkhB6uKA24JA/sKAu2JACw2JimGw2JCAAAAAAAAAAAAAAAAA0tJ8tKA2tJ+tKAq+J0tFAytFAAqvKAAAAAAAA/uKAAAwDAAAAA6D63JAAAwwKA+vK+WAACA4oKAmjKAA49DmoJqwK+wKAAuwKixK8+JgxKkmKgnCmhJA8+JAA0wKAvwKAAAwpKAA0xKAAuwKAmxKAAqqCi0KizKAAAyzKAonKAAAoxKKunK67JooJAAAAwnHA8yK2yK+wE09Jk7CAAs2KAo1KmkJAAAozCnyKAAA62KAiiGqzKgvJAy7JA2pIg3KAo+J22KAiHaAAk1K7yK7yK7yK7yKAqtJAAk5I4/Hi4HAAu5JA4xK03KumKA64IAA22K02Km/JAmgIw4KAs1I42K42KAAmuKAy0K6oJ+zKy0KuzHy1I21D01DAs/J8sKy/JAAAAq/JAAiqKq4K8qJAu3K6jI22IAAq2Ku3KqqK44KAAgnKogK+pKAAi0K60KsgKAk4JwrKmzKA6/I+3KAC05Kw/GAAAAq/J4rJAAs1KAAAAAqtGAAAC81KaaAwvDy3IAAk6DgtIipKo6K4rKmkK71K+mIi2Kk8I08JAAwwKAu6KgiKywJh2KA+2KAAA6wK6wJAm/Ik0FqrKAA2rB22KAx2Kx2Kx2KA25Kg1KAAA0nJAAg6Kq1K6zKA+7KAAAAgjKu3KAk7Kg3Kp3KA8sDoyJgrFAAA27KAquJ66KAuoHs9JA+3Ky7KA53K53KAAA2oIo8D2yBo0Jo6K4Y26Iw3Km7KAAi9KAAi5K8mKAAAAA+8KuuKq+Iy4Ks5KAAokKAAA+7Ko3K25KihG8oKAAAh5Kh5KypKAIAupK43EAABA63Kq2Km2JA8iKAx5KA2tKg+K28IAAAq5K06KswHAs5Ki9KA05HAAw0KynKg/Kw0KAAA4nKGEAA4Fw/GitJy6Kr6Kr6KA+vDq1JiuFAA46KAA89KulKk1KAA0rD07K89K8rIg7KAA6rDAm+K4lKIK67Ki+K83KisIu1JAq/DmyI8qC49I87KAAosIs7Ks+KqyKl7KAizK45KAAAAA47K4+KqmKAAAA0yKAu+Hq7KAAAqyF8/K03IAAA47K6qKi2JyqKAp8Ko4KAy/KAyzKA+2KAg3JCAAA05K+uFAAAAAkmKogLA+tDg3JAoBAoiLA6tKo5KAAAAwuJ4gLg4KAA0sDqkJ6hLAozKAohK+I03J0hLAAA6hLsiLA4rKy5Dh+KAAsxK0pK+rHg1KmjLg4JAAs1Hw+KilIA+pKAyxI86J4iL0+KuuKAuqK2nIAAAAGA0/K27K0iLgoIgoIA2/KygL2iLmpKojLA4rCA6iLAAAAkxKuxK+uH4xKspK8gKAulJslJwiLswIs4KirKA0hLwlJulJk3B4hL2gK2/KghKAmrKukLAAAujLohKAAgiL8jL01K21KkkLshKAutGiuKiiLA2wJBAAilLAqjL8qKjgLomJmmJ4hK0+K6sI4jBsmKwkLy1K+gL08JA08JmmJuuKojLAA68JyuKkkLAAkyI0gLAAAA++JAA8jL2jLA7gLAAAA4iKoqCsjLmqCkqCiqConJmnJ0oKA++HurKszK49B8rH+hLqlL83JktKAAqmLk4Kk7JAAA+2KAAonL0xKzhLyoK21J65JihKohIAA3hL3hL3hLA6nKmrG5hL5hLAAAAo5H8lLA+lLwE8iLixD4oJomLAAkmLm8K6tKk8JijLi8JimLAAAAAooKqqI4iLsmLAyuKynLk9J6lLmyIkiLymE8wKgzKsuKi4KAA87CAyjEwjEijK2/KmoJmsKAAqzK9iL9iL9iLAAA0iLinEsxKAo2JkvKkjEulLAgvK0oJ+mL88Js0JgrImoLAAAAA+tK6lL4qByoLAi5K+zDukLu0D8+IAuvK47J8qBsxJAwVA6oLA2kL8zKA+oL4nLs5K03HAy8D2nL4yKsoL45K+0JgpL6nLAAkpLAglLu/IlkLlkLAq8Ju0JA2oL45Kw/ByuKw0Jg7JAo+I8iLAAvkLAAgpLw6K8uKq7JAAAAkvKy7JykLopL46KAk4KA4XAqnL8hEAjlLjlLA86HqoIllL6hEgpLAmnLusBAonLwsBwlLijKAA8lI4pL6oFmtIuqLopLs1EqsBAixKAA6oLugFgqLA2qLwpL8pCslLy7KA06KuzKg2KAA47KAu7KkpLAkqLmpLwgKAhmLhmLhmLA65HgjL2mGy7K65HAimJA6iKq+JAijIk9Ky2HqgFoxFgsKsqIknL4+CAAAvmLm0KwnLqmLy+Jo1K8qLAu8KAAAgC2mEA0qLy8K8iEAAAq4J/mLA+8KA88K08Ki/JspLiyF6sKAAAAAtnLtnLAq+Go1KAAszKuoLsnE6nLznLznLAA3nL3nL3nL3nLAgoL0rLkyK0+KizKAstLA8WquCmqL8zKsnKiuJguJ9nLAAkxJ8oLqjJi5I6zK8+KitL0zKA+sLmxJAAA4vIAroLroLroLAA0sLy8JAmjCA0tLAi0DwpLw5Dk+KAirGy3I45I+/I3oL3oLAmpK5oLo8GAwvE02KswKokLyjJAoxEqtLAk6JwqGstLAq3BstLA66K2vKAlpLlpLA+oLw0EgkHgtLusLsjLAAkkLA4pL0pLoqLtpLA2pLqqLAA6qJguLAAAAA4tL81K8uLukKktLw5Im4K+uL4tLA/pL/pL/pLAmhHAAA2/KAA83KutLAAAxqLxqLxqLxqLxqLAwuL0rLAukGAAAAAA+0EAAihL0CAAAAkrLmvLA2uL0lLAs8D4rLs6IAg1K6vLAAAA7rL7rL7rL7rL7rL7rLAAA4mJA65KktLAAAAihHA0sLtsLtsLAwxL6wLqwLA2wLixJouKAA0mL+7I8sLu4KkiLwtL1sLAAAsuGAAAotLi9KAA44KAq2KutLntLntLAAAA4wL2gLAAAA2yLAq7K8wL4vLAAAA4oJ68EAwvKmhKAluLA4jEkpK8hGG0vKqhKAguLmkL23KAumKA0uLovLAA0nLsvLAzuLg7KzuLzuLzuLAq6I8uLAAu6IAAkvL++KAAuzLAAAi0LApvLpvLA8kEoqKgjGAAglEsqKkjGvvLvvLA0oLswLm7IwuIuuIAA06GwmL2pK4nK8/JAgyL3vLAAsvLAA2vI8yJAAgzLiwGAAA25KAywLAu1LAi8KypLo8KAAAAA0xLm4C41Lg0LAA4xLAAu1LAAsxLgyLAAAA61LknI2C2C61LtxLtxLAu2L+qEA8iKAuyLA8sJA2zL+Do/K60LAAAAAwmHAAAkyJ6tLkCiCA2yFAiyIqyG47KryLAwdAokKo6IgoL82L+1Kw3LAxyLxyLxyLxyLxyLxyLAA8yL2iLAAAAAAA64Jm5J+zLAkqLlzLAu2LAArzLrzLrzLrzLAtzLtzLtzLAk6EAAg1KurHu0LAAy3L+zL4jL86C+zLA2ay6K64Lk4LAq+Kk2LA9zL9zLAAh0Lh0Lh0Lm7Ch0Lh0Lh0Lh0LAAu6G66E8qK66EAilKAksHk1LAs5Lm4L+gKi4L8gKAt0Lt0Lt0Lt0LAAqlKovJmhF40L81K80LAA10L10L10LYAwiLAopH20Jm+Km/K+4Lu7E8tL50L50L50LAqpH40J04LkwJo+KA41Ls2GAu0Lm1LglL6uKA4/HAA00L+gLg2LAmnKAo3E+iH0Gs7KqlL2/KqlL8GqyLu8CywKAslLghJAulLy8CgH04LglJkjK09KAAAA11LAAu8EAA91LAAAAAA+8EqmLA8jLu5LAA4gLk9EAAg7LwsLAw3L8xJ12LAAsuLAAAgnLAA+6LgxKj3Lj3Lj3LoqJAAA27LAkpKw6I8zKk/Iw6IAt3L47LAAx3Lx3Lx3L0DAk2Eu7LAi8LiiLAAAigLohLAA8/Hu3Lu3F64LAikD6rKAAAAqoLu/CAAAg4K8iLoqKAguLosIs5LAk3Eu8L84K6qGu8L67LAA+4L4oL34L34L34LAAAAAAAl5Ll5Ll5Ll5Ll5Ll5L4lLAkvLAorKirIA+lL09EAqvLGsrKmrIAilLA+9Lg9KsmDy+LAz5Lz5Lz5LAs5L69LAy9LAkgL2rHAs4Lo+L29LA49L46LoCk6L+pLAAAq9LAl6LAAAAAAuvLusJx6Ly4JAygFA4yK+oCAy+L4qLk/LA56LA76L76LuiCo/L76L76LAqlLu5E4+LA/6L/6L/6L/6L/6L/6L/6L/6LAAo/LAAn7Ln7LA0hLA4/Lm1EsgMumDy+LkoBo7J4/LktKkvG6wL+7Gr7Lr7L2D2DAAosKm2JAopLs/LAijJAAy/LkgMA08L8wKg8LA28L2yLyvIm0JA68L08LAkzLizLm/LmkLg2K2vI++LAA+yLAAAA87L4gMAAAs9L8kLquGAAA+/LAw5KAAgwKAi3Jw7LA0oLAsrCAwhMg6J+yLizLAAAAAAk7Jg9L8mHx9Lx9LAAAswKAA06I23Ks9Ly6IglEA6zLAm+L47KA46Kk3Ly9LkpL67KAj+Lj+LAA0iMi/LAk1LupB66K4hL6+HgkL2iMs2K66KgkLk/L+sLiqLgpIA6hLohKy+LwhJAoiMAq3LoqLg+LmsKmsLq/L0lDwiDswH+9Lm7K69I+zLAs1LosLsiM03LAAs/LA4/L3+L3+LA5+L5+L5+LizJAAklFu+LqjM9+L9+L9+L9+L9+L9+LqoLAAAAgvFsiM0mFyjMsiM0mFA0jMAA24K89Lr/Lr/Lr/Lr/Lr/Lr/LAq0LsyFi+LAouKAx/Lx/Lx/LAoyKAAAgjMgjM+mL+mLggM45LAigMAAAhgMhgMhgMhgMhgMhgM8vBs/I+6K4lLA0/Lq0CqzLqjMAykM6rJAApgMpgM2kMAyzL2uLAAA+kMAgqL+kMqkMAAqsLAAAqlMA4sLA26GohMohMAAAumKAkiMA62LAsnFmvLw5K2vColMAvhMvhMvhMvhMvhMAxhMxhMxhMxhMxhMxhMs5HAqvLAuhFqxD1hM1hM1hM1hM1hM1hMAAmrL0iMAyvLA9hMA2nL22HAshJAAA8xDwwL2GAw1LA2mMymMAAo4LAyyLwnMAA4tLugLAAmOilMq9LAmzEAwvEsiLA0tLAAgtFAAAwkKu9Lq9Lu9L6/KAguLogMA0mMAgxLymMAs1BAzjMzjMzjMzjMzjMzjMAAg4FgyLuxLynMAAA81KAmnMu+Ki1JAhkMhkMAmqKorBqsHAyoMA25LnkMAAAipKspMAvkMvkMvkMvkMvkMvkMmpHAAA1kM1kM1kM1kM1kM1kMAyyFA5kM5kM5kMAq6LqCysFA6hM0/JAAAAA4kMg3IAwoM6yLwlMAAAAA8sE4pM8vLq8KqlMs0Bw7LAAwiJy/KghLolMw3IAAAAg2LgjMktDyX4xLgrMA4rK6CAotD6K4rM87L0lMk2L49LwqMAAAknMAqmKg0GkyLwtDkDAAAxmMxmMxmMAAAolMA6pG5mMAgzG7mMAAA40H40L40LymMs4KhnMhnMAwMwzLs1C40HwwLqnMA4yLAAAkzLmoMinGAA83LAAo5KAAAAA9nM9nMAAquH4+KAmgL6rM61LAAssMu4KAAAgkMkuLioLg+F+nLq9Ls6KyrJ+mM0vL8nM66K6sMAAA6rMA6/LAiqHg6HysMAAy2L8pMA0lLA89LwoMs6K6gI6sMAAg/L0wLuqIwtMAAoKu8LoqM0tMAAAkmL4oJAA+4I4pMAAAAAAquMAAAjqMjqMjqMAyoMu6LwqMAg5L0uMkgMAq+I4pMwnJokMiuM6oMAy9LyqMAAAwmJ66LxqMxqMAiqM6qM4pMA6xLgiJ+hJ2vMA+9L+qM3qM3qM3qM3qM3qM3qMA2gMAAorMA2rMA4qM4uM65LmvMs1LuvMA8uM0pMA+6LutMkhM2qMsuMA0vMAy2FAmvMi5LioMA8gM67GA4tMA0kMsiMuoMuhMwhM+vMA8mLA09KyuI1rM1rMiqM2sIyuIiyLsjM6xKyvMAkgIAimIorMy9Kw9K+iMyoDAAioLgkLioLAo2LouMilJ2rMouM0/Lo3LwoLswMowM0wEA8sMAmzH4kGAu2LywMuwMiiMqoLkuM05HAwuMAA8rMgoMAA6pJ+uFqjMspM28KAstMy8LxsMAmpJAyiMAAA4iMA9sM9sM9sMAAuxMAgxM+wMygMoxMwxM6+FgjM+tMAA0xMAkxMqyMA23L4xM0xMwxM4xMwgCg2KqvMA2/LwxJsnMA8xM0gCwxMkhJyiLohLAAm5L4xMm8LAiyMAAAAmwMAm0L6uMAwvL6qJu8GA4/KAikMA++LkjMAknMAruMruMruMruMruMruMA2wMBo+L8yMu/KAAA0zMmpLA0iL4zMAw0LmyGi9LmzMquLgjHAAA6yMyoGioMi9Lg9DA20MAmoMm9LC40MggK6gM21LgjLs9LmnLA60M2pB8sL4tIlvMlvMlvMlvMlvMlvM+3D27K22HAstFoxMAghMmlM86LkzMgzM4xMghMs9LogFksK25LsnLpvMpvMpvMAg4K6xMA44Fg0MtvMymMuxMAAstH+hLo9L07F+zM0hLm3L8vMivLukMA05KA8iMs0HAAAizMqlM6tGA2iG0sLq7KkxKq0MAAA69L+zMouMAo0Ly0MAqoL0wLAArwMrwMrwMrwMrwMrwMrwMAwlLg1MmkLoxM8gI4wMAAAm1MAAA66Ks1M0nIq+LmvMAA44IoxMqvMA/wM/wMy8L44J/wM/wM/wM/wMAgzMk0Mw5GhxMhxMAszMstL0/D0/D41Kw7Lw1MgnMu3LyiIszMgnMAy1M2/DAAAAtxMtxMtxMtxMAo1Mq4LkyKA6sLiwMxxM21Gs1MAA1xM1xM1xM1xMAmpJAAiWqxIAAAhyMhyMhyMhyMhyMhyMAAAirMitG08Ik0G6xM82KyiFApyMpyMpyMpyMpyMA8wHumMAA0kLAg2LoyMs2M+8L6gMo2Ms2MAsoMu2M6kH41JkxMg3MmgLAA+yM8tHAgzMAA9yM9yM9yMq3M42MA/yM/yM/yM/yM/yMABAg0MlzMlzMlzMAApzMpzMpzMpzMpzMpzMAA63MAmlGq3MyqJ+yMolL22Mq/KAxzMA0CzzMzzMzzMAAy3LohMAshLA7zM7zM7zMAA/zM/zM/zM/zMAk9KyzM8pGssIAj0Mj0Mj0Mj0Mj0Mj0Mj0Mj0MA8hMg4Mm0JAAp0Mp0Mp0MAAAutIAAAAqiLA50M50M50MAA8kE41MA/0M/0M/0M/0M/0M8kIy5M8kIAmnLA6mMgrM2gMAujMw9Kl1Ml1MqnLAAp1Mp1Mp1Mp1MmqMAkbA6zMAobAAA11M11M11M11M11M11M11M11M11M11MAA51M51M51M51M51M51MAusHk4M03M71M71M71MA0tM83M0yH6mKAs6MAh2Mh2Mh2Mh2Mh2Mh2Mh2Mh2MAAA22CAyxL8yL+6KktMioLu5J6yLA+6MAy5JA2pMm7HAAAi7MA6wCAAy2M72M72M72M72M4sMAAy7M6tIwkMqnM/2MAkxKu1MAAAAAAgjMAv3Mv3Mv3Mv3Mv3Mv3MAAq9LA13M13M13M13M13M13MAu4MA53M53M53M53MCAokMEAu3M81MeA/3M/3M/3M/3M/3M/3M/3M/3MAo7MmiK0sLmiKA+4M00LonDm7Mw0M2vE2lLq7MAA6lLypLAp4M8sLw7MuiKAm5M80LwnDoyM60Ly8MuEAt4Mt4Mt4Mi+MAA6mMy+Hx4MAAAmyIwqJA54MAo9M74M74M74M74MA48MsuMg4GohMA4nMs9MsjMAAq9MmwK8+Kw9MwjMj5Mj5Mj5MA4kMAi9MgoMqnHwnHA29MA+9MAA26K89M4nM28MAAq5M28K2xLsoMg+M0rFAAA05M55M55M55M55M55M55M55M55M55MAs9Lg0MAA2rGgkLg7M89MgkLg7MutM6yMqrGynLutMiF8zLk0Mw0Lg4JAA09LAi7M6iIAAq0LAA2iLAv6MA02L0FAA09MA36M36M36M36M36MAouMAo/MyoMAglKmjKwoLA23Lq6JAAg1LA03LAwoLA8oL2/MqlLq8MAA2pMAAAA17M17M17M17M17M17M17M17MAmxMuvMAA6hKAA/7M/7M/7M/7M/7MAAogNsmM6yLy/J06Mo4LotLA8hLoiL2iLAkgNm2MkhN+pMwmK6iM8zLu/M0iL46MA2gNomM8iMAsrJ27J2gLAAAkhNysMx8MAk8Mq1KA18MAAkmGshN58M58M58M58MAimK78MAA0oKAAumGAA07MwuKwtKAp9Mp9Mp9Mp9Mw6LAAAAAz9Mz9Mz9M+9MA+uK6hNs0L19M19Mm4Mu9KkKAAAgiNkoMy0LqhKs8M79M79M79MAu9M22KkhNAm2JAAAA48MA+6M2iNA84IAAijNy/LmkMAopJAAAAwkMyqMwpJAAAAh/MAAAA2gM+jLgkImkNw/M2oMAAA8jNv/MAAmtLmkN0vMz/Mz/Mz/Mz/Mz/MA8iNAAmkNA6xLijNAAAw/MhgNhgNhgNhgNhgNhgNAy/MjgNjgNjgN2gN24K2kN2uL24KAA6kNihNAwjNAwxH+gNA8iL6+MA4uMmyHAAwwIA1gN1gN1gN1gN1gN1gNAilN+kNugN4wMu9HW6jLAogNAy9H8hN8qL7gN+4K84K64K24K8lL04KqgNy4KszM7gN7gN7gN7gN7gN0+JkrMy3L7gNAkkNstCw4M8gMAA0lNhhNixMhhNhhNhhNgoMg0LAAAnhNqEnhNnhNnhNAphNAuEu5Ks5Kq5Ko5Km5KsmLk5K6pM6gNi5K8zMAthNthNthNthNthN2vMthNthNthNAA46JigNxhNxhNxhNxhNxhNEAmtMuyLA8+K8pM0kN2kNAkgNAA7hN7hNAklNA/hNAhiNhiNhiN47MA68LAA0/Mm8Hu6Lk/M09Lw1GniNniNAg4JywMAriNriNriNriN0wMkkN8hNAslN6hImuMojNo8LAviNviNviNviNAAA8iNk4MAAsvM+mNktMmnNw5L8jN4iLmnNA0kNQ8nNA9iN9iN4mNA/iN/iN/iNAwiNojNghNAAynNs/LAugN4iMwgN4iNAArjNrjNrjNA0mNAA6lNAA4nK2wHspMAAAAAujNsiNk2MAkjNijNujNsjNqjNojNAAAApkNpkNAAoD2yMolNAAxkNxkNAy5M6/LikN8qMqgNm3MA1kN1kN1kNm3MAAAopNAA/kN/kNAA0kN4gNwgNAyjNAwnNAArlNrlNrlNrlNrlN6/I81MyiKu+Ju+MrlNAAAxlNxlNAshNu/MA1lN1lN1lN1lNAymN+oNijIA5lN5lN5lN5lNAA9lN9lN9lN9lNAAAAlmNlmNlmNlmNA+rLqsLk4M4kN4gN2/FwoNAAA2wMk9LAymHAo+MAzmNzmNzmNA2gN62J0gNkmN8mN29FAAAAAAA69LAoxM2lNAg0H27IAg7J4hJAAooNgsNtnNA2nN0qEgnNAo1MxnNAA04LoK8qNA3nNAiqNAAs8Fm6M2mGgsKAAA6+LAkqNulNA4hLnoNnoNnoNnoNACAroNAAA4oN8sMwlNxoNxoNxoNkHAA1oN1oN1oN1oN1oN6sNA0+Mu/Lw2MikNuuM2/MyhNupNA5oN5oNAA9oN9oNAwnNA4/LA2vGAlpNlpNs0MA60MA4sK6nNugL2tNA4zM0rNrpNA2rNAguLs+MAAAA3pN3pN3pNA4+M87LAsxI0nIwxMmqN25JuoNsoNq+Gi0M8qN8zLAmsNsGAwpM+lM8+MAAAlqNlqNlqNlqNAwsNwmM81Fk8MAAAtqNtqNtqNtqNtqNtqNA41Mo5M8uN8uNy8Ls9MAxqNxqNxqNxqNxqNxqNxqNxqNAssNysNqwL8sN6tN++GAAq4LA2/Mm0MAovNu/LAAAgoNq5MhrNhrNhrNAAlrNlrNlrNlrNlrNAAAyuN2/GA2tN0nMAAAzrNzrNzrNzrNzrNAA+1MyvN47MigH3rN3rN3rN3rN3rN3rN3rN3rNA5rN5rNAA9rN9rN9rNAAAjsNAgmDAnsNnsNAAAA0nMgrNg/M8qNAAsQgxN8+Mk/MAAwQkxNg/Mo/M+tNAAA+lLisNAAAsvNqpMAslGyxN66IozMswNi+KyxNu4Gk3MAAA4rN0nJAttNAw3LwuNwyNvtNvtNvtNyQi8LAA22GuuN0mLA1tN1tN1tN1tN1tN1tNAAA2lJgsB2uN89M7tN2xNwxNu7LA8yNqvMA/tN/tNAA4gN0sNA40Mi0EgvNoxNkW6qNAnuNnuNAAruNruNruNooNAA4wNAizLo8M2yNsvNAAA3uN3uNAi5M+yNwlMAAA+nJAwyMA0tNAyzN4jMitMktMs5FgwN8nN4zNAAwyNAijK6pJA6pMAAAkX89MzvNzvNzvNzvNzvNzvNA+6MqzNoiNuiNg6Mi0N0hMA3vN6jGosM8+DAwrNAA2+Mq0NAoxH8lNw3Ms0NA22LA+8EkuGAmgN4wNAiqMAgkKqqM0oLk0N",
   "before": {
    "sizes": "BBBCDEBBBBBCCBCCCBCBBBCBBBBBBBCBDDBDBBCCCBBBBDBBBBBBBCCCCDEBCBBBBBBBBCBBBBBBBBBBBBBDBBBBBBBBBBBBBBCCBBBBBBDBCDBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBBBBBBBBBBBBBBBjBBBmBjBBBBDCjBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBCjBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBBBBBBCBBBBBBBBBBBBCBCBEBBBDDBCCBBEBGBBBBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBBBBCBCBCBCBBBBBBBCBBBBBBBfBBBCBEEBBBBBBBBBBBCBBBBDBBBBBBBBBBBFGNGGGCBBBBCqBqBBqBBwBBqBqBBqBBqBBqBBBqBqBxBqBBqBBqBqBBqBBqBqBBqBBqBqBDqBCqBCqBBqBBBqBqBqBBBBqBBBBBBBBBCBBBBDBBBBBBBBBBBDBFFBBBBBBBBBBBBBBBDBBGHBCCBBCBCBCCBCBCBCBBCBCDCBCBCBCBCBCCBCBCCCCCCCCCBCBBCCCCBBBCBBgBClBlBlBBBlBBBBBBBBBBBBBBBBBBCDlBBBCBBBBlBlBBlBBBlBlBCBBBCDEBGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBffCBBCBBCCECCCCCDCBCCCBBBCBBBBBBBBDBBCBCBBBBBBBBBBBBBCBBDBBBBCCBBBBBCCBBBBBBBBBBBBBCBCCBCBCBEzBBBCDBBBBBFBBBBBBBCBBBBBBBBBBBBBBCBBCBBBBBBBBBBBBBBBDBBBBBFBBBBBBBDBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBFBBECEDBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBCBBBBBBBFBBBBBCBBBBBCDBBBFBBBBBBBBBBBBBBCBBBBBBBCCDDBDCDBDBBBBCDEEBBEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBECECECECEBEBBEECEBBBEBBfBBDBBBBDEBBBBGGCCBBFFFCCCCCCCCCDBCDCCGBBBBBBBBBBBBCBQYBBBCBBBBBBBCBBBBBBGGBGCGDGBDGHBBBBEEBBCCBBEFMMBBMBMBMMBMBMBMBBMBMNMBMBMBMBMBMMBMBMCMCMCMCFCMBMMCMBBBMBBFFBBBCFFBFBFFFHFBFBBFCBBBFBBBCBBEBBBBBBBBBBEBBBBGHIIIBCBBGGBCCCCCCCHBCCBCCDDBGBBBBBBBEDEEBBBEBEBEBEBEBEECFBHDNBBCCBBBBBBFBCCBCCCBBBGBBBBBBBBDEBBBBBBBBBBBDBBBCBBCBDBBCBBBBBBBBBBBBCCBBBBBBBBGBBBDBBBBGBBBBBCCBBBBBBGEBBCBCBBBBBBBBFFBFBBBBBDGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBBBBBBBEFGBBBBDBBBBEEBBBBBDBBBBBFBBBBBBBBBBBBBGHIJJJBBBJJJJBBJJJBDEFBBBBCBBBBCEEBBBBCBBBBBDEBBBBBBDEFFFFOFIFBBBBBBBBBBBBBBFBBBCDGBCBBBBCEFFBFBKFBCBFFGBBBBBDEFFBFBFBBBDFBBBBBBBBCGGBIIBCCBEBCBBBCBBBBBBBBBBGGBCBBBEFBBGBBBBBDDEEECEBEEDCBBJEJBBBBBBBBBBBBCFFFCFFCFBBGBCCBCBFBBBCCBGHHBHBHHHHMHBBBHBHHBBHBBHBBHBHHHHHHGHBBBBBDDBGBBBBFFBBFFFBFBBBBFHFBFBBBBBBBBGHHBBBEFFBFFDFCBFFCKFEBBBBCCBCBBCBBBBBBBCBCDDBCDEBBBCBBBBBBEBBBBPBBBBBBBEBBCBBBBHBBBBNBBBBEBBBBBBBBBBBBBBBBBBBBBBBBBCDEBBBCDBBBCBBBBBCDEFBBBBBBBBBBBBBNBBBBBBBBBBCBBBCIGBBBCCCBBCDEJBBDBBBBBCDBBCBHBBBBBFFBBCFBBFBBFBKBBBCCBBBBBBEEBBBCICEBBBBBBBGBBBBBBCBBBBBCCDBBBBBBBBBBBBBBBBBCBBCBBBBCBBBBBBCDDDDDDFCDDBBBBBBBBBBBBCCBCBBBBCBDDBCBBBBDBBBCDBBDBBDBDBDBBBBBBBCBBBBBBBBBBBBBBBBCBBBBBBHBBBBBBBBBBBBBBBBBBBBBBDEBBCDDBFBBBBCBBBBEBBBEBCDDBDBBBCBCDEFBBBBBEBBBCBBCCCBCCBBBBCBCDBCBBBBBBBBBCBBDBBCBBBCDEBBBBBBDCBBBBCBBBCBBCEBEBCBCBBBCBBCBCCBCCBBCCCCCCBBFFBBBCBBBBBBBBBDBBBBBBBBBBBHHBCBBCDDBDBBDDDCBBBBBBBBBCDBBBBBCBEEBBBBDBBCBBBBBBBBBBBGEBBBCBEBBBBBCBBBCBCCCECBCBBBBBBBBBBEBBBBBBBBBBBBDBBBBDBBBBBBBBBCBBBBCBCBBBBBBBBBBBBCCDBBBBCBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBFBBBCBBBCCCBCBCCCBCBBBBBBBBDDBEBCCBCCCBCCBCBBBBBCBBCBBBBBDBBBBBBBFFBBBBBBBBBBBBBBBBBBFBFBFDFBBBBBBBEFFBBBBCCBCBCBCBBCBHIIBBBBBBBCBBBBBBBGHHBHBBHBHBBBHHBHBBBBBBBBDCDBCCBBBCBBBBBBEFBBBBBBBBBBBBBBBCCBCCCBEBBBBEBBBCCCBCCBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBGBBBBBBBCBBBBBBDBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBCBGBBBCBBBBBBCDCDDBDCDBDBBBBBBCBBCBBBBFFFBFCBBCDBBBBBBBBBBBBBBBBBBEFFBCBBBBBBBBBBBBBBIBBBBBOOBOBBBBBBBBBBBFBBBBFBBBBBBCEFFBFBFBBBCBBDBBBBBCBBBBCBEBBBBBBBBBBBBBBBBDBBBBBBDBBBBBCBBEBBBBBBFFBBBBBBBBDBBBBBDDBECBBBBBBCBBBBBBBBBBBGGGEGBCCBCBBBBBFFBBBBCBCBBBCCCFCCCECCBBBBDBBEBBBBBHBBBBhBBCBCCCBBCBJBBCBCCCBBCCCCBBBBBBBBFBBDDBDBDBDCDCBBBBFBBBBCBBBBBCCCCBBDCCBCBBBBBBBCDDBDBDDBCCEFBBBBBBDBBBDBBBBBBBHBBBCBBBBBBBBBBCBBBBBBBBBBBBBCBBBBBBBBEEBCBBCBBBBCBBBCBBBBBBBCCBEBBBBBBBBBBBBBDEBBBBBCBCBBBBBBBBBCCDBBBBBBBBBBBCBBCDBCBCBBCBBBBBBEFBBBBBBBBEBBBBBBBBBCDEEBCEBEBBCEEECGBCDBBBBBBBBBBEEEBCEBHBBBBBBHBBBBBNNBBBCBDBBCBBBBPCBBBEFBBBBDEUUBUBUUBUBBEBBBBBBDDBFFBFFFBFBBBBBBBDDBDBBCCBCBDEFFBBFBBFBBFBBBDBFBBBBBGGBGBCGBGBGBGBBBBBBBBBDBBBBFFBBBBCBBBBBCBBBBHHBBBBBBBPPBPCBEEBEECBIBKBBBBBBBDBBBBBBBCDBBBBBDBBBBCaBBBCBBFBBBBBCBBBBBBCBBCBBBBBBBBGHBBBBBBBBBBDBBBBBBCBBBBBDBBBBBBBDBBBBBBBCBCBCDBBBBBBBBBBBBFGBFGBBBBBBBBBBBBEBBBCBBBBBGGBBGBBBBBBBBBBBBBBBBBBCBBCDDBBBBBBBBBBBBBBBBBBBBBBCBBBCBCKBBBDDBBDBBDBDDCBDBJBBBCBBCBBBBBCBBBBBBBBJBBBBBBBBHHHHDBCBDBFFBFBDDBBBBBBBBBCBBBCDEBBBBBDCCCCCBBCDEBBBBCCCBCBDBBCBBBBBGBBBBDEEBEBEBEBBBBBBBBBBHCBBBEEEEEBEBBBBBBCCBEBBBCBEEEIIGECBEBCBBBBDBZBBBBBBBBDBCBBBBGBIBCBBBBBBBCCBEBBBBBBFBBBBBBHIIBCBBBBBBBBBBBIIBBBBBCBBBGBBBBCBBBBDBBCBCCDBBBBBBCBBBDDBBBCBBBBBBBBBBBBBBBBBBCBBBBCBBCBBBBBBBBCFBBBBBBBBBJKBBBBBBPPPCDFFBBBBBBFBBBBBBBFBFBFBBBCCBBBBBBCBBBBBBBCBCBCBBBCBBFBBBEEBEBBEBEBEBEBEBJBBDBBBBBBBBBBDDBBBBBBDDDDEEBGBBCBBBBBIBCDDBDBDBBBBBBEEBCDDBCCBBBBBBBBGGGGGEBBCBBBEBBBBBCBBBBBIIBBBCBBBBBBEBBBCCBCBDBBCCBCCBBBBBBBBJJJBJCBBBCBBBBCBBBBBBBBBHBBBCBBFFBBDBBGBBCCBCCCBCEEFBBBBBEBBCCBBBBBGBBBHBBBBBNBBBBBBBBBBBBBCDBBBBBBBBCBBBBIJBBMBBBBBBCCBBBCBBBBCJKLMBBDDBBBBBBCBBDDEBGGBGBGGCEBBBBDBBBFBJKBBBBDEEBBBBBBBBCCDBBBBCCBCCCCCBBBDBBBBBFBCBEBCBBBBBDBBBBBBBBBCDDBBBBBBDBBBBBBBBCCBCNBBBBBCDBBBBBBBFBBBBBBBCBCCCCBCBBBBBBBBBBCBBBBBBEBBBBBBCBBBBBBBBBBBBBBBBBBBBDEBBDBBCBBBBBBBDBBBCBCCBCBDDDDDBBBBBCBBBBBBHJJJCBBJBJBJBHBDDBDBBDBDBDBDBDBJBLCCBBBCCCCBBCBCBCCCHCBCBBJNBYYYYBYBBYYBBYYYYBYCYBBBYYYFYCYBYYYYYBBYBJKBBBBBBBBBBBBBBBBBDCDBBGBBBCBBDEBGGBBGBGBGBGBGBIBBBBBBBBBBBBBBBBBBEEBEBEBBCBBBBDEEBCBBBBBBBFFFCCDBCCBCCDDEFFFBCDBFFFBFBBBBBBBBDBBBDHIBCBNNCBSBSSBNBNBBBCCBCBCBCBCBCCCCDCCCBBCCMBBBBBBBGBBBBCBCBBBBBBBDBBBBCBDBFFBBBCBCBBCDBBBBBBBBBHBBBBDBCCBBBBBBBEBCCBCBCCDCBCBCCBBBBBCBBFFBBBBBBBBBBHBBBBCBBDDDDBDBBBBCBEBBBBBGBBBBBBBGGBGBBBCCBBBDBBBBBBCBBBBBBBBBJJDBBBBEBHBBBBBBBBBBBBBBBHBBCBBBFCCBCBCBCBBBBDBDBNDBBBBBBBBBBBBCDBBBBBBHBBBBBDBBBGBBBBBBBBBFDBFPBBBBBLBBCCEBBBBBBBCBBBCBBBBDBBBBBBBBBFBBBBBBCBBBBBCBBCBBBBBBBBBBBBBBBBFDECBBBCBBBBBBBCBBBBBBBBBBBBCBBBBBBBCDBBBDDBBBBCBEFBBBBBBBBBCCCCBCBBBBBBBBBBBBBCBEBBDCBBIBBBCBBBBBBBBBBBBBBCBBBCIIBKLLBLLCBLBEBCDBCBCDBCCBCBCCCBCCCCCCCCBIBBBDBBBBBBGBBCDDBDBDEFGGBBCDBBBCCDDBDDCDBDBFBBBBCCDDDCDBBDHBBBCBCCBEFBBBBBBBBCCBBBBGBBBCDBBBCBEBCBCCCBCBBCBCCBBGBBCDDBBFFBHBBBBBBBBBBEBCDBCCBBBBBCBBCDBFFBBBBBBBCDBBCBBBBCBBBCBBCCCCCBBBBBBBKBDBBBBDEBBBBBEEECBBEBBBCBBCBCEEBECBBCCBCBDBBBBFFBFFBBBBBBBBCBBBBGBIBIBBCBBCBBBBBIBBBBBBBBBBBBEDBBBBBBBBBBBCDDFBBBBBBBBBBBFBBBBBBBBBBEBBBBBDBBBBBBBBEBBBBCBBBBBBBBBBBEBBBCBBBMMMCBCDBBBBCBBBBBBHCCBBBCBBBCCCBBBBCBBCBBBBBEKVVBBBWCVBBVCCCCCCCVCCBBBBVDBBDCBVBBVBBBBCBBBDBBBBCBBFCDDBDDBDBBDDFGBBBBCBCCBCBCBBBBBBEEBEBBECEBEBBBBBBBBBBBBBBBBBBBBBBBBBBCCBCBBBBBBBBCBEEBBEBBBBBBBBBBBBBBBBBBBDEFGBIBBBBCBBBBBEBBBBBBBBBBBBBBBBDBBBBBBBBBBBBBBEBBBBBBBBBBFBBBCBBBBBBBCBBBBCCBEEBBCDDBDBBBDBDBDBBBDBBDCDBDBBBBBDBDBDBDBCDBBCDDBDBDBDDDDBBDDDDBBDBDBBDBBDBBDDBCDBBCDCLLBLLBLLCLLLBBBBCCDEEBEBBEBEBBBBEBCDEEBCCBCDBBCDEBBBBBBCDDBDCBDHHHFBBCDBBBBBBDBBCCCCCDDBOCBBBBCCBCBCCCCCCCBCDBBBCBBBBCCCBBCBBBBBDBBDBBBBCCBBBBBBCBBBBBBBBBBBHBIBBBCCCCBBBBBFBBCCCCBCCDBCCDCBCBCBBDODBDCDBDBBBBCCBBBBBBEBHBBBBBCBBBBBBBBBBBDCBBFBBBDKLMMBMBDBBBBBBBBJJBBJDJBBLCLBJBBJBJBBBBBBFBsBBBCDBBGBBBCBBBBBEBCBBBBBBFBCBBBCBBBBCCDBBDBBBBBBBBDDBDDCBDDBBBBBCCBCBBBBBBBFFECFBKBCCCCCBCEEBBDBFBBBCBBBBBDBBBBBCDBBBBBBBBJJBJBBBBBBBBBBBEEBBCBBCCBBBBBBDBBBCBBBBBBBBBBFBBDBBCKKBKBKKKBKCKCKKKBBBBBBBBCDBEBBBBBBBBCBBEBBBBBBBBBBBBBBBBBBBBBBBBCBECBBBBBBBBBCBBFFBBBBBCBBBBBBBBBBJXBJBBBBBBBBBBBBCBHBJJBBJBBBBCBBCBEBCBBBBCBBBBBIIBBIBBBBBBBBBBBBBBBBBBCBCCCCBBBBCBCBCBBBBBBBBBBBBECBBFBBBBBBBBBBBBBBBBBBBBBIBBBBBBBBBBBBBzBzBzBCzBBDEzBBBBBBBBBBBBBBBBBBBGDBBBHHBBBBDDDDDBKKKKDFBCBBBCBBBBCBBBBBCCBCCCCBCDBBBBBBBBHBBCBBBBBBBBHBBDBBCBBDBFBBBBDBBCCIBBBBBBBBBBBFFBBDBFCBFCFBBBBBDDBDBBBBCBEEBCBBBCBBBBBBBBLLBLBBLBBLLLBLBBBCCDDBDDDFEBBBBBBBBBCDBBBBCBBBBBIBBBBBCDBFFBFBFBFBBFBFBBBCCBCBDBBBBBJJBBJBJJBCBCJCBBBBBCCBBBBBDBBBBBBBBBCCBBEBBBBBBBBBBBBBBBCGBBBBBFFBCFFCBBBBBDBBFFHBBBBEBBCBBBBBFFFCCBBCBBBBBBBBEBBCBBBBBBEEBEBBFFBHBBBCCBBDBBBBBBBHCBCBBBBBBBBDCBCBBBEGBDBDCBBBBBBBBBDBECDBCBBCCBBBBCBBBBBBBGHGGGDLGBBCHCBGHBGBBBBBBBCCBCCCDBBBBCBBBBBBBCBBBCCBCNBBBBDBBBBBBBHBBBCCBBPPBPCBBPBPPPBPPPCPBPIBCCCCBBDBCBCBCBBBBBBBBPPPPCPGDPCCPBBBBPBBPBBPPBPPPPPLMGPBCPBBPBPBDDBBBDEFBBBBBBBBBGBBGBBBSCYBBBBEBCBDCBBBBBBBBBBBBBHBCRFBBCBCBBBBBBBHHBBNCBBBBBDBBBBCBBBCBBBBBBCBBHHBHBBBHBHHHBHHHCHBHCBCCCCBBBBBCBCBBBBBBBBHHHHHCHFBHBBHBBBBHBBHBBHHBHHHHHBBHBCHBBHBHBBBBCBBBBBBCCCBCBBBBBBBBBBBBBBBBCBBCBBCCJBBBBBFBBBBBBEBBBBBCBBBBBBBBBCBBBBBBBCBGBBBBBBBBBBBDBBBBBBBBBBBBBCBBFBHBBBCCCCCCCGBBBBDDBBBBBBBBBBBBBBBEBBBBBBBBBBBDBCDBEBBBCBBHBBBBBBBBCBBBBBBBDEBBBBBBBBBBBBBFDDBCBDBGHHBHHHBBBHBHBBBBDHBHHCHHBHHCHBHBHHCHBHBHBHBHBHBHHHDBHBHHHBBBBBBBHBHBHBHFHBBHHCBHBBHBCBCBHHCHBBHBHBBBBDHBHBHBBHBBHBHBBBCBBHHHFHDHBBBCDDBCBBBBBBEEEECCEECFBBBBBBBNBBBBBBBFFBFFFCECDDBCBBBBBBBDDDCCBCBBCBFBBBCDDBCBEFFBFBFBFBBBHBBCDBBBCBCBBBBBBCBBBBBBHBBBBBBBBBBBBBBBGBCCCCCCCCBBGBIICCBCBBCCBCBBBBCCBCBBBBBIBBBBBBBBFBBBJBBBBBBHBCBBBBEBBBBFFBEDBBCDBCBBBBBBBBBBBBBEFGBBBCBCBBBCCBCBBBBBCCBBCBBBCCBBBBBBCBBBBBBBDCBDBEBBBBBBBBCDEFFBFFBBFFBBFFFFFBFFBBBFBFBFBBFBBFCFFBFBFBBBBFBBBFFBFBFBFBBFBFBFFBBBBFCFBBBBBFBBFBBBBBFBFBBBBBBBFFFBBCFBBBBBDEFFFCHINBIBBBBEBCBBBBBBBFBBBBBBBCDDCDDBBDBDBDBDBBBBBCCBBBBDCBCBBCCBCCCCBBBBBBBBEBBBBFBBBBBBDBBGBBCBBBBBBBIBJBCBBBBBBBBEBBEEBEBDBBCBBBBEFFBBBBCBBBDBBBBCBBBBBEBCDIDDBDDEDBBDDDBBBBBBBHBBBBDDEFBBIILIBIIIDBBBBBBGGBCBCCCCBCCCBBBBEEBEEEDEBEEBCEFBEEBBBBEEBEBDDBBBBBDBBBBDBBBDBBBBBGGBGBGBGGFGHBBBBBBCBBBEDBCBBBBFFBBCBBCCBCBCBBCBCBBBBBBDDBCDDCBBCBBBZBBBBBBBBBBBCBCBBCBBBBBBBBBBBBDBCDBFBBBBBBBBBBBCDBBBCBBBBBBBDBCBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBDBBGBBGBLBBCBBDBBBHBBBBCCBCBEBCBBBCBBFBCBBBBBCBBBBBBBBBBBFEBBBEBEBEBBCBBBBBBBKKBBBKBKBBBCBBBBBDBBCCBBBBBCCBBBCBIIIIICIICIJBBDCIIIBBIIIBIBIBBEIBIIFIICFIFIBOOOBOBBOBBOBOBOOBBBCDEFFFCFBFBBFBBTBFBBFBFBBCDEEEECEDCBBDBBCBCBBBBBBBBBBBBBCBCCBCBBBCDBCBCBCPCBBBBBBBCBBBBDBBBBBJBBBBBBCBCDDBCDEFGGBGBGBBBBCBCBBBBBFFFBFBCBBBBBBBFBBBJJBBCDDDCBDBBDBFVBBBCCCBCDDBCBBBBBBDBBBCBBBCBBFBBBBBBCBCCCBCCCCCCCBDBBCBBBBBBBDBBGGBBBBBDBBBBCDEGBBBCBBBBBBBBBBBGGBBCDBBBBBBEBBBBBBBHDDBBDBBBDBIBBCBCBBBEBBBBBBBBEFFBBBBBBBBBBBDBBBBCBBBBDBFBBBCBBBBBBBBBBBBBBCBBBBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBDBFCBBCBBBBCBBBBBEBBBCCCCBCCBCCBBBBBBCDBBCBBBBBBBBFFFBCBFFDFFFFBBCBBBBBBBBBMBBBBBBBBBJBBBBBBBBBBGBBBFBBBBBBBHHBHHDDOCBaBBBBBBBFBBBBBCBCBCBBBBBBBKBBBBBBBBBBBBBBBCBEBBEBBBBBBBBBBBBBBBBBCBBBBBBBBCCBBBBBBBBBBBBBBBBBBBDDBBBBBBBBBBBBCDDBCBBBBHBBBBBBBBBBBBBBBBBBMMBCCCBBCBCCBBCDDDBDBBDDDBDFDCEBIBBBEEEBEEBECBFFBCBCBCBCBCBBBBBBBBBBBBBBCBBHIIBICIBBICDBBDBBCBDBBDDDBDEDBBBBBCBBDEFFBBBFBBBBBGGBBIBKLLBLBLBLBBBBBBBBBFGHHHHHBHBBHHHHBBBHBHKHDGBBBBBBBBBBBBEBCBBGBBBEDDBBBCDEBBBBBBBMMBMBBBCMBEBBBBJBCJBBCBCCJBBCBBJBBCBBBDBBBBBBBEIBBBCBBBBBBBBBBBBBBCBBCCCBBBBBCCCBBCBBBBBFBBBBBBBCBCBBBBBEBBBBBBBBBCDBBBBDDBBBCBBCBCBBFBDBJBBBBBBBBCBBBCCBCBCCDCBCBBBCLLBLBLLMCLBQBBBBCBBBGBBBEEBBGBBCCBCBBBBBCBCCBCBBBBCBBFFBBCBBBBBBBBBBBBBBFFCBBBBBCBBBBBBBBBBLDDBCBBBBBCBBCCBBBBDBBBBBCBBBBBBCBBECBBBBBBBBBCDDBCBBBBBBBDBBBBBBBCDBDBBBCBBBBBBBBBBCCBCBBFBCBBBBBBBBBCBBBBBBBBBBBBIIBBBBBCEBGHBCCBBBBEEBBCCBBBCBCBBCCCBCBBBBCBDCCCBBBBBBGBBCDBBBBBBBCBBBBBBBCCBCBBBBBBBCBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBEEBEBEBBCEDCBCBCCCBBBBBBBBBBBCDDBCDBBBBBBBBBBBBBBDEBBBBBBBBBBGBBBBBCBBBBBBBCCBKBBBBBBBBBBBBBBBCBBBBBBBBCDBBBBBBBBBBBBEBBCCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBEBBBBBBBBBBBFFBCDEFBBBDDBCDEFKKBKBKKKBKCKKKCKFBBBBBCBCBBCBBBBBBCBBCLBBBEEBEEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBEDECECECEBEBBEECEBBBEBBBBBBBCBBBBBBBBBHBHBBBBBBBBBBBDDEEBCDEFBBBBBCCBBCDDBDBBDCCBCBDDDCDBGBIIBIBIBEFFBFBBBCFBBBBBBBDDDDDDCBBBCDBBBBDEFBBBBBBBBBEFBBBBEBCCBBCBBBBBCBBBBBBBBBBEBBBBBDEBBBBEBBCBBBBDBBBBBGBCCBCBBBCBBBBFBBCBBBBBBBBBBBCDEBBBBBBBBCBBBCBBBCDBDBBBGCBCDDDBDEBCBCBCBBBCDBBBBBDEBBBBBBBBBBDBCCBCBBENBBBBBBBBBBBBBNBBCDDDDBBDBDBCBBBBBBBBCBBBBBBCBEBBBBCBCDBBBBBBBBBBBBBJBBBCCBEBBBDEFFBFBBFBBBCDEBBBBBBBBBBBBNBBBBBBBBDBBBBBBBBBBLBBCDBBBBBBCBBIJKKBCBBBBBBBBBBBOBBBBBBJBBBBBBBBBGHIIBBBBCDBBBCIBBBBEEEDEBECCCCCBCBCBDECBCCCCCDEFBBBBBBHHBHBCBBCBBCBBBBBBBBBBBCBCBBBBBBBBBBBBBBGHIBBBBBEFBCDDBCDDBCCCCCCCCFCBEEBBEBEBBBBDBBCCCBCBBBBBBCBBDDBBBCDEBBBBBCBEEBBBBBDEBBBBBDDBBDBDBBCCCCBCCBBBBCDEBBBBCCBCBBBBBIIBBIBBICIBIBBIBBEBCDDBCCCCKCBKBBBBBBDBBBBDDBCBBBBCBBBCCBCBBBBBBBBCDEDBBDBBDCBBBBCCBBBBBBDBCBCBCCBCBBBBBBCCBEBBBBBBBBBBBBBBBBBBFBBDDGBCBBBBBBBEBBCBBJBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBBBCBBBBBBBBGBBCBBEGBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRSBBBBBBEBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRBBBBDBBBBBBBBBBBBBBBBBBBBBBBSBBCBBBDBBBBBBBBBCBCCBBBBBCBCDBBBBCBCCBBBBBBCDBCEBCCBCBBBBBDBBDEBBBBBBBBEBCBBBDEBBBBBBBBBFBCBEBBBBBCFBBBDBBBDEBCDBBBBBBBBCEFBBBBBBDDBCBBiBiBBiBiBCiBBiBBiBBiBBBiBBiBiBBCiBBiBBBiBBiBiBBiBiBCiBDCCBBCDCCCBBBBBBBBCBBBBBBCBBCCBEBBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCTUUBUUCUBUBUBUBBUBUUBCUBUBBUBUUBUUCUCRRSBRBUUBWWBWWWWWBBWWWCCCBBCBDEWCCDBFWWDWBDDBDBDBHHBHBHBBBBBWBBBBGWBWBBBDBFFBWWWCCCEEECGBIWBWBWBBBBIBWBBBBCBBBBBBBBBBCBBBBBBBBBBBCCRBBBEFFBFBBBFBBBBHBCBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBBBBBDEEBEBBEBBCBBBBBCBBBBBBBBBBDDDBBCDDDCEBBHHHCBBBBBCDBBCBBBBDBGGBGBGBBBBGBBNOOBQRRBBBBRBBBBBBBCDBBCDBBBBDDDCCDDCEBEBEBDBBBBBBEEBBEBBBEBBBBBBBBDFFBBCDFFCBEBBDBCDEBBDBBSBBBBBBBBBBBBBBBBBCDBBBBBBBBBBECCBBCBBCCCBBBBBBBBBGCBBBBBBBEFFBBBJJBJBMBOOOBBOBOBBBDEBBBBFBBBBBBBBBBBBBBBBBBBBBGBBENOOBBCBBFFBBBFFFFFDDFCFFFCFFFFFFCFBFFFOBBCCBCBBBBBBCBCBCDEEBBEBEBBBCBBBBBBBBBBBBFBBBBBBBBBBDBCBBBEFGGGCGBGBBGBBFFBBBBBBBBBEBBBBEBDDBFBBBBBGGBGBGBGBBGBBBCBBCBBBCBCBBBBBBBCCCDBBCBBBBBBBBBBBBBCCBBEBGGGBBBGGGCBBGGGEBCBBBCBIJBBMMBBBCMBBMBCMBMBBMBBMBMBMBMGBBBFBBIIIIICIBBBBBBBBBDBBBBBDBBBBCBCBBBBBBCBCBBBBBBBBBBBCBBBCDDBDBDBDBCDDBDBDBDBDDDDBDBBBBBEFBBBBDBBGGGCCDBBCDEFBBBBBEBEBBBBBBBBBEEEEEBCEBBBBCCBCBBBBBBFFFFFEFBBBBBBCCDEFBHHHCHBHCCHEBBBDDDCCBBBDDDCBBBBBBDEBBBCBBBBBBCBCCBCBDBBBBEBBBBDEBBHLBBBBCDEBBBBBCBBBBBBDEBBBBBCBBDBBCBBCDDBBBBBBEBCDBBBBBBBBFBCBCBBBBCDBBCBCBBBDBBBCBBBBBBCCCCEFFBFGBIIBCDBBBBCDEBCCBCCBBBDDDCFGBCBCBBCBBBBBBCBBBCBBBBBEBBBBDDBDBDBBDBBDBDBBBBBBCBDCBCBCBCBBBBBBBBBBJBBCBBFIBFBFBFBCBBBBBFBBBBBBBBBCCBBCBGBBBBBBBBCBBDBBBBCBCCBCBBDBBBBBBHBBBBBBBBBBBBBBBBBBBBCDBDBGEEBEECBHHBHCHBBBBBBBBBBCBBCBBBBBCFFFBFDDBBDEBBBBBBBBBBEBBBBBCBBBBBBBCBBBBBBBBBBBIBBBBBBBBBBBBBBBRSSBSSSSSBBSSSCCCBBCBDESCCDBFSSDSBDDBDBDBHHBHBHBBBBBSBBBBGSBSBBBDBFFBSSSCCCEEECGBISBSBSBBBBIBSBBBCCBBBBBBBCCBBBBCBBBBBBBBBBBBBBBBBBBBDBBBBBCBBFBBBGBBBBBBCBBBBHBBCBBBBBBBFBBBBBBBBBBFBBIBBBBEBBBBBBBDBBBBIIBBBBBBCDDBBBDBCFBDBBBBBPBBCBBBDBBBBBBBBBCBBBBBDBBBBEEBBBBBCCCBCBFGGBGBGBGBGBBGBBBBGBBBCGGCGBBBBGBKBGBGBBBBBBBBBDDBBBBBBCCBEEBEBEBEBBBBBBCDDBBCBBBBBBBBBCDDBBBBBBBCBBCBBDBCBBBBEFGBBBBBBBBDBCBBBBBBBBBBBBBBCBBEBDBBBBBBBBMNOOBBCCBCBFGHBBCDBBBCBBCDEFBBBBBBEFBCBBBCDBBBDBBBBBBBBCCBBCBBBBEBBCDBBCBBBCCBBBBBBBBCDEFBBBBBBBBBBBBBBBBBBBBBBBBBBBBCCDDBDBDBBBBBBBCCDBBCCCDBBCBCBCBBBCDCBBBCBBBBCBCBCBCBCBCBBGBBCBBBBBBBBBCBBBBBBBBDEBGBBCBBBBBBBBBBDBCBBBBCBBBBBBBCBBBCBBCBCCBCDBBBBBBDDBCDBBBCDDEBDBBDBFGBBBBBBBEFBBDBBBBFBBBCCBCCBCCCBBBCCECBCBBBBBBFBBBBBBBBBBBBBBBBBHEFGHHHBDDBFFFCFBFBFFCBCCBBCCCBFBBCDDDBDBBBEBBBBCBEEBBEBBEBBBBFFBBDEFBBBBCDDDCCBBBBBBBCBBCBBBBBBBBBBBBBCCBCDEBBBBBCBBBBBBCDEEBEBEBBBBEFBCBBBBBBBBCBBBCBBBBCCDEFGGBBBCCBCBBCDDBDBDBBFGBBBDBBBBGBDDDCCBBBCCDBBBBBBBBBBBCDEEBEBBEEBCEEBBCCBBBCCCBFGBCBCBBCBBBBBBBBBCBBBBBBBBDBBFBCDBBBBBCBBBCCCBCCDCBBBBBBCDBBBBCDBCCBBBCBBBBBBBBBBBBBBBDBBBBBBBBBBBDBEDBBBBBDDBCBBBBBBBBBBBBFBBIBBBDDBDBBBBBBBBCEFBBBBCDBBBBGBIBCDBCBCDBBBBBBBBBEBBBDDBBBCDBBBCBDBBBBBBBBCDEEBBBEBBBBBEBBBBBBBBBBBBCBBBBBCDCBBCCCCBBCDCCCEEEEDCDEEBEEBBDEBBBBBBBBDEBBBCCDBCBBBBBBBBCBBBBBBBBBBBBNBBBBBBBBCDBBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBCBBBCDDDCFGGGCGGGGBBBBBDCBBBBBCBBBEDCDEFFEFBBFBCFBBBBBBBBBBBGHBBBBMMMMDCBBCCCCBCBCBBBCBBBBBBBDCDEBBBBBBBBBBBBCEBBBBBBBBBBCBBBBBBBCDCBBBDBBGGGGDCDDBDBDDCDBDDBDBBCBBFFFFDCBCEBBBGBGBCBBBBBCCCCCBCBBBBBBBBBCCBBCBBBBBBBEBBBBBBEFGHIIBKBBBCDEFFBBFBBDBBBBBBBBBBBEDBEFGBBCBBBBBBBDBBBEFFBBIIBIBIBIBIIBIBICBBBBBBEBBBCBBCBBBBCCBCBCCCKCBBBCBBBBFBBBBBCDBBBCDBBBBBBBBEBBBBBDBBBEFGBBBBBBBBCEFFBBBBFGBBBBBBBBBBBBBBBBBCBBCBBBBBBDEBBBBCBBBBBBCBBEFGGBCBBBBBBBDBCCBCBEFGBBBDCBBBBBBBBBBBBBBBFBBBJBBBCBBFBBBBBECBCDDBBBBCBDBCCBCBBBDEGBBBBBBBBBCBBCBBBBBBBEBBCBBBBCBBBBBBBBBBDEBBBBEBBBBDEFFBBFBFBFGGBDDBBCDBCBBBCBBBBBBFBBEBBBBDDBCCBBBBBDBBBBBFBBBCCCCDCBBDBBBBBCDDBCBDBBCBBBBBBBCCBCBBBBBBCCBBBBBBBBHBBBBBBBEBBBBBKBBBBBBBBBBBGCBBBBCBBCDBFBBBBBFGBIIICBBBBFFFFCFFDDEFFFBBFBFBFFDFBHBBBBBBBPBBBCBBBBBBBBBBBBBHBBBBBBBBBCDBCBBBBBDBCCBCBEEBBEBEFFBBFBEEBBCBBBBBBBDBBBBCCBCBBCBGBBBCCBDBCBBBGHIBBBDBBEEECCBBCBBBDBBCBBBBCBBBCDBBBBCCCCBBBBBBBBBCBBBBDECBCDBBBCBCDBBBBBBBHBCBHBCBBBBCDBBBBBBGBBFGHBBBBCCBDBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBCDBBBBBBBBBBCBBBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBMBBBCDBBBBCBBBBBCFFBCBBBBBBBBBBBBCBBEBBBBBCCBCBDBBBBBBCBBBCBBBBBBBBBBBBBBBDEFBBBBBBBFFBBBBBBBBIIBIBBBBBBBBBDEEBEBBEBEBBBBBBDGGGBBBBBBCBBBBCCBEBBCBBBCCBCDDBBBBCBBCBBBBBBBCBBCCBCBBBBBBBBBBBBBBBBBBCBBCBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBEBBBEEBBBBCDEEBBEECEBBBFGGBIJJJBDEFFBBFBFBBBBBBBDBCCBCBCBCBBBBCBGGBBBCBCCBBCBCDHBBCCBCBCBCBCBEBBBBBBBBBBBBBFBGHHBBBBBCBBBBBBBBBBBBBBBFFFFFFFFFICBEEEBBBBBBBBBBBBBBBEFGBBBBBBBBBBBBBBBCBBBCCBBFGNBBBCBBBDEFBBCCBCBBCBBBBBBBBBBDEBBBBBBBBBBBBBBBBBBBBBBBBBCDCBBCBBBBBBBCBBBBBCEEECBBCBBBBBCCBBCCCBBCCCBCCBBCFBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDBFGGBGBGBBDDBDBDBEFFBHHBBBCBBBBBBDEEBBBBBBBBCCBCBBCDDDDHEEBBEEBEEEEDDEBBBDDBDDCBDBBBCBBBBPPBBBPBDBDDDBBDECEFBBBCBBBBBBBBBCDBBBBBBBBEBBBBDBBBBBBFBBBBDDBBBBBBBCBBBBBDBBEFFFCFBFBJKKBCCBCCBCCCGFBBBBBBCBCBCBBBHBBBCCCCDCCCBCFCBBHIIBIBBBIBBBBBBEFFNBBCCBBCCBBCBBCBBBCCBCBEEBCCBBEBCDEBBBCDBBBBBEFBBBBBBCDEFCBBBBBBDCBBCCBBBCCBCBFBBBBBCDBCBCBBBBBCBCBBBCBBBBCCBCBBCBBCEBBHHBBHFBBBBBBBBBBBBBBBBBBBCBDDBBCDBBBBEBBBBBBBBBBBCBBBBBBBBBBBBBBBEBCCBCBFBHBBBBBFBDBBBKLMMBMBBMBBQGHHBBHBBFBBCBBBBBBBBEBCDBCBBBBBBBBBBBBHBJBBCDDBBBEBCBCCBBCBBBBBBBBDDBDDCBDBBBCCBEBBBCBBBBBBBBCCCCCBFFBHBBBEBBBBBBBBBCBBBBBBBGGBCBCBBBBBBCBBDBBCBBBCCBEEBBBBBDBBBBBBBBBHIBBBBCBCBBBBBCBEEBEBBBBCDBCCCCCDEBBBCBBBCDBECCBCBEBBBBBCBDEFGGBGBDBBBBCCBCBBBBBDDBCCBCBBDDBCBDBBkBlBBBBEEBEBCBBDBBBBDBBBBCBEEEBBBBBBDBFFBBBBBBBBBBBCBBBBBBBBBBBBCBBGGBIJBCCCBBBCBCCBBCBCBBBBBBBBBBBBBBBDEFBHHBCBBBEEBEBEBEBBGBBCBBBBBBBBBBBGBHBCCBCBBDEBBBBBBHBBBCBBBCBBBBBBBFGGBCDBBBHBBBEBBBBCBCBBCDEBCBBBBCCBBCBCBBBBEBBBBEBBBBBBBBBBCBCBBBBBBBBFBBBBBBBBBEBBHBBEEBBEECEBBBKKBKBBBBBBBBBBKBBKBBBBKBBBBKBKBBBCKKCBNNBBNBNBSBCBBCBBBBBCBBBBBBBDDBFBBBCBBBBBBCDBBBCBBCBBCBBBEBBBBBBBBBBBBBBBEBBHBBBCCBEBBBBDDDBDCBDBEFBBBBDBCCCCBBBBBCBCCBBBBBBCBBFBBBBBCDBBBBBJBBBBBBBBCCBCBDJBBBDEFBBBEEBBBBHBBBBCBBCDBCDBBBBCBBCBBBCCBCBBCBBBBCCBCBBBDEFBHHHBBBBBBCBBBGBBCBBBBGBBBBCBBBBBBBBBBGBBBBBBBBBBBBBBBBBBBBBBBBBDBBCBCEBCBBBCBBCCBCBBBBCBBBBBBBDEFFBCEBCBBBBBDBBCBBBBDBBDBBBCDEBDBDBBCCBEEBCBBCBBDBBBBBBBBCBBBEFBBFBGFBBDBBCCBCBCCBBBDBBBBBBBBBBBBBBBBBBBEBBBBBCBBBBBIBBCBBBBCCBBBBBBDCBBBBBIIICIBBBBBEBCDBCBCFBDEEBCBBBBBBBHHBHBHBHBCHBBBBBDBDBBBBBBBBBCDDBBCBCCBCBFGHBBBBBBBBCBBCCBBBBBCBBBBBBHIBBBBCBBBBBIBBBBBBDBBBBBBCBBCBBBBBBBBDBBDEBBBBBBBBBCBBBBBBBBBBDBBBBBBBFBBCCBEBBBBBBBBHBBBBEEFBBBBBBEBBDDBBBBBBBCBBBBBBBBBBBKBBBBBBBBBBBBEBBHBBBBBBBBBBBBBCCBBEFGHBBBBCBBCDEEBEFBBBBBBBCBBBEEEBECEBEBBEBBCBCCBBBDCBBBBBEBBBBDBBBCDBBBBCCBCBEBBBBBBBBBBBBBCDBBBBBBBCBCBBDBBCDDDCBBBBCCDDBDDDBDBDDBDBBFGGBGBBBBEBBBBCBBBBCBBBBBBDBBBBBCDEBCBBBBBCBBBDBBBCBBBBEEBEBCDCDDBDBDBEEBBCBBBBBDDBBCBBBDEEBCBBBBBIBCBBEFBBBBBBDCCBCDDBBBBDBBBCCBBBBBBBBBBDEBFFBFBBBCFBFFBFBFBFBFBBBBBBBBCBBBBBBBBBBCBCBCBBBBBCCDBBCBCCBCBBBBBCFFFCCBBBCBBBCBBBEBBBBBBBBBBBBBBBBCCCBCCBDCBBCCCFFBBBBBBBHBBEBBBCBBBBBBBBBBBBBBBCBBBBBBBBBHBBHEHBBCCBEEBEBECBBBBBBBBBBBCBBBBDBBBBBBDBBBBBXBBBBBdBBBBEBBBBBBCBBBBBBBBBEEBBBBBDBBcccBcDccBcCBBBBBBBBBBCCBBCCBCBBEFBCBBBBBBBBBBBCBCddBdCdBBBBBBBBBBBBDBBBBBBBBDBBBBBFFBBBBfffCfBffBCBBBBBCBCCDEBBBIIBBEEBCBBBBBBBBFBCBBBEBCBBBBBBHBBBBBBBCBBBBBBBfffBfBBBBBBCBBBBBBBCBCBBBCBBBBBBBEBBBBBBBBCBBBCBCBCBBBBCBBBBBBBBBBBBBCBDBBfffCBBBBBBEBBBBBBBlBBBBBBBBBBBBJJBBBBBBBdBCBCBBBBCBBBEBBBBBBBBBkBGBBCBBBBBBBBBJBCBBBBHBBBBBBBBBBBBBBBBBBBLBBBBBBBHBBBEBBHCBCCBBBBBBBBBBBBBffBffBBfBDBBBBBBBBBBBBBEFBBBBBFBBBBBDDaaBBBBCBBBBBBBBBBHBBBBBBBBBHHBCBBBEBBBCCBBBDBBBBBBBddBddBdBBEBdBBBBBCBCCBCBCBBBBBBCBBBEBBBBBBBBBBBCBBEBBBBBBBBDDBBBBBBBDCBBBFEBBBBBBECBBBBBBDBBBBBBBBBBCBBBBBBBBBBJBBDccBBcBBCEBBBGGBBBBBCaBBBBBCBBBBDBCBBBBBBBBBccBBBCcBBBcBBBCBCBCBBDBBFBBBBBBBBBBBBBBJJBBBBBBBBBBBBBBBCBBBBEEBGHHBHBBHBBHBHBHBBBBBCBBBBCCJDBBCBBBBDBBGBBBBBBBBBBBBBBBBBBEBBCBBBBBEFBBBCBEBBBBBBBCBBDBBGGBGBHBBCBBBBBCBBBEBBBBCBBBBBBCBBBBBDBBBBBBBBBBBBCBBBBBCCBBBGGBBBBBBBBBBEBBBBBBBCBBFBCBBBBBBCBBBBBBBBBCBBBBCBBBBBIIICIBBBBCBBBBEBBBBBBBBBGBBBBLLBCDDBDBBBBBBDDBBCBBBBBBBBEDBBLLBLBLBLBLBBBBBBBGHBBKBBBCBBBBHBBBBBBBBCDBBCBEEBCBBBBIEEBBBBBCBBBBDBBBBBBBFBFBFBFBBBBBBBFBBBBCBBBBBBBBCBBBBBBBDBBBBEEBBBBBCDDDDDBBBBBEEBBBBCCCDBBBBBBDCBBBBBBBBBBBBBDBBBBBBBBDDDBDBDBBBBFBBBFGBBBDDDBBBCBBBBBBBBBBBBBBBBBBBBDDBBBBBBFFFCBBBBBFBDBBBHBBBBBBBFFBFBFBFBBBBBCBBBBBBBEEECEBBBBBCBBBBCCBBBBCCBBBBBCCBBBBBDBBBBBBBBDHIIIIIBBCDEEBBBCBBBGBBBBBBBBBBBBEBBBBBBBGHHHCCHHHDBBBDBEBGFBBCBBBBDBBBBBBBBCBCBBBBBBBBBCBBFFFFFFFBFFCFFCCBBBCHHHBBBBBBBFFFCFBBBCBBBBBIIBBIBBBEBBBBBBDBBBBBBBEBBCCBBCBBBBBBCBBFBFBBBBKBBBBBBBCBBBBBBBGBBBBBDBBBBBBBBBBDBBBBEBCBBBBBBDBBBBBBBEBBBBBDBBBBBBBBBBCBBBBBCCBBCBCBBBBBBBBCBBBBDEBBHBCBBBBBBBBBBBHBBBBBBCBBBBBBBBBDBBBCBCCBBBEFBHBBBBEBBBBBBBBCBBBBEEECCBBBDBBCBBBBBCBBBBBBBBBBBBBBBBDBBBBBJJJCBJBBEHBBBBBBBBBBCBBBDBCBBBBBBBBBBBD",
    "steps": "CDBBBBBBBBBBIJBLBBBCBBEBFBBDPBPVBXBHZBZaBBDBCBBDDCDDBEDDBBMaNaBBDEBBBDBuBBBxBBCBBCCCDCECBBBBEBC7BB7BBBhCBBjCBkCBkCBBBrCBBuCBwCxCBFBBCC2CB4CBBB8CBB/CBCDEBBBDmDBCDqDrDBBBtDBFCFCwDxDyDDBBF2DB4DB6DBCB9DBBgEBiEjEkElEBCoEBqEBsEtEBvEBxEBzEBC2EB4EB6EBB9EB/EBhFBjFBlFBnFBpFBrFBtFBvFBCxFBzFBnB1FB3FBzB6FB8FB+FBGHiGB4BBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCFBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBFLBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBzG0GB2GBB5GBCDEFGHIJKLMNOBQRSTWXvHBCDWEFGH3HB5HB7HBpB+H/HBBBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCiIBBBBBmIBBCBEBBHBCDEFGHIJKLMNBPQRSVWcBCDVEFGHkBlBBnBBnBqBrBBB0JB2JBCDBB7JBCBEBGBBkKlKBBCBBBBBBBBsKBBBBBCBBBBCCCBBBDBCBBBBDBC5KBCBEBCHBBCBCCKLBCOBQBSTBVBXBZBCcBeBegBBiBBkBBmBBoBBqBrBBtBBvBBQxBBCzBBJ1BBjB3BB5BBvB8B9BBB/BBFGjCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCBhNBBBBBBBBCBBBBoNpNBrNBEuNBwNBBBzNB1NBBHB4NBB7NjHkHB/NBhOBBCCCBBBCCCBCBCCCBkDBBDBCZDBCCCBEBCCCBFBCCCBBCqOBBBBBCBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCDBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBFBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBHB1DBBDBCFBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBJBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCKBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBMBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBOBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBQBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCTBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCUBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBUB1DBBDBCFBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCWBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBYBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBaBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCbBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBdBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBfBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCgBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBiBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBkBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDClBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBBsBnBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBIpBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBgBrBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBtBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBrBwBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCxBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCyBBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBEF2BBiEBBBmCBDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBvBmQBBBCBBCtQBBBBBByQB0QBBB4QBCBCBBCBBBBBCCBBBCBiRBBCBCFBqRrRBBuRBBCDBBBBBBCDBBBBBCDBBBCBBCFBBHBBJBKBBMBBOBBQBBCTBBVBBVBXBBZBBbBBdBBfBBhBBiBBBkBBBmBBBQoBBBCqBBBJsBBBjBuBBBwBBBvBzBB0BBBB2BBBFG6BBBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCoLBtLBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFCBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFDBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBBGBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBCDEFGHIJKLMBOPQRUwEV5DBaBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBCDUEFGHiBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFjBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBlBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBlBoBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFpBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCxJ3BBFBB+U/UBBCBBCBBBCBBBBBBCCBBBBCBCFBBBBCBHBBBBCBJBBBBCKBBBBCBMBBBBCBOBBBBCBQBBBBCBCTBBBBCBVBBBBCBVBBBBCXBBBBCBZBBBBCBbBBBBCBdBBBBCBfBBBBCBhBBBBBCiBBBBBCBkBBBBBCBmBBBBBCBQoBBBBBCBCqBBBBBCBJsBBBBBCBjBuBBBBBCBwBBBBBCBvBzBBBBBC0BBBBBCBB2BBBBBCBFG6BBBBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCCBCBBCDBCCCCCCCDCCCCECBCCCDCCBCB7IkXBBBBBBBCBB1ClGLEBBsIGBB5DIBB/HPKBBMBB7DC7DD4XBBBBCBEBCHBCDzOKBCGNB5PPBrYBBBvYBBBzY0YBBCBBBBB6YBCDBBBDgZBBCDBBBDBCBqZBBtZBBBBCBBCyZByZCyZBEyZBGyZBBCCCBRODRCCBCBCBCCuKBCC1DDBCDBBBBBBCBBBBBBCBBBBBBBBBBBCDC/ZBB9ZBB9ZBBBBBBBBBBpaBCBtaBBBBxaBBDBFB4aBBhC8a9aBBCgbBBBBkbBBBobpbqbBsbtbBvbBBBBBzbBBBBBBBBB5bBCBEB/bB9NChcicBkcBBCCBocBqcyVBCBEBxcBzcB1cBB4cB6cBBB+cBBBidBkdBxDBBBBBxDyZqdBBgCCBqVBBB+BCBiDCBxdBCBEBBHBCDEFGHIJKLMNOB8BQRSTWXdBCDWEFGHlBBnBB7BBBBpBBpBsBtBBBgfBBjfBBBBBBBofBB5BHmCIrfsfBhEtfBCBEBGHBJBGB7fB7fBCDBBBDBBDCBDBEBDBCGBDBIBDBsgBtgBBBCBBCBBBCCBBCBCFBBCBHBBCBJBBCKBBCBMBBCBOBBCBQBBCBCTBBCBVBBCBVBBCXBBCBZBBCBbBBCBdBBCBfBBCBhBBBCiBBBCBkBBBCBmBBBCBQoBBBCBCqBBBCBJsBBBCBjBuBBBCBwBBBCBvBzBBBC0BBBCBB2BBBCBFG6BBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCsiBBBBsiBBCBBBDBBBDBB2iBBBBFBDB0hBCFBDB0hBBFBoDQBBBQBsiBCBQBsiBDBQBsiBBBBDCDDDEDFDGDHDBCCBBBLDBBCNDODBBCHBBLMNOPQRSTUVWcDBBCBBBBBBBBBBBBDLBBCBBBBBBBBBBBBDLHD/CFDCCikBBBBDokBBBrkBBBBBCwkBBBBBBBBBBBBCBBBBBBEBBBBBBCGBBBBBBBCIBBBBBBBCGBBCGMBBBBCGMBilBBBBBBBBCBBBBBBDCDBBBDBDBBDBDCBDBDGBBCGMBDBDBDGBBCGMBBCGBDBDGBBCGMBBIBDBDGBBCGMBBKBDBDGBBCGMBLBDBDGBBCGMBBNBDBDGBBCGMBBPBDBDGBBCGMBBRBDBDGBBCGMBBCUBDBDGBBCGMBBWBDBDGBBCGMBBWBDBDGBBCGMBYBDBDGBBCGMBBaBDBDGBBCGMBBcBDBDGBBCGMBBeBDBDGBBCGMBBgBBDBDGBBCGMBBiBBDBDGBBCGMBjBBDBDGBBCGMBBlBBDBDGBBCGMBBnBBDBDGBBCGMBBQpBBDBDGBBCGMBBCrBBDBDGBBCGMBBJtBBDBDGBBCGMBBjBvBBDBDB8BxBBDBDGBBCGMBBzBBDBDGBBCGMB0BBDBDGBBCGMBBB2BBDBDGBBCGMBBFG6BBDBDGBBCGMBByB9BBDBD+BBDBDBBCDQjCBDBDkCBDBDBmCBDBDBoCBDBDpCBDBDqCBDBDBBBEBCBsCBDBDBuCBDBDBBxCBDBDBtChoBBBkFBQBsiBloBmoBBBCunBBBBtnBaBBBCBxoBJ4nB5nB6nBBBBK3oB9nB+nB/nBBBBDBBBGCJBvF+hBBBGCJBvF+hBCBGCJBvF+hBDBGCJBvF+hBBBCBjGBjGBQBsiBCjGBQBsiBBBCCCDCECFCGCHCBBBBBBBBBBLCJBKBCBBCCBCBVjGBQBsiBBCDEBGHBBDBBDEBBDECBDEBCBGBDEBIBDEBKBDEBMBDEBOBDEBQBDERBDEBB0HBQBsiBBBlBZBEJ6IB0BFBBBlBBBMFGBEJ6I1GBBBCBB+qBBBBBBBBBBBBBCBB6IsiB7IsiBBBuLvLBrCjGBQBsiBvrBBByrBBCBCBBCBBBCBB7rBBBgBBB/rBBBBsCClsBBBBB2qBBBBBCkBC7qBBBBBJBCBCBEBC7sB8sBBvRCvRDEhtBB2RktBE5RBFBBBBotBBBBGBstBBBBBEECDHBBytBztB0tBBBCBEF5tBBCIBDBBBBBCBIBhuBB6FBBDluBBBBBBBBBBBBBCBBBBBEBBBBBEzuBBBBBiBBBBiBBBCBBiBBBBCFBBiBBBBHBBiBBBBJBBiBBBKBBiBBBBMBBiBBBBOBBiBBBBQBBiBBBBCTBBiBBBBVBBiBBBBVBBiBBBXBBiBBBBZBBiBBBBbBBiBBBBdBBiBBBBfBBiBBBBhBBBiBBBiBBBiBBBBkBBBiBBBBmBBBiBBBBQoBBBiBBBBCqBBBiBBBBJsBBBiBBBBjBuBBBiBBBBwBBBiBBBBvBzBBBiBBB0BBBiBBBBB2BBBiBBBBFG6BBBiBBBBzBzwBBBBB4wBBxDCDBBxDCDBBBxDCD8wBBBBBBBhxBBBBBBBBCBBBBBpxBBBBBBtxBBBBBBBBBBzxBBBBBB5xB6xBB9X+XnxBoxBBBBBB4xBBBBBBB4xBBBBBBBB4xBBBBBBBBB4xBCBBBBBBB4xBDBBBBBBB4xBCDEHBBBBBBB4xBIBBBBBBB4xBJBBBBBBB4xBKBBBBBBB4xBBBNBBBBBBB4xBOBBBBBBB4xBPBBBBBBB4xByYByY9ZBByY9ZBBByY9ZBCBEBBBHBJBBBCCFCCCFBjzBkzBBBCBCBEBBCCBBCCuzBBCBEBBCCBBCCBBBCCCBBCCDBBCCEBBCCFBBCCtBBBBBBBB4xBGBBCCBBBxBBBBBIBBCCBCDEFGHIJKLMNOXBBCCBr0BBBBBBBzCBBBB4xBBBBBCBEBCBCCBBBCCBCBCCBBEBCCBBGBCCBfBBCCHBCCBBBzCBLBCCBMBCCBoDBBBB4xBBCBEFBBBBDCBBBDCBCBDCBBEBDCBBGBDCBBCDBBBLBDCBBB81B91BBBg2Bh2BBBBDD/DB8XCDD/DB8XBBCBDD/DB8XCCBDD/DB8XBBCCCBBCBCBBBs2BBBBCB02B12BBB42BBBt0BiFBBBDBCCBBDBCBBCBBj3BBHFBBBHFBBBpFBBBB4xBBBCDEBBBBEBBBEBCBEBDBEBB7DFBEBBHBEBIBEBBBxCCBEFNBEBvCBCCBOBEBPBEBvCBCCB83B93BBBg4BBi4BBBDBFBGBCCFDCCCFDDCCFDBBFCCFDGCCFDBBICCFDBB3GBBBB4xBBBBCBBBCBCsBBEB+4B/4Bg5BBBBDBlHBBBB4xBBlHBBBB4xBClHBBBB4xBBElHBBBB4xBDGlHBBBB4xBHlHBBBB4xBIlHBBBB4xBJlHBBBB4xBKvFBBCCwBBBBB4xBLlHBBBB4xBBBCPlHBBBB4xBBRlHBBBB4xBSlHBBBB4xBBBVlHBBBB4xBBBYlHBBBB4xBBBblHBBBB4xBBdlHBBBB4xBelHBBBB4xBflHBBBB4xBgBlHBBBB4xBhBlHBBBB4xBiBlHBBBB4xBBFBBLICHMHBBCm6BBCBCBBCCBCByIBBBB4xBBBBBBBBBBCBBBBBCFBBBBGBBBBHBBBBBJBBBBBCDEOBBBBBhICBCCFQBBBBBSBBBBBCo7BnXoXpXBCBBCBBo7BBBBCBBo7BCBBCBBo7BBCDBBBCBBBBCCBBBCBEBBBCFBBBCBB6GHBBBCBDCKBBBCLBBBCBBBBBFBRBCPlFOBBBCBJBCGn8BBBBBCBBEBBCHBBnBBCB28BBBBBBBBBBCBB68BB68BBB68BBBB68BBCB/Ei4BBCBCFBBCBCBt9BBBBMCMCCCBCC1DDDD5Bx9BBBBBBBBBBB29BBBBBBBBBBBBBBBBi+BBCBoB3CBBBNHBB0FBnBEFGBCBBwGo+BBBu+BBBx+BBBCBEBGBIBBLBNBB/+B+GBBBBBBBBBBo/BBBBBBBBCBBCBx/BBCBBCBBCBBBCBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBogCBBBpgCBrgCsgCBBBygCBBBBBxHlHBBBB4xBB5HsBmFBB1gCBBBBCBBrO7gCBBBBBBBBBBBWrBDCDCCChhCBBeBnhCohCBqhCrhCBBBDCBCB0GEBzJBBFBwCzhC7K1hCBBBDB4KcCDB4KcBCBBGDB4KcBBJDB4KcBBMDB4KcBBCDDEBDB4KcjiCBCBBCBBpiCBBBBBBBBCBBBBCDE+IHBBBzHNBCBiCJBBBB7iCBBBBBBBBBBBBjjCBBBkjCBkjCBqjCBCDBBBDBBDxjCBwjCBBCBEBGBIB+jCBCBBCjkCBBBBBokCBBBrkCBBCBukCBukCBBukCCBukCDBukCEBukCFBukCGBukCBBBBBBGBBGCBGBB6gBBglCBilCBBllCmlCBBCCCBECslCBBBBBBBCBCCBBCIDBFBJCBBCDBBOCBBBRCBBBUCBBWCBBYCBBgChCBumCBBCcBzmCBBB3mCBBCBCBlgC/mCBB3CnBBosBBmnCBBBFWChCDFukCBBBBBCBynCBB1nCB3nC4nCB6nCB8nCB+nCBBCvnBBBCvnBioCBBBBBBCBBBBCBBBpoCBooCBBBuoCBBBBBBBBBBBBBBpKBpKBBpKCBpKBEBpK9oCBBBBhpCB6gBBB6gBBBB6gBBBBB6gBBCBCDBBBCspCBBBBwpCBBBCBDBBFBBD4pC5pC6pCBBCBBFBBFBBB6cBBCB8xBlqCBBBDBBBBBvqC3TB2TkoCBBB6TBECBBECB9nC+nCBgoCBBCCECBCByoCByoCBqoCBBBBiBBiBCiB8BBBEiB8BBBGiBBIiBBBBMiBBBPiBBBcSiBBUiBBCQlpCBlpCClpCDlpCBBBDCDBCBBCBDCBCBDBtsC1lCBBwsCxsCBBB8lCB0sCzUBB0sCB4sCBBpWBBBBBBBBBBBBBCBBBBBBBBCptCBBBBBBCBBBEBBBBBDCCDCDDCBB2tCB4tCBB7tCBCBBCBBChuCiuCBkuCluCBBCBBDCCBDCBqhBBlhBBBwGBBBByuCBBB2uCBBBBBBBBBBBBBmFCD/uCBBCCjvCB0FBBCBCFGBBrvCsvCBBChRBhRChRDhRBB1GCFhRBHhRB4vCBBBBB+vCBBBSbyEiwCBBBmwCBBBBrwCBBBBBBBBBGBBBHIBBB6wCBwLBBBBgxCBBBBBBlxCBnxCBBBoxCBBuxCBBBB1jCkHB1jCkH0xCBCBBC5xCB7xCBvTB/xCBBBjyCBBBB6FgqCBqyCBBBCBwyCBsHBmwCBuB0IBHCRC6O5yC3uCB3uCBCBBBCBDBBFBBHBIBBBCLBBBRSuzCBCBBCBCCBBBDCBBBECEBEEBBGEBBEJEBLEBJMNOREBBUEBs0CBCBBCBBy0C+d/d10CBBBDBB8dCDBB8dBBCDBCDEIBKBMBOBQRVDBB8dBXDBB8dBZDBB8dBFPbDBB8dB01CBCBCDBBBCBBBBCCBBBCB+1C/1CBBCCCBECBGCBICBCLCBBCBCCCCBBCBCCCCCBCBCCCCBx2CBCDBBBDFGJBLBBBDCBBFBBDCBBFCBDCBBFBEBDCBBFBBHBDCBBFBJBDCBBFBHBNBDCBBFOBDCBBFBQBDCBBFBBy3Cv7BBtqBp8BBBCBBGBBGBBBCBBBBBEi4CqOBl4CBuxCBBCCBBBCCBCBEBGBIBKB14CBCBBCCCBECFCBBCBBDCh5ConBpnBqnBBBBBBBs2CBs2CCs2CDs2CBBCGs2CBIs2CBBLs2CBCBEB92CBCBEFGBBJKBMBBs3CBBBBBBBBBBBz3CBBy6CBBBBBBCB66CBCBBBBCBEBGBBBJBLBBOBQBBw7CBCBBBGBIBKLBBCBBDCCE/7Cg8CBBCj8CBBCDEBEBCBBFBBFCBFBEBFBBGBFBIBFB18CBBCBBC78CBBBBBBBBBBBBCBBBBDBBBBBFBBBBBXo9CBBBBBBBCu9CBBBy9CBBBB39CBCBEBCBBCCBBBCCCBBCCBBCg+CBBBr7Cs7CBCvTyTBCDEBBBBCBBCBBBBBBBBBBBBBBBCBBCCBBBBBBBBBCBBCBEBBBBBBBBBCBBCB8+CBCBEBGBIBBCCCCBBBBBBBBBw8C0Uy8CB08CBB1UBDCBBBDCBCBDCBBEBDCBBGBDCBB4/CBBBBBBBBhgDBBCBBCngDBBBBBBBBBBBvgDBBBBB1gDBBBg6CBCBCBBClvBBBCBCBBCmhDBCDBBCGBBCEBBCBCDEBBBBCCBBBCBB5hDB7hDBBxmCBBDBhiDiiDBBBDqNCDqNBEDwH6FB3HqiDBBtiDBB6rB6zBBCBEBoFBBBBBBBBBBBCBBBBBDBBBBBBBzNqCFBBBBBhjDBmsBCmsBBBCBBBBBBBBBBCBBBBBBvjDBBBBDBBCBHBIBBBBZ7F4JBLBMBBBBJnGuJPBQBhkDBBBrC2JCBCBBGB7hD8hD9hD+hD/hDBBBBBnmBnHBB4K3KBBoCCC6CpBBCJFXrBDCDCDCCmBCCCDCEVCCCCC4hDB4hDBBBCBDBBCGBBIB2NBDCBBFBBLBBNBBwCPBq4BBBBCBDBBBslD8hBhqCBwlDBylDBBCCCBBBBBBCBBBEBBBGBBBIBBBmBKBBBbimDBBCBiJhDEB5nBBmmDBBlCsmDBBBCBkPGsmDHsmDIsmDBCBBCBFCFBBCB9mDBBgnDhnDBBCBBCCBCBEBCBGBCHBCBBCBHBFCCBBFCCwnDBBBCDBB/E3nDBBBBBBBBBBBBBBBBBBBjoDBBBBr7BBBBCBcBBwoDB/CBB4lDBB+OBBB4EB9oDBBBBBBllBkpDBBBBBBBCBBBBBCspDBBBBBCBBC0pDBBBBB5pDB8NB9pDBBBCBBBCBBBkqDBBnqDBBqqDBCBEBBCCBBCCBCBJ9QB9QBBB+nDBB9qDBB+S/SgTBBCBBBDmrDBCB4TBBlSBnSBCCB8NB5NBB5NBBBBBtC6rDBBB9rDBCBCDBBBCBBBBCBBBosDpsDBBBBBBBBBBBBBB1sDBBBBBBBBBBCBBBBBBFBBBBHBBBBCBBBECDCECDDECDBBBDBECDltDBltDBBltDrtDBBrtDBCBEBEBBCCCBCCDBCCBBCGBCCBBCEBBCCPQBCDSBBBBCJDBBBBBBBBBBBBBBBCJDCBBBBBBBBBCJDBpuDquDB+3BCBBCBBBB0uDBuuBBBCNBBBBBBBBBCJDBrzCB7uD7gDBB5gDCBBB5gDCBCBBBDBBBDBCBDBiBBCEBBCCbBBBBBBBDBDBiBBCEBBCCbBBBBBBBBFBDBiBBCEBBCCbBBBBBBBBHBDBiBBCEBBCCbBBBBBBBIBDBiBBCEBBCCbBBBBBBBBKBDBiBBCEBBCCbBBBBBBBBBNBDBxvDBCBEBBCCCCCBBCBCCCCBCCBECBCCFCBCCBBNFBDICBCCBCBlwDBCBBCBCCBBECBBBrsCikBssCikBBBBDBBDBBBDBBBBDCBBBDBCFBBBDBBIBBBDBBLBBBDBixD3xCBB/YBBBBB/YBBBBBBBBBBBCBBBBBBEBBBBBBBBHBBBBBBJBBBBBBLBBBBBBNBBBBBBB7xDBCBEBBBDCBBBBBBBBBCBBBBBqyDBBBBBCsUtUuUBBwUB2yDpwDBBpOCBButBCBpOCBButBBCDEFGHBBBBBBBCBBpOCBButBCBBBBBBCBBpOCBButBBEBBBBBBCBBpOCBButBBCCBBCCCBCCBEBCCFBCCBB/wDBWqOBBBomBnHBBBCDChBBBBBxzDBBCBEFBB1CHBJB9zD+zDBBCBBC/XBBCBBCBo0DBBBBBCBKBC8DeBDBiBBCEBBCCbBBBBBBBBv0DBBBBBBBBBBB20DBCBBC70DBB+0D/0DBBCi1DBBxBl1DBCBCDEFBBBBBCBBBBBBCB/FBCBCBEHBBDmD61DBBB+1DBBBh2DBBBBBBBn2DBCBr2DB0vDBB4zDv2DBx2DBB02DBBBBBB0+BBuuBBBuuBB92DBBizBh3DBCBCDEBBBBCBBBBBCBr0CBQBsiBBr0CBQBsiBB/7Cv3DBCBEB13DBBBBBBBB73DBBBBBBBBBBBBBBCBBBBBBBFBBBBBBp4DBCBt4DBBBx4DBB04DBBBDBBE74DBB00BBB00BCB00BBCi5DBk5DBm5DrxBsxBBuxBBvxBgrBu5DB48Cx5DBnrBprB15DB7nCq+CBjiBBDu+CBHBCCFBCBCuxBxnB+5DBBBBBCBBBCFBBBCIBBBKBBLBBBBCOBBBBCBDCBCBCx6Dy6DBBCBCBBGB66D76DBBCBBBBBBBBBBBBBBBBBn7DBBBBBBBBBBBBBBCBBBBBBDBBBBBBEBBBBBBBBBz7DBz7D27DB6kC1OBBBB6kC1OCBB6kC1OBEBB6kC1OBBCCCCCBh8DBBBl8DBCBBCq8Dr8DBBCBBCBBBCBx8Dy8Dz8D08DBBBBECEDEBBFEBBBDBEDBBEDBQRSBBBDCDBEDBBCCr9DBBBBBBBBBBBBBB09DBCBBCBBBCBCBCBBEBCBBGBCBBBCCCh+DBj+DBBBBBBBBBBBBBB/+CBBBBBBBBCBBBDBBBEBBBFBBBBHBBBB4+DBB7+DBBBCBBBCBB1/C2/CBBCBBBBCCBBCDBBCEBBCSBBBFBBCSBBBBBBBVBHBBCBZCKBBCBJBy/DBCBBCBBBGBCBCFPCFOlEBCCFBCBCBBsxBCvnB5/DB7/DBBBEBBCDBBBkgEBBBwGFGuxBCvnBBBBwGFGuxBCvnB6QB6QBBDBlhDmhDnhDBBBDBBBBDB5gEBBBBBBBBB/gEBhhEBBBpHEFGuxBCvnBBpHEFGuxBCvnBCpHEFGuxBCvnBBs5BvnBBrhEBthEBBBBBBBBBBBBBBBCBBBBBBBBB5hE6hEBBCBBBBBBBBCl6BBn6BBBCl1Cm1CBCBBCBiGBiGBDiGEiGBBjCyiEBB1iEBBBB5iEBBsJzxBvnBtJzxBvnBvJwJxJBBxlDylDB0lDB2lDBBqjEBCBEBGB4xCBBBB2jEBCBBpHBBxBB+jE/jEgkEhkEBCkkEBEBCBDuNnkEokEBqkEBCtkEBk/DBBCBCC/+DaFBBBCBCC/+DaFBDBBBBBBBBBDBBCBCC/+DaFCBBBBDBBCBCC/+DaFDBBBBDBBCBCC/+DaFBBBDGBBDGBCBDGBBBCDEFJBDGBBCDEFGHRBDGBBTBDGBBVBDGBBCmjEBjoDCjoDBBCDEFJjoDBCDEFGHRjoDBTjoDBVjoDBCpnDBpnDBtmEB79CBKnoBBBBBBBBCBBBBEBBBBCHBBBBJBBBBLBBBBNBBBBPBBBBBCCCCCBCCBmnEBB/7BonEBqnEBsnEtnEunEBCBBCBCCBBBBDBBJCBKCBLCBMCBBBBBBFDEBBBBFDEioEBBBBBBBBBBBBBBBBBBBBBBCBBBEBBBGBBBpwDqwDBswDBBCCpwDCCCpwDBBCBBCCBCBBCCCklCBBBBBBBBBBBBBCBBBBBDBBBBBEBBBBBFBBBBBBBBBwpEBBBBBBBBBB0qDBB6pEBBBBBBBBBBBBBBBBCBBBBBBBBlqEBBBBCBEBCBBCCvqEBBBBCBBEBBBCC1qEBBBCBBBBBDBBBBBBBBBBBBBBBBBCBBBBBBBBDBBBBBBBBBFBBBBBBBBBDtrEBCBBBBzrEBBBB3rEBBBBBBBBBBBBBBgsEBBBBBBBBBBBCBBBBBCBBCBBBBBBBCusEBBBCBBEBFBGBBIBBCBBBCECBBCECB8sEBBBBBBBBBBBCBBCDEFBBBBBCopEstEBBC/WwH9yChB8MBBBBBBBBBBBBC/WwH9yChB8MB2tEB4tEB6tEBB8pB9pBB/pBgqBBBBDCkuEkhD5yDnuEB8yDBn7CBFtuEBvuEBBCCCCDBnmCBBCCCCDBnmCBBBBBBBCCCCDBnmC2uE3uEBC6uE7uEBCCCjjD/uEBBCEFGBMvYBBCBBEBECBBBCBBEBECBBBBCBBEBECBBBBBCBBEBECBBBBBCBBBwvEBBDEBBGHBBBBGCBBGCBBBBBGCCBBBGCBEBBBGCBGBBBGCHBBBGCBBBDCClwE7iEnwEBBC0yC5xC6xC7xCBBBBEBgMBCBCC/+DaFBgMBCBCC/+DaFBywEBBBBBBBBBCBBB4wEBCB8wEBCDBBBDBBDBkxElxEBBCCCBECFCBBDCICBCDE8FCzxEBBBBBBBBBBBBBBBBBB24Bs2CBgyEBBjyEB8tEBBmyEBBCBryEBBBBBBBCBBByyEBBCDBB+B4yEBBB8yEBCDBBBDBBBBIKCKDDcICIiBClzEBBBpzEButEBButEBBuzEBBBBBBBBBBB2zEBB5zEBBB1wCB1wCC1wCD1wCBBBG1wCBCDm0EBBm0EBBBBBpEwTw0EBBBBBBBxhDBsmCB50EBv8DBBCBE91DBBj1EBBBk2DBBq1EBBCBv1EBkIp/DBBkIp/DBBBBB11EBBBBB61EBBCBBCBg2Eh2EBBBBBBCBBEBBBCCCCCDCCECCBBBv2Ew2EBBCD8wE12EkxB32EB52E62EBBECBgxBCBDCCF40C8KmyBBCDCCF40C8KmyBBDDCCF40C8KmyBBBBDEHDCCF40C8KmyBBBJDCCF40C8KmyBBBLDCCF40C8KmyBBBBCCCBBDnBBnBBCnBBBEnBBBCHnBBBJnBBBLnBBBNnBBBPnBBBBCCCCCBCCBBBBCCCCCBCC7BB8BBBBCgCBBDiCBjCBBCmCBBoCBBqCBrCBsCBBBBEEDBuCBBwCBBBBDCECCBDGBZBBBCCCCCBCCBBBBBDCECCBDGBBBBCCCCCBCCCBBBDCECCBDGBBBBCCCCCBCCDBBBDCECCBDGBBBBCCCCCBCCEBBBDCECCBDGBBBBCCCCCBCCBGBBBDCECCBDGBBBBCCCCCBCCBCJBBBDCECCBDGBBBBCCCCCBCCKBBBDCECCBDGBBBBCCCCCBCCBCNBBBDCECCBDGBBBBCCCCCBCCOBBBDCECCBDGBBBBCCCCCBCCPBBBDCECCBDGBBBBCCCCCBCCQBBBDCECCBDGBBBBCCCCCBCCBSBBBDCECCBDGBBBBCCCCCBCCBFUBBBDCECCBDGBBBBCCCCCBCCBCDYBBBDCECCBDGBBBBCCCCCBCCZBBBDCECCBDGBBBBCCCCCBCCaBBBDCECCBDGBBBBCCCCCBCCBBBEQcBBBDCECCBDGBBBBCCCCCBCCBKeBBBDCECCBDGBBBBCCCCCBCCBgBBBBDCECCBDGBBBBCCCCCBCChBBBBDCECCBDGBBBBCCCCCBCCiBBBBDCECCBDGBBBBCCCCCBCCjBBBBDCECCBDGBBBBCCCCCBCCkBBBBDCECCBDGBBBBCCCCCBCCbBnBBBBDCECCBDGBBBBCCCCCBCCBlDDCCF40C8KmyBBBlDDCCF40C8KmyBBBCBCFBHBCDLBu6EBCDEBBBBEBBEBBBBBBBE/EgFhFBBjFBBCDBBCDBBBBBCDCBBBCDBCFBBBCDBHBBBCDBJBBBCDBLBBBCDBNBBBCDBBCCCCCBCBy7EB07EBBCBEBGB97EBBBBBBBBBCBBBBEBBBBGBBBBosCBosCBCBCBBCBBBCCBBCBBCBB38EBBBBBBBBBCBBBBDBBBBBBBDBBDi9EBi9ECi9EBEi9EFi9EBBCBDCBBDCBBBDCCBBDCBjEFDE0HByCBByCBBBBByCCBBByCDBBByCBFBBByCB19E0lD1lD49EBB79EBDinBC+9EBBEDBDBCDBBBBDBCDBBBBuDBBBBBBBDBCDBBgDCBBBBBDBCDBBgDBXCFBBBBBDBCDBBHBBByCEBHBBBBBDBCDBBHBBByCEIBBBBBDBCDBBHBBByCEBKBBBBBDBCDBBgDBMBBBBBDBCDBBgDB2+EBBBCBBEBBGBBIBBKBBMBNBBBPBBFERBBFTBBCWBBQBCBCCCDCCCCCw/EBBCDEFBBBBBBBC6/EBBBBBBBggFBigFBBBBBBngFBCDBBBBEBBBBBEBCBBEBxgFygFBBCBBB3gFwgDBBBBBBCDEFBBIJBBGlHBBSCDNBBEjIQBHCHDENujDonEBzhFB3qDqEyYBBBCBBEBBGBHBBeCJBBLBBCCOBBCmiFBBBBBBBBBBBCBBBBBviFBBBBBBBBBBBBBBBB6iFBB8nEBBBBBBCBBDBBEBBBGBBBnjFBCBBBBBBBBBBBBBBBBBBzjFBBBBBBBBBBBBCBBBBBBEBBBBB+jF/jFBBCCC5oEkkFBBC4rEBBpkFBBBBDBBBBBBBBBBBBBBBBBBCBBBBBBBBB2BB6kFBBBBBBBBBBoIBBBChlFBBklFBBCBplFqlFBCDEFBBBBBCkBBCBqE0lFB2lFBhEBa5GBgED7M2B3MkgD8lFBiMUBBt+C5lDBjmFBiNIlmFBhNJnmFBlCnCrB1GCQEBDBFoyCCvMUqmFBCBumFBBumFvmFBxmFymFBBBDCBBBBBBBBBBBBB/mFBBCBBWtNFGHBBB7FNkBpnFBBsnFBBBBBBBBBB/lDyDnHBBB/lDyDnHBKoCnCzGCCCHCCCuEaE3nFBBBBpjBDBBCBCC/+DaFBBBBCBBxJpFMioFBBCBnoFBBBBroFBBBuoFBCBBCBB0oFBCBCFBCBBCBC9oFBthDthDhpFBBBkpFBCBBBDqpFBBBtpFBBCwEBBCBupD/I4pFBBBBBBBBBulDncnoBBulDncnoBBW+pF/pFBBClqFBBBBoKBBBtqFBnqDwqFBCBEBGBIBoBKB8qFB+qF/qFBBCBBCjrFBBBBBCBBBCnrFBBBB+mD9bKnoBB+mD9bKnoBBxrFBzrFBB8VBBtzEBuzEBBBwzEBBBC9tD+tDBguDBksFBBBosFBCBBCBBBBCvsFBBgBwBBlDLBBCgBjBBrBDB1H3sF5gCB7gCB3zBBBBBBhtFlyEjtFBCmtFntFBBptFBrtFBJBCCDBDjezzDCCCDBDjezzDBBCBCCDBDjezzDBBCBCCDBDjezzDCBCBCCDBDjezzDBEBCBCCDBDjezzDFBCBCCDBDjezzDBBBIBCBCCDBDjezzDBBCEC7tFBwyEBBwyEBBBguFB1yEBB1yEBBBCBBEBBGBHBIBBKBBDMBBGOBPBBBRBBBCDCCECCBCBZB1yEBBBBBBBBBBBBBjvFB4zEBB4zECB4zEBEB4zEBBCCBBCCBBBCCBBBBCCCBBBCCBwvFBl0EBBl0EBCDBBBDBBDCBDBEBDFBDBBHBDBJBDBBCCDCjwFBCDBBBDBBDCBDDBDBBFBDBBBDDCDDwCCECywFBBBBBBBCBBBCBBBBCBB8C9CB/CDBBGBGBFJBBMBBDDECrxFsxFBBCBBCBCBBCBBBBCzyEBzyEBBBnxFPoxFPBqxFPBBtxFPBvxFPBCBFBBDCDCnyFBBBBBBCBBBBBDBBBCDBBBBBCBDBBByyFBBB2yFBB5zEBBBBB5zEBBBBBBBBBCBjzFBBCBBCpzFBBBBBBBBBBBBCBBBBBxzFBCBEFBBBDCBBBCB9zFBBBBh0FBBBCBj1EBj1ECj1EDj1EBBBDBBBBBBBBBBBBBBBBDBCyFLB30Fr5Es5EBBBBBBBB90FBBBBBBBCBBBDBBBBBDEBBBDo1Fp1Fq1FBBs1FqxFBBv1FBCBCDDCCDDBECDDBCE2IB2IC2IBE2IBBCCBBBBBBBBBCBBBBBEBBBBFBBBBBo2FBBCBEFBBFBCDBBBCDCBBBBBBCDCBCRCoBIPjFL23EB0zDkjCBCBBBBBBBBBBBBBBBBCBEBGBs3FlqEBv3FBDkCBlRBBEBB13FBBCB63FBCBBCBBCCBCBnKCECBj4FBBCBo4FBBBBBBBBBBBw4FBBB04FBBBBBBBBCBBFBDvB/4FBCBEBGBBCCCnMm6En6EBBCBu5FBBx5FBBBBBBBBBB55FBBBBBBo5FBkjBDCCF40C8K7crVBxECkjBDCCF40C8K7crVBxEDkjBDCCF40C8K7crVBxEBBBBEBBEBo6FBBBDBBBv6Fw6FBBCuKCCDCBwHDCBCBHCBBDLCMCBBBg7Fh7FBBCBBBBn7FBCBCBBCaB2FBCCKBBBDBBBBCaBBBBBCxEBCCKBBBDCBBBCaBBBBBCxEBCCKBBBDBCDGBBBCaBBBBBCxEBCCKBBBDGBEIBBBCaBBBBBCxEBCCKBBBDBBLBBBCaBBBBBCxEBCCKBBBDBDCDDDEDFDGDHDTBBBCaBBBBBCxEBCCKBBBDBIK0HBBNOaBBBCaBBBBBCxEBCCKBBBDBmNLBDEmNLBBGhBBBBCaBBBBBCxEBCCKBBBDBBkBBBBCaBBBBBCxEBCCKBBBDBz8F08FBBCBBBBBBuxBBCBBCBBBBBBCv0CoKBv0CoKCv0CoKBEv0CoKFv0CoKBHv0CoKBBKv0CoKBFBBCDDCBiEFuC6C2Cu+EBBBBBz5FBz5FCz5FBBCBo1CoKBBB/QBBBBB/QCBB/QBEBB/QBBHBB/QBEJBB/QBLBB/QBuRmFnFBz+FB1+FBB4+FBByJmHnHBpHBh/FBBBl/FBB7Jq2E8Jq2EBBCs/FBBBw/FBCBBCBBBBCCBBCBBFBBCB5gFBCBggGBBBBlgGBBBCBBsgGBB0uD3jCBB0uD3jCBBB0uD3jCBBBB0uD3jCBBBBBBB0uD3jC0gGBCDBB5gG6gGBCoqEBBBC7tEBCBEBGBnhGBCBnuEBBBBjCEtiFBCB0hGBB3hG8+F9+FBBg/FBBCDBB8uEBiiGBBqpCBniGBBEgCFCqiGriGsiGBBuiGBwiGByiGBBojFB2iGB4iGBBBCBBBCBBCCBBBB6/DkjCB6/DkjCC6/DkjCBE6/DkjCBCBI6/DkjCBK6/DkjCBM6/DkjCBCBQ6/DkjCBBT6/DkjCBDV6/DkjCBX6/DkjCBCBEFd6/DkjCBf6/DkjCBhB6/DkjCBjB6/DkjCBBbmB6/DkjCBBBBqB6/DkjCrB6/DkjCBtB6/DkjCBvB6/DkjCBxB6/DkjCyB6/DkjCzB6/DkjC0B6/DkjCBB3B6/DkjC4B6/DkjC5B6/DkjC6B6/DkjCBB9B6/DkjCB/B6/DkjCBBiC6/DkjCBBlC6/DkjCBBoC6/DkjCpC6/DkjCBB5BsC6/DkjCulGBBBBBB8TzyEBBBBBuCDBCBBCBBBBuCDBCBBBEBBBBuCDBCBBFBBBBuCDBCBBBHBBBBuCDBCBBIBBBBuCDBCBBBEKBBBBuCDBCBBLBBBBuCDBCBBMBBBBuCDBCBB/lGBCDBBBDBBDBBBDCBBDBEBBDBBHBBDBJBBDvmGBBBBBBBBBBBBBBBBBCBBBBBCCC5nFB5nFBB5nFBB2gEonBB2gEonBBB2gEonBBBmnGBCBBCBBCCBCBEBCBgBBHBCIBCiBBBDJBCiBBBDKBCiBBBDBBBBlB2nGBBBBBBBCBBFBBCDhoGpOBBCBDBBBBDBBDCBDBEBDxCBBBBuCDBCBBByCtoGBCBBCCCBBC1oGB1uFC1uFD1uFBBF1uFBBBFBBBBBBBhpGBBBBBmpGBBBCBDBBBGBBBwpGBBBBBBBB8EO3pGBCBBCCCBC/pGBCBBCkqGBBBoqGBBBBBBBBBBBBBBBCBBBBBBBzqGBBBCBB8FEBBBBBBBBBBBHBNBOBPBBBBSBBQBGLDWBByHBuHBZBBbBBBCyrGBB5RsyBChGBBBBuCDBCBB+IsyBD5RsyBBF5RsyBBDH5RsyBBJ5RsyBB+rG/rGgsGBBBDBhtFBCDEB0HBBGBDB5GEDOIBtsGBwsGBwsGBCBBFBBzlE0lE1lE2lEBBBBEBBBBBBEBBBBBBr2BDCCF40C8KmyBBxEBr2BDCCF40C8KmyBBxEBBr2BDCCF40C8KmyBBxECBr2BDCCF40C8KmyBBxEBEBr2BDCCF40C8KmyBBxEBBCCBBBBBBBBBBBBBBBBBCBBBBBBBBBCFBBBBBBBBBsHCHBBBBBBBBBBKBBBBBBBBmEBB2EMBBBBBBBBmEBBOBBBBBBBBBBRBBBBBBBBBTBBBBBBBBpuGBBBBBBBBBBBBjCCCEDRFDBDFCHCfxC5BEDDDCGGCCDEDCCECCCCDCCECCCyuGBBBBBB2uGBBBxIBBDBCBE6I9uGBBBBBBBBywEBywEBmvGBBBBBBBBBBBBBCDBByvGBCDBBBDBBDBBBBBx3FB+vGBBhwGBBBBBCBBBEBBFBBBBBBEC15EBBBBCBxwGBjsGCjsGBBCB3wGBBBBBBBBBBCBBBBB2CrIBCjFFBBBBBo6BDCCF40C8KmyBBxEBBBCBDBEBBBDDCBBBECBBEBCBBCBBBBBC/0CBh1CBh1CBB5xGBBBBBBBBwpDBBC90FxDyZBBBBBBBBBBBBBBBBBCBBBBBBBBBEBBBBBBBBBCB8rEBB2yGBBBBBBBBCBBBB6G4GBgzGBBBCBBlzGBnzGBBBBmBrzGrmFBBCBBBBBBKBBBBBBBKBBBBB9zGBBBBBBJBBBBBBCBBJBBBBBBBEBBJBBBBBBBGBBJBBBBBBHBBJBBBBBBIBBJBBBBBBBKBBJBBBBBBBDMBBJBBBBBBBGOBBJBBBBBBPBBJBBBBBBQBBJBBBBBBBx0GBBBy1FBm3FBm3FBBm3FBBCBm3FuyG90GBBg1GBCDBBl1GBBHDyB8fBq1GBBt1GBBCBEBGB21GBB51GB71GBBBCB3Jh2GBzBB4BCIBl2GBBCBpxBqxBBBCBBBBBBCCBBBCB+/EBCBBC12GBBBBBBBBBBBBBBBBBBCBBBBBBBBKBBBC/DBBBBBBBBBEBBBBBBBBBn3Go3GBszEBCBu3GBCBBCz3GBpqBCDBkeCBBBBpqBCDBkeCCBBpqBCDBkeCBBFBBpqBCDBkeC73G83GrwE+3GBExgBh4GB/7CBBBB/7CBBBBo4Gp4GBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBC24G34GBozGpzG74GB94G+4Gz0Gg5Gh5GBj5GBl5GBn5GBCCDCECFCGCHIJKLCMNCOPCQRSTUVWX/5Gg6Gh6Gi6GBBBBF11Gl6GBClBCBx0GDp6GBBs6GBBCDx6GBB06GBB36G46GB66G76G86GBBBBBB42Bt+Bs1DBg7GBBuhDBl7GBn7GBBCBBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGCBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGDBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGBBFBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGBBCDBBCDJBDCCDCHDDBBDDBBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCkzGB17GBBBBFq4Gr4G97G+7G/7Gg8Gh8Gi8Gj8GBl8GBDBBBBBCHBBBBBBBBCHCBBBBCHBu8GBBBBBCBBDBBEBBFBBBHBBEBBBBCHIBBEBBBBCHJBBEBBBBCHKBBEBBBBCHLBBBBBBLt6GBt6GBCBBC3kGqnCrnCBBCBp9GBCBBCCCBBCCCDCECBGCBhFBuwF49GBBBBBBBBBBBBBBCQk/Ej+GBBBBBBBBBBBBBBBBBBBBBBBBz+GBrxBqeBBBBrxBqeBCBBBBCB6+GB6+GBiHB/GBCCCD7hCh/GBBBBm/GBBBBBBBBBBCBBBBBCBB8BDHBBBBBhCBKBBBBBkHMBBBBBB6/GBBBBBCBBBEBBBBjgHBBBBBBBBCBBBBBCrgHsgHBBCBBBBBBBBBBBBBBBBBBCCBBBBBBBBBCBEBBBBBBBBBCBBHBBBBBBBBBCHIKBBBBBBBBBCLBBBBBBBBBCMBBBBBBBBBCBOBBBBBBBBBClhHmhHBB06EBDBBDCBDBEBDFBDGBDBB+EBBC/EBBo3DBBBB3hH4hHBBBDBBDBBCBBCBBBBBBBBBBBBCoiHBBriHBBBBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBBILBBBBBNBBBBB+iHBBBCBBEBBBCCBBBBBBBBBBBBCCCBBBBBBCCBBFBBBBBBCCBHBBBBBBCCIBBBBBBCCBB0DDBCNBBBBBBCCBGNO7jHBp9GBp9GCp9GgkHulBikHBBBDBBBBpkHBBskHBBBBCBjiHBC1EBBDEBirDB5kHB7kHnrDorD+kHBivFBilHBlvFBCCCBBBBBBBBBBBBCBBBBBB0BFBBBBGBBBBBBxlHBCBCBBCBCBBCBCCBCBCBBBBCBC8lHBBBBBBBBCB3EkmHBBBBBBBBBCBBBBDBBBBBBBDBBC9IEBB0mHBBBBBBBBBCBBB+mHBBBBBBBBCBBBBEBBBBBHBBBoHBzHhCdBooGBJBBBwJCCBvnHB9iHC9iHBCBBC1nHBBBBBBBBBBBBBB9D9nHB9nHBBioHBBBq7Fr7FBBhBCBBvlH8CB/lHgmHBBmL26GBBB9DpH26GBEB8lHBGB8lHBiFC60BBB3oHBBslHtlHByFvCvlHBxF4CaEhIBDyFCD1FHrNIjJB4FMB7lH8lHBBvpHBBBBBBBBBBBBCBBBBB/lHDBBBBBEBBBBBBhB8IBBpHBnFvDHBBBBBnEBBBBIBBBBBBCBrFMBBBBB/lHBpJBPBBBBBBkBxF1BDeCOSBBBBBBBCEBtqHBBBCBBEBBDCDBBC2qHBBBBBBBozBBBgrH49GBBBkrHBBBCBBBCCCzDBC/CK+DCmCBfCrrHBBBBBBwrHBBBBBBBBBBBBBB5rHBB6MBhHBBBBBBBgH6FB/GBCCCD7hCCBBBBgH6FB/GBCCCD7hCBEBBBBgH6FB/GBCCCD7hCByGCDIBBBBgH6FB/GBCCCD7hCBKBBBBgH6FB/GBCCCD7hCLBBBBgH6FB/GBCCCD7hCMBBBBgH6FB/GBCCCD7hCBOBBBBgH6FB/GBCCCD7hCPBBBBgH6FB/GBCCCD7hCQBBBBgH6FB/GBCCCD7hCBBSBBBBgH6FB/GBCCCD7hCBUBBBBgH6FB/GBCCCD7hCBC/KBDC4EBCDCECFCGCHIJ+PCKLCMNCOPCQRSTUVWXsBBBBBgH6FB/GBCCCD7hCtBBBBBgH6FB/GBCCCD7hCuBBBBBgH6FB/GBCCCD7hCvBBBBBgH6FB/GBCCCD7hCBDxBBBBBgH6FB/GBCCCD7hCBjBCBBsQC/JyC0BBBBBgH6FB/GBCCCD7hCByMByM3BBBBBgH6FB/GBCCCD7hCBBCD8BBBBBgH6FB/GBCCCD7hCBB/BBBBBgH6FB/GBCCCD7hCBBiCBBBBgH6FB/GBCCCD7hCjCBBBBgH6FB/GBCCCD7hCBlCBBBBgH6FB/GBCCCD7hCmCBBBBgH6FB/GBCCCD7hCnCBBBBgH6FB/GBCCCD7hCoCBBBBgH6FB/GBCCCD7hCpCBBBBgH6FB/GBCCCD7hCBBBBBBBB1GgD2LCyEBBBBBlCJBBBByEpDwGMhCtCBBBBgH6FB/GBCCCD7hCBBdwCBBBBgH6FB/GBCCCD7hCBBzCBBBBgH6FB/GBCCCD7hCB1CBBBBgH6FB/GBCCCD7hCBB8EqDCzFlI3uHBBBBBBBBBBBBBBB+uHBBBBBBBBBBBBBBBEBBBBBBFBIBBBBBqOBBBBBBBBBC68GB8LKBBBBBrFBBBBBmGBBBBBBCCkDBBBByvHBBnHBf8oHxqFs+B+oHBBBBqtHB7vHBB+vHBCBiwHBBCBBCoHmHzEpBI7sHB7sHCqEBBBBgH6FB/GBCCCD7hCuyEB+CBBuRswHBBBBBBxwHBBBBBBBBBBBBBCBBBBBBBBFBBBBBB8GBBBBBBgHxtHBgxHBBBBBBlxHBBBBpxHBBBBBCBslCxxHBBBBBBBBBBBslCCBBBBBslCBEBBBBBslCBCDIBBBBBslCBKBBBBBslCLBBBBBslCMBBBBBslCBOBBBBBslCPBBBBBslCQBBBBBslCBBSBBBBBslCBUBBBBBslCBCCDCECFCGCHIJKLMCNOCPQRSTUVWrBBBBBBslCsBBBBBBslCtBBBBBBslCuBBBBBBslCvBBBBBBslCBExBBBBBBslCBjBCBBC0BBBBBBslCBB3BBBBBBslCBBCD8BBBBBBslCBB/BBBBBBslCBBiCBBBBBslCjCBBBBBslCBlCBBBBBslCmCBBBBBslCnCBBBBBslCoCBBBBBslCpCBBBBBslCBBsCBBBBBslCBBcvCBBBBBslCBByCBBBBBslCB0CBBBBBslCBBC8wHB/Kv0HBBrbsbBBCCCDCBCBv8G70HBBB/0HBBB8bBBm1HB7pDBBBBBEBBBBBIBBzBBBBBBBBz1HBBBBBBBBBBB71HBBBBBBBBBi2HBBBBBCB7zHBxW7wH8wHB2dnzGs6Gx2HBCBEBC5B42HBItDBBBhwH1V82HB3d4dBh3HBBBBBBm3HBCBEBs3Ht3HBv3HBx3Hy3HBB03HBBCDCCBBBBCDCC53HB73HBpyHCpyHDpyHEpyHFpyHGpyHHpyHBBBBBBk4HBBBBBBCBBBofofqfBsfBx4HBz4HBBB34HBBBuGCy/EhnGB94HBCBh5HBBBBBBm5HByzDBByzDBBCByzDBBBBzEBBBa5BCBzBpnHy5HB05BBBB45Ho8GBo8GB85H95BB/5HBkuEBhuEDBBhuEDBl6Hm6HBBp6HBr6Hs6Ht6Hu6Hv6Hw6HBBBBBBGg/GCGg/GBBBBGGg/GBBCEBGg/GBBCEBGg/GCBCEBGg/GBEBCEBGg/GFBCEBGg/GGBCEBGg/GBCDKBCEBGg/GBMBCEBGg/GBBBBBBBSBCEBGg/GBUBCEBGg/GVBCEBGg/GBBXBCEBGg/GYBCEBGg/GCaBCEBGg/GbBCEBGg/GBBdBCEBGg/GBfBCEBGg/GBhBBCEBGg/GiBBCEBGg/GBBkBBCEBGg/GBmBBCEBGg/GBoBBCEBGg/GBqBBCEBGg/GBsBBCEBGg/GBuBBCEBGg/GBwBBCEBGg/GxBBCEBGg/GyBBCEBGg/GBBBC1BBCEBGg/GB3BBCEBGg/G4BBCEBGg/G5BBCEBGg/GBCBCDGBhCBCEBGg/GBjCBCEBGg/GBlCBCEBGg/GBnCBCEBGg/GBvBBOBpCBCEBGg/GBBsCBCEBGg/GtCBCEBGg/GBBBwCBCEBGg/GBBzCBCEBGg/GBBDCBEG5CBCEBGg/G6CBCEBGg/GBB8CBCEBGg/GBB/CBCEBGg/GBhDBCEBGg/GBBBBBBBnDBCEBGg/GBpDBCEBGg/GBrDBCEBGg/GBBuDBCEBGg/GBBxDBCEBGg/GBzDBCEBGg/GBCDBBFB6DBCEBGg/G7DBCEBGg/G8DBCEBGg/GBBB1DB+DBCEBGg/GBmCBgEBCEBGg/GB7+HBBBBBBCBBBBCi/HiyGk/HBqyGBBCCBCCCBDCCBECCBBBCBHCCBICCBBGBCBBEBBBBBBBBBBBBBBBBCBBEk8HB8/HBBBBBBBBBCBBBBBEBBBBFBBBBGBBBBBBBDBBBHBBHCBHBBCugIBCBEBBBDCCDCDDCrhHBshHBBuhHBBCxhHBBBCBCCBCBBCBBCCBCBnzH+JBB17D1pD9NBB17D1pD9NCB17D1pD9NBEB17D1pD9NBGB17D1pD9NBIB17D1pD9NBCDBBBCCCC3hIBBBBBBB8hIBBBBBBBiiIBkiIBBBBBBBBBBBBBBBBBviIBCBziIBBBBBBBBBBBBBBBB/iIB8DC8DD8DBBF8DG8DBBCBDEBBBBDDBBBBBBBDDCBBBBBDDBpFsEt7HBBB/kCBBBCBBEBBBkgIBBnnECnnEBBCBBBBBBBBBBBBCmkInkIBy9HDBskIBBCCBCBBBBBBBBCCBCBBBBBBBBBBBBBBBB8kIBBBBBBBBBBBBBBBBCBBBBBBCuEBBqCpCplIBBBBBBmrCBmrCBxlIvmHB0lIB2lI3lIB5lIBBsrCBBDCBBBDCBBBBDCgmIhmIBBCuiIBtiIjiInmIBBBCBBEBBumIBwmIBBBBC4jIBBB3mIBBBBCBB9mIBBgnIBBBjnIBlnIBBBBBBBB+xCzNBzNo8GhoHBoBTCwnIxnIBznIB1nIB3nIB3tHBB3tHBBB3tHBBBB3tHCBBB3tHBEBBB3tHFBBB3tHBCIBBB3tHJBBB3tHBBMBBB3tHNBBB3tHOBBB3tHPBBB3tHQBBB3tHBSBBB3tHTBBB3tHBBCXBBB3tHBZBBB3tHBbBBB3tHBBeBBB3tHBBhBBBB3tHBdjBBBB3tHkBBBB3tHBmBBBB3tHBoBBBB3tHBBCBtBBBB3tHBCBxBBBB3tHyBBBB3tHB0BBBB3tHB2BBBB3tHB4BBBB3tHBC7BBBB3tHB9BBBB3tHB/BBBB3tHgCBBB3tHBBCBlCBBB3tHBGnCBBB3tHBBiCBnCtCBBB3tHBgCwCBBB3tHBBBBBBBBBBB4CBBB3tHBBBBBBBBBBBBhDBBB3tHiDBBB3tHBCBVmDBBB3tHBirIBCBBCBBBCBBBBCBCBBCBDBBCBBBBDBBBCBBBDBBBCBCBDBBBCBoDBBB3tHBEBDBBBCBxrIBBBBBBBBBB4rIBBBBBBBBBBBIJBCDlsI5wHBBBBBCBBB+CEBBFBBBBIBBBKBBBMBBBOBBB3sIBCBBCCC9sIB/sIgtIBmjGBBCBBBltIBBBCBBBCCCDCBBDDEFytIBBBBBBBBBBBBBBBB8tIBBCBEBBCBBBBBBBCqnCrnCBBpuIspBB30E40E50E18GBBBBBCoBi3GBBCBBBBCoBi3GBBB74DBBqsIBBBBBBBBi7DBBBi7D1wCCBi7D1wCBEBi7D1wCBBCCn3GkvIBkvIBnvIBFBBCDBBBCDCBBCDBxvIBBBB1vIBBBBBB6vIBBBBB/vIBBBBBBBBBBBBBCBBpIBBB3tHB3GJEBBBGBBHBBBB7EuDJBBBBMBBNBBBB0F0wIBBBBBBBBBBBBBBk3C+wI/wIBBslCBD5wEBBD5wEBBBD5wEBBBBBBBBD5wECBBBBBD5wEDBBBBBD2EBBhsEEBBBBBD5wEBGBBBBBD5wEHBBBBBD5wEIBBBBBD5wEBBBvxIBBBBBBBBBBBCBBBBBBBCBBBCBBwFEBBGBHBBBiyIBBBBBBBCBBBBEBBBFBBBGBBBBvF0DIBBBBKBBBLBBBBBCOBBBBqKBBBCDqKBBSBBB4yIBBBBBBBCBBBBEBBBBBCCCCCBkzIBCBCcBFBHBvEi7D1wCBBBBBBrFBBBBBBBBBrFCBBBBrFBEBBBBrFBGBBBBrFBIBBBBrFJBBBBrFBBiJ+BBLBBBBrFBqBEjC1FnBoBj0IBBBn0IBBBBBBBBBBwUBBBBBBBBBBBBBBCBBBBBBDvDEF1xGkjC2xGkjCB4xGkjCB6xGkjCBB9xGkjCB/xGkjCBo1IBBBBBBBCBBBBCBBCCBCBqE01IBBBBCBBCQCCDCCWqDsBCJ0BBBBBDGgBBBCkD/uCgvChvCBjvCBlvCmvCnvCBpvCBDrvCBGtvCuvCBBwvCBu2IBBB5vIBBDBBBBB52IB/QBB/QBBBBB/Qi0IlsGn1CBi3IBjyDkyDBmyDnyDBBBDCnEs3IBBKzwC0wC1wCBCB5wCBEBG8wC5nFBB43IBBBkiEBBi4IBBBBz7EBCBr4Ip5Ht4IBv4IBBBBz4IBB24Il2EBBo4HBBBBBBBo4H84IBBvBNCBh1CBB1BdCDCCECCBh5IBBWk5IsTBBqTBBBBBBBBBqTr5IBBC1TB2TBBBCBBBBC1tCB7TB45IBBZ75IBBCXIQ+5IBiUBCBj6IBBBm6IBBCEBs6IBBBBBBBBfCBBBBCBGBBBBIBBBBKBBBB86IB2pEBBBBBBBBBBBBBBBB2pECBBBBBBBB2pEBCDGBBBBBBBB2pEBIBBBBBBBB2pEBu7IBBBBBz7IBBBBB37IBBBCBB87I97IB/7IB0gIC0gIBBBG0gIBBCBBBBB0gICCBBBBB0gIDCBBBBB0gIECBBBBB0gIFCBBBBB0gIBBHCBBBBB0gIICBBBBB0gIBBKCBBBBB0gIBKCBBBBB0gIBDBFBBDQCBBBBB0gIRCBBBBB0gISCBBBBB0gIBBVCBBBBB0gIWCBBBBB0gIXCBBBBB0gIBZCBBBBB0gIBbCBBBBB0gIBCBIEBfCBBBBB0gIBhBCBBBBB0gIiBCBBBBB0gIBBFCCkBCBBBBB0gIlBCBBBBB0gIBBBdDDBoBCBBBBB0gIBJEFUqBCBBBBB0gIBBCCEDCGEFCBDDFCCCEDCGEFCBDDFDCCEDCGEFCBDDFBFCCEDCGEFCBDDFBBICCEDCGEFCBDDFBBLCCEDCGEFCBDDFBNCCEDCGEFCBDDFBPCCEDCGEFCBDDFQCCEDCGEFCBDDFBj+ImiCBBBBBBBBBBBBBBCBBBBDBBBBBBFBBBBBHBBBBBCKBBBBBBNBBBBSCCEDCGEFCBDDFBPBBBBBBSBBBBBUBBBBBsgHBsgHBBsgHBBBsgHCBBsgHDBBsgHEBBsgHBCGBBsgHBBCBGBBBBBv8IBBBBDBBCDBDEFGLMNOPRBBCqCUBBCtCDBFBUCHNIElCKfBBhBBB8CCCEDCGEFCBDDFBctgJBBCDBFBD4gJ5gJB/lFBBCBBBBBBBBBBBBBCBBlhJBCDBBBBEBBECBEBBCBBCBBBCBBBBCBBBBBCCBBBBCBEBBBBCBGBBBBCB6hJBBBBBBB7hDBBBBBBBBBCBBBBDBBBBBFBBBBBBnBsiJ4oFBviJBBkvHBBDCusHBBBBBBBBBDCusHCBBBBBDCusHBBBDBBDCBDDBDBBBGBDBFJBDBBCBCECCBCEUC1ECCEDCGEFCBDDFojJo/EqjJBBBDCDBBCBBCCBCBxnFoxBBBBBBBBBB3jJ4jJBBC/jJgkJBBCBCBdcGyEmkJBBpkJqkJBBCBBB4uD2I5uD2IBBCCCBgHCgHFCBjHHCBCsFBDEMCB/kJBCBEBBCCBBBBBBCCCBBBCCByjDBBBBBBv4DBCBBCBBCBBBCCBBCgBCB2mIBBBB9lJBBBBBjZBr0Hs0HBBBlwHhE+XCBBlwHhE+XBBBDBJkCmXBoXBEFBBBCBBBBBBBBBBBBBB7oDB/Q8oDB/QBB/oDB/QBBDjpDB/QBBCBDDzHBBm6DBBBBBBBBBBBBBu/BBynJBB5kJi/FBBC0Qk1CBBC0Qk1CCBC0Qk1CBBwyDBBgoJBCBEFBBBm7DBCBBCsoJBCBBCCBBLFCOruDsuDBBC3oJBBCB8oJBB3uDgpJBipJBCBBEBBppJBBspJBrFupJBBCBzpJBBBBBCBB7pJBCBCBhqJBB6yC7yCB9yCBBCCBBBBCC/qIBhrItmGBBwqJxqJyqJzqJB0lJ1qJB3qJBBBDCCB8qJBBBCBDBBBDGBHBBBCKBBprJBrrJBBBBBBBitHBBBzrJBB2rJBBBBBBBBBCBBBBDBBBBCDIBHBBBBIBBBBBBGKBBBBLBBBBMBBBBBBBHBosJBBBBBBBBBBBBBBBBBBBBBBBB1sJBBBBBBBBBBBBBBBBB/sJgtJBitJBBltJBBotJBECsCU+LqtJBBBDCGCutJBBBBBBBBBBBBBCBBBBBBBEBBBBBBFBBBBBBBBBBFIBnBBBBBBBBBBBBBBeBBBBBBFIBDCGCBKBBBBBBBBBBBBguJBiuJBBBBBBBBBBoqGquJruJBBC1jJB1jJBBBBBBBBBBBBBBBBBBBB6uJB8uJB+uJBCBBFBBmvJBBBLBBFDDBBBSOEvvJBBCB0vJBB3vJBByiImFBB+vJBBBhwJBBkwJBCDBBCCCFBJBBwwJBCBCB2wJBCBBFBBBDDCDDBCDE2yHBmxJBCBBBBEBBECBEBBCxxJBBBCDhBDCBE2xJBBCB7xJBB+xJ9E5E8EBjyJBCmyJBBCBCCBB6EiDRtL0mBCCBCCBB6EiDRtL0mBBBCCCDCBBGCBICBC0yJ0kJBBBBBCBBDBBBFBBBBIBBJBBKBBBMBBBDBECOBBBHBCCKnzJBiBBE8EiD+L0mBBBBBBBBCBBBDBBBBFBBBGBBBBIBBBBD1zJBwBBgU0mBCwBBgU0mBBBCBDCBBPDHCBJCBBCKBLMN68BvxJwxJt0JBv0JBo7C/8BBBCCCB2BzbBBCCCB2BzbCBCCCB2BzbBEBCCCB2BzbBBGBCCCB2BzbBBJBCCCB2BzbBBBFEBBBBBi1JBBBBBCBBBBBBCBBDBBDFBBBCBBHBBBB4kHz1J01JBB8kHrwHBBEBD5kHBBBD5kHBCBD5kHBBBDGBD5kHBBBCIBBCBDBDCCBDBDBBBDBCBDBDBBBBDBCBDBDBBBBDBCBDBDCBBBDBCBDBDBEBBBDBCBDBDBGBBBDBCBDBDBIBBBDBCBDBD02JBCBBCGBBBDBDBBBDBDBBBBDBDBCBBDBDBDBBDBDBEBBDBDBFBBDBDBBHBBDBDBBCKBBDBDBLBBDBDBMBBDBDBNBBDBDBBBBRBBDBDBBTBBDBDBBBGBBBBDBBVBBDBDBBQCBCSBMFzqEBBCBEFBBDBFBBBBMB3FOBQtFCzBCCo4Jp4JCBBB5gEBgjEDCgjEDBv4JBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBEBBBBBBBBBBBBCBBCJBBBBBBBBBBBBBCFCBBBBBBBBBBCFCBC4CEBBBBBCFCBCB0BEBDE0BLBBBBBCFCBCBBOPRBBBBBCFCBCBBw7HBBBB6Ii6JBBBBBBBBBBCBBBtGCsBCBs6JBBBBBBCB06JBBBB56JBBCBBEBBFBDCDB2G3GB5GBBBECEBCD9HtuEBw7JBBtNBBBBz3G17J64J74JB57JBBBBBB+7JBpEqErEBBMxdnEBBBsEsEtEr8JBBBBBBBw8JBBhqIyYBiqIyYBB28JBBBBBoB31E88JBhmIBBBBBBhmIh9JBhvJEBBJFCBTHCCl9JBBuO50Gq9JBBBBu9Jv9JBBCCCBECBGCHCBHCBCILCBLMPCBBBBCBECCBCCBBBCBECCBCBEBBBCBECCBCBGBBBCBECCBCHBBBCBECCBCBHBBBCBECCBCBCKBBBCBECCBCBBCECCBBBBCBECCBCBt+JBCBBBBBBBBBBBBB3+JBtxEGmeCtxEGmeBBBDBtxEGmeBCBBCBg/JBg/JBk/JBBn/JBn/JBBBCBB3tEzyEt7GBCBBCBBBBBBCCBBBC0/JBBBB7/JBB+/JBCBEBEBIBBCCCCCCCCCBTCDEugKBBBBCBEBBHBJBBCCDCUDOCKBlqIB6zBmqIB6zBBBCBBihKjhKBBCBnhKBB5DikGBBBBBBBGBCi6GBBBBBB4hKojIBBCBBBBB5CBNm2Gn2Gn2Gp2GBr2GBEu2GBu2GBBu2GCBu2GBBC02GBgFuiKBCBBCBBCBEB7iKBBBBBBBDBBBCjjKBiBCBEBBqjKBBs/GBBBCBBEBBxkJBUDBB83GBK4jKBBCBEB/jKBBBB1hKBlkKmkKquIokKB1qGuuI3qGwuIBBBBBCBq/CCBBBBCBq/CBxkKBCBCCBBCBBBBBBCBBBBBBCBBBBCB9kKBBBBBBBCBBBBBBDCDBCBGDBIDBBLDMDNDBPDBBBBUDBBJBXDYDBB+lKBBBBBBBBBBBBBBBBBBpmKqiGBBBBBBGBBB0mKB2mKBBBCBBBC8mKBBBgnKBBBBBlnKBBBBBBBBBBsnKBqlCBBxnKBBBCB3nKBBBCBEBuqJBuqJBBBBBBBBCBBBBEBBBBGBBBBCBBKBBBBeRjyGBBlyGBBBKoyGBBP3oKBBB6BBB+oK/oKBm6FB67EBCCCCCBBCBBCBCBCBtpKB4mE5mE6mEBzpKBBBBBBBBBm3FBx8EB8pKBBBBBBBBBBBCBBmqKuwEBBBBrqKBBBBBFBOyBBNBBCBBBBB0qK1qKBCBxqIjoEkoEB9qKBBCBirKBJkrKB6rJBBBqrKBBBBBBBBFBBBCB2rKBBBBBBBBBBBCBBgsKBBBBBBnsKBpsKBBBtsKusKBwsKBysKzsKBw/ExoKrnIB4oGunI7sK8sK9sK+sKBBCBBBBCjtKB6+HmtKntKB02IBBBBBBBBBCBBBBBBCBBCBBBCBBBBC77IBBBBBCBBBBCBBCBBBCBBBBCCBBBCFBBBCDBBBCFBBBCBFBBBCFBBBCBHBBBCFBBBCIBBBCFBBBCJBBBCFBBBCBLBBBCFBBBCBDNBBBCFBBBCOBBBCFBBBCPBBBCFBBBCBBRBBBCFBBBCSBBBCwuKxuKBzuK9nI8oCprC2uKBD4uK5uKBB7uKB9uKN/uKgvKBBBjvKB+9FBCEBBCDCBCCBBowJBBBBCBBBBCbFGFBBBBHBBBBJBBBKBBBBMBBBBOBBBBQBBBBCTBBBBVBBBBVBBBXBBBBZBBBBbBBBBdBBBBfBBBBhBBBBiBBBBBkBBBBBmBBBBBQwBoBBBBBCqBBBBBJsBBBBBjBuBBBBBwBBBBBvBzBBBB0BBBBBB2BBBBBFG6BBBBBzBlxKBBCBBCBBtxKBBBBBBBBBBBBBBDBBBBBBBsN9uKB/uKgvKxdivKBkvKBBCDBF14HCF14Hs2CDF14Hs2CBBCBBCBBBCBBBBCvvKBBCDBBBD2vK3nIBBBBBCBBBEBBBBBDCshDslCthDslCBvhDslCBBCCCCCDCCBBFCCBBCDBCCBBBBCDBCCCBBCDBCCBEBBCDBCCBGBBCDBCCBBCCCBBCCCCBCCCBEBCCCBCBBEJBCCCB7zKBBCDEBBBBEBCEBDEBEEBFEBBBo0Kp0KBBCBBCBBjvIxmKBBzlHBBBzlHBBBBzlHBBB30KBCBCDBBBCBBBBCBBzyK0yKBB/2InHBBBCBBBFBBr1KBBBBBw1KBBBB11KBBBBBBBBBCBCBBCCBBCCi2Ku8Gk2KBBCB1zBBBBBBr2Ks2Kt9DBBBBBBBBBBBBBBBBBCBBEBBB82KBp8GBBBBBBBBBBBBBgsIBCBEBw0Kx0KBz0K00KBBBDCBBDC03KBBCBBCDBBIJBBBBNBBBBBBRBiEBTUVBB+DBCipIqoIiwCBBBBBBCBBDBBBBCBBBCBvoIBvoIBBBkiJBkiJB84KBBBBBBBCBCBBCCBBCCn5KBBCBCBu5KBBBBBBBBCBBEBBCBBCCCBCCZ2BBwBFB9CDU75KBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBlCLEBBBClEBwzKBnEBwzKBBBB83KBBt4Kj0KBl0KBl0K+3G3jEBy9J37HBBBBBBBBGn7KBs7KBs7KkkEBkkEBBkkEj9IquJ3zIz7KBBBBBBBBBBBBBBBBBBj5Kk5KBBCCCBBCBCHIBBCHBBCHBBBCHCBBCHBEBBCHBBHBBCHBi9IBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBo9KBBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBs+It+IBCDx+IBEGHBBBCBBCp+IBBBBCBBCp+IBBBBBCBBCp+ICBBBBCBBCp+IBBCBBBBBBBBBBBBBBBBBBBBBBBBCkqEBBBBBBBBBBBkqEBBBCBCDGBIBBCCBBCBBCCBBCBBBCCBBCCBBCCBBCBt/Ku/KBBCBBCBCBBCBBC2BBBB0B64H4/KB/tIBBC8tICBC8tIDBC8tIBBvDFBC8tIBHBC8tIBwDtoIp8BgKx3EBBCBBEBBBBBBECBBECgzHrtDBBBCBDBBBBDBBDBBBDBBBBDBBBBBBBBBBBBBCBBBBBBBEBBBBBBBBBD75IB75IBpFBpFBCBqhLBBy9IBBzhLBBFs6IBs6IB40FBB5hLBZBCBiiLBkiLBBupCn/ExxBCvnBBBupCn/ExxBCvnBBBBupCn/ExxBCvnBBqiLriLsiLtiLBBBBB3pC4wGCvnBBBBBBBCBBB8JkiJB8JkiJC8JkiJBBCCCDCECFCBBHCICBBBDBBIBBBBICBBIBCFBBIBHBBIBqzIrzIBBCqzIBBBBCBDBBFBBB5jLBCDBBFGBBBBGBBB2hLBzhLBBzhLBBBzhLBBlkHmkHBBCBBBBCCBBCBykLBBBBBBBBBBB4/F5/FBCBBCCBCBBFBCBBCDklL5SB5SC5SD5SBBBBECExiLBC1zIiqKhZBBj5IBBBj5IBBBmoKBmoKCmoKBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBCBBIBBBBBBCBZKBBBBBBCBMBBBBBBCBBPBBBBBBCBxmLB2vJ/EBBBBBBBCBBBBCCCBKBKFCVBBBBBBCGCBICVBBBBBBCBB/mLBBBBJannLuxGpnLBBCBCCBBBCBCBEBqBjqKkqKBBCCCBBCBB9nLBBBBBhqJnHBhqJnHBBhqJnHDhqJnHBBGhqJnHGBJhqJnHBDBvoLwoLxoLBBBDBCB3oL+2J/2JBBBBBBBBBBBBCBBEBBBolJBBppLB2uHC2uHBBCB2uHBCBBypLBBCBEFGBIBKJGBFCBBIJBBDHGBBBDEIBB67IxGBCDEBGBBCCBDGBBMBBCDHBBVDB2qLBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBG9rL+rLBBChsLBCDEFGHBBBBBBJKBBMBBCDHBBCDHtBxsLBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBCDDCBCCBDCDCCCDC29I39IB59IBBBDC29IBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCtoLBovLBBC5xIBBCBCDGBCllJBnlJBBqlJBBtlJBvlJBxlJBBlECDDCBCCBDCDCCCDC0lJBBBBCBs+JB5xBBBBDBBGBywLB/1HBBBCB3wLB5wL6wLBBCBBBBBBgxLBCBBCBBBCBBpxLqxLrxLBBBBBBBwxLB56GBCFBBBBCBBEBB5xLBBBB/BC+xLmrLBBnrLBBBnrLBjyLBBBBBBBBBBBBBBuyL2rLBBPBBBPBwyL20G30G40GBB06JBBCDBBBBBBBBBBgzLBCBBBDBBDhDBnzLBBBBBBCBBCBBBCBBBBBBBzzLBCBEBGBBFBDCCBBDCCB/zLBBCBBCCCCCBBCBBBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBCBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBEBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBFBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBHBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBJBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBLBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBNBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBQBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBSBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBTBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBCWBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBYBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBHbBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBdBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBeBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBgBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBhBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBBjBBKBMBBRBBBrGBBCDHtBBCDHBBBBBDEIBCDBBGwElBBmBBBBBBBBBrBBsBBBB31LBB61LBBBt4KBt4KBh2L/1Li+Jh2Li2LBBp4Gl2LBj1JCj1JBBCBj1J/3Ju2LxgKBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBBBCDDCBCCBDCDCCCDCBBCBCDDCBCCBDCDCCCDCBBBEBCDDCBCCBDCDCCCDCBBFBCDDCBCCBDCDCCCDCBBBBHBCDDCBCCBDCDCCCDCBBBJBCDDCBCCBDCDCCCDCBBBLBCDDCBCCBDCDCCCDCBBBNBCDDCBCCBDCDCCCDCBBBBQBCDDCBCCBDCDCCCDCBBBSBCDDCBCCBDCDCCCDCBBTBCDDCBCCBDCDCCCDCBBBBCWBCDDCBCCBDCDCCCDCBBBYBCDDCBCCBDCDCCCDCBBBHbBCDDCBCCBDCDCCCDCBBBdBCDDCBCCBDCDCCCDCBBeBCDDCBCCBDCDCCCDCBBBgBBCDDCBCCBDCDCCCDCBBhBBCDDCBCCBDCDCCCDCBBBBjBBCDDCBCCBDCDCCCDCBBBGBCDDCBCCBDCDCCCDCCCDDCBCCBDCDCCCDCBCCDDCBCCBDCDCCCDCBFCDDCBCCBDCDCCCDCBBCDBCDDCBCCBDCDCCCDCCCDBCDDCBCCBDCDCCCDCBBCBCDBCDDCBCCBDCDCCCDCCCBCDBCDDCBCCBDCDCCCDCBECBCDBCDDCBCCBDCDCCCDCFCBCDBCDDCBCCBDCDCCCDCGCBCDBCDDCBCCBDCDCCCDCHCBCDBCDDCBCCBDCDCCCDCICBCDBCDDCBCCBDCDCCCDCBCLCBCDBCDDCBCCBDCDCCCDCMCBCDBCDDCBCCBDCDCCCDCNCBCDBCDDCBCCBDCDCCCDCBBBDCDBBFDBBCDBBCDXCBCDBCDDCBCCBDCDCCCDCLBBBBBBBBBBBBdCBCDBCDDCBCCBDCDCCCDCeCBCDBCDDCBCCBDCDCCCDCBRBgBCBCDBCDDCBCCBDCDCCCDCBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0BCBCDBCDDCBCCBDCDCCCDCBBCDBBwBBBB6BCBCDBCDDCBCCBDCDCCCDCB8BCBCDBCDDCBCCBDCDCCCDCBCBBCBBBBBCBCBBCBBlCCBCDBCDDCBCCBDCDCCCDCmCCBCDBCDDCBCCBDCDCCCDCnCCBCDBCDDCBCCBDCDCCCDCBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyCCBCDBCDDCBCCBDCDCCCDCB0CCBCDBCDDCBCCBDCDCCCDCB2CCBCDBCDDCBCCBDCDCCCDCBCBBFuBCCCBCCB9CCBCDBCDDCBCCBDCDCCCDCBg8Lh8LBimKBqqKl8LBn8LB/3LBr8LBt8LBuQv8LBx8LB1Q08LB28LB48L58LBBs6C2BBBDCCBCCCCCCCBBChQBB/8LBsxF5RiZBBsxF5RiZCBsxF5RiZBEBsxF5RiZBCDIBsxF5RiZBCBBBDCBBCCB4XmoKBBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBG0/KBCB/7LBvgJBBBvgJBCBvgJBBEBvgJBBCBBCCk/LiyGBBBo/LBCDBB+oKu/LBBx/LBCBEBBCCCCCDCCBBBBBBBICCJCCBBBDFBBBBBBBDFBCBBBDFBDBBBDFBBBogMBCBBBBBBBHIBBKBBGFDFBBCBDDFCCBDDFBECBDDFBGCBDDFBBDBLCBDDFBCBBCCDCCBCBDDFBBBCCDCCBCBDDFCBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFCBCBBBCCDCCBCBDDFBBCBHBCBBBCCDCCBCBDDFBBzhMBCBBBBBBBHIBBBDFBBBCGDFHDFIDFBBBDBBDCBDBHCCBDBGBDDBIBDDBKBDBBziMu9Jv9Jw9JBBBBCBBBBBFBBBBCBJBBBBBijMBBBCBBCBCCB0DBDCB0DBBBBBBBBICB0DBJCB0DBBByjMBhSCFBBBBBBBBEBBBEBBBGIBBBJB2CBCBBBCCDCCBCBDDFBJB2tDBBCokMBBCBBFBwkM8qIBBBiFBxkM0sKlnLB4kMBCDEFBBBBBFCFBBFFBBIFJFBBBqqLBCDEFGHBBBBBBBHBLB3lMsjBtjBBBCBnsIBBCBnsICBCBnsIB8lM/tKKyjBupCn/EBCuxBCvnBLyjBupCn/EBCuxBCvnBBNyjBupCn/EBCuxBCvnBBBCCKyjBupCn/EBCuxBCvnBBBBBCCKyjBupCn/EBCuxBCvnBCBBCCKyjBupCn/EBCuxBCvnBDBBCCKyjBupCn/EBCuxBCvnBBCGBBCCKyjBupCn/EBCuxBCvnBBIBBCCKyjBupCn/EBCuxBCvnBBEymMBo5LqNBBo5LqNBBBBBBBBB6mMBB9mMB8mMyoKhnM/5Co4HBlnMBnnMonMBl6CrnMBorFBBCFBC/iMwnMBBHIh9CBDGI60CCBCC8EiDRtLBBDGI60CCBCC8EiDRtLCBDGI60CCBCC8EiDRtLBBBDBBBBBBDCBBBDBCDGBBBDHBBBDIBBBDJBBBDKBBBDBBBCBBNBBBDBFPBBBDQBBBDRBBBDBPTBBBDUBBBDVBBBDWBBBDXBBBDYBBBDBWaBBBDBcBBBDdBBBDeBBBDBBBFBBBBCBBHBB37GBBBCBBBCgpMBBCBBBDnpMB59HBBBBBBBBBBCBBBBBFBBBBHBBBB4mMBBBBBCB/mMBBB/pMBBBCWBBBBEBBHBBBLBBCEvqMzvL6WumMyqMBBCBBBBCBBBBBCBBCBBCBBDBBCBBBBFBBCBBBHBBCBBBBKBBCBBBBBDDCDCDDCDB+5J/5JBh6JBj6JBBBDCCBBBBBBBBzrMBmrGryFCmrGryFBBCBmrGryFBBBBBBBBBBBCBBBBBBEBBBBBBGBBBBBBIBBBBBBBLBBBBBBpsMBBBBB6mIjoDBtsMBBB3hKBE1sMBCBBFGBBBDBHBBHgtMizLBBjtMBltMBB7tLBBrtMBButMBBBCBBBBDBBBBBBDBBCBBDBBDBBDBBBCDHBBDBBIBBDBBJBBDBBBBJFNBBDBBOBBDBBPBBDBBBBHFmuMiyFsiBBB7rDB7rDkHBBCD9G94CpqF8/DBBBCD9G94CpqF8/DBBBBBBBBCD9G94CpqF8/DCBBBBBCD9G94CpqF8/DBCDBBHBBBBBCD9G94CpqF8/DBBKBBBBBCD9G94CpqF8/DBCINBBBBBCD9G94CpqF8/DBPBBBBBCD9G94CpqF8/DBPSBBBBBCD9G94CpqF8/DBSVBBBBBCD9G94CpqF8/DBXBBBBBCD9G94CpqF8/DWZBBBBBCD9G94CpqF8/DBbBBBBBCD9G94CpqF8/DBEBBLItvMuvMBBCkI94ClqJBBBBBBCkI94ClqJCBBBCkI94ClqJDBBBCkI94ClqJEBBBCkI94ClqJFBBBCkI94ClqJBDHBBBCkI94ClqJjhIkhIBmhIBBBqhIrhIBBGthIuhIvhIBxhIBDBqwMBCBBCztMBztMBBCB1wMBBBBBBjiIkiIBBBoiIBqiIriIsiIBBCDBoxMB4GBB4GCB4GBEB4GBGB4GBIB4GBBBBBBCBBBEBBBQB4GBSB4GBUB4GVB4GBB7DXB4GBZB4GBovMpvMBBBDnwGCBBDnwGCBCBCBBCBBBBBBBCCBBBBCDBBBBCBBCBBBD3yMBBBBBBBBBBBBBBBB+yMBBBBBBBBDBBBBCDEFIJszM+tMBB8tMCCB8tMCDB8tMCBBqCEFB8tMCBB3DIB8tMCBB4zMBBBCBBBC+zMBBBBBBBBBBCBBBBDBBBBEBBBBFBBBBBBBBHBBBBBBt0MBCDBBBDBBDBBBDBBBBDBBBBBBBDCBBBBBDDBBBBBDBBFBBBBBDBHBBBBBDBrGCrGKBBBBBDBnFDBi1Mj1MBBCrwMCCrwMDCrwMBBBDBBBBBBCBBDBBBBx1MBCBEBBCCBBCC51MBBBBBB/1M3sDBBBDBBBCBBEBBBCChPBt2MBB5pC0fjxCg/Gx2MBz2MBD/sDBCDDBBBBBBCDDCBBBCDDDCCpD62MBCBBCBBCBBBCBi3MBCBBCBo3MBCBCBBCBBBCBCBy3MBBBBBBBBBBBB73MzuDBBBBBCBBBh4Mi4MBoyE0pCBBBCn4MBrpJBBrpJBCBCFBHBBCCBCz4MBz+LBBB34MBB+1MBh3GB23B4hIjoKBBF94MBEi5MBBBDBm5MBBBBq5MBBBBv5MB6sCC6sCD6sCBBBDB6sCBBDB6sCCBDB6sCBEBDB6sCBEBDB6sCBBDCBBDB6sCCDCBBDB6sCBBCBBCg6MBCDBBBDBBBDBBBBCBBBCCCt6Mu6MBBC4tCCC4tCDC4tCBBBDBC4tCBBDBC4tCBBBBBB66MBBBBB/6MBCBBCBCDBBFBBGBBCDDu7MBCBBCBCCBBECBBGCBBBJCBBBMCBBOCBBBBJBl8MB2BBBBHE2BBG2BBI2BBK2BBx8MhuCiuCjuCkuCluCmuCnuCuVBBBBBBBBB78MBBBBBBBBBBCBBBBqBCBBEBBBBBGBBBBBIBBBBBBCq9MBBBBBBBBBBCDBx9MBB09MBBBtnJ0vD79MgxLBBBBBBBBq7G7QBi+Mj+MB54Km+MiiGBBBBBBBBBu+MBBBBBBCBBBCBBBBBOBBBBBBBBBBBOg/Mh/MBBzhLynKBn/MBgyLBo/MuhIBr/MBiyJjyJv/Mw/MGwhIBCC4hIJwhID1/MBBBDCCBEICCEICBEEICFEICBBBBECBEICCECBEICBEECBEICBCGECBEICBogNBCBBFBBGBGKBBBNB3gNBBBBvrHxf1F4E8tCwrHxf1F4E8tCxrHxf1F4E8tCCzrHxf1F4E8tCBCBBCDvjL37KBnwKBBBnwKBmhNBohNBCBshNv6KBh/MBBBBonMpnMB0hNBvCmyL3hNB5hNB7hN8hNBBB/hNBhiNBn/M48K2tC68K78K88K98KBBBB3tC4esBxpH/8KBBi9KBwiNBBziNB87MB3iNBB/lBBDCCBCCCCCCCBBChQB/lBBDCCBCCCCCCCBBChQC/lBBDCCBCCCCCCCBBChQBE/lBBDCCBCCCCCCCBBChQF/lBBDCCBCCCCCCCBBChQG/lBBDCCBCCCCCCCBBChQH/lBBDCCBCCCCCCCBBChQI/lBBDCCBCCCCCCCBBChQBCL/lBBDCCBCCCCCCCBBChQM/lBBDCCBCCCCCCCBBChQN/lBBDCCBCCCCCCCBBChQBBBDCDBBFDBBCDBBCDX/lBBDCCBCCCCCCCBBChQLBBBBBBBBBBBBd/lBBDCCBCCCCCCCBBChQe/lBBDCCBCCCCCCCBBChQBRBgB/lBBDCCBCCCCCCCBBChQBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0B/lBBDCCBCCCCCCCBBChQBBCDBBwBBBB6B/lBBDCCBCCCCCCCBBChQB8B/lBBDCCBCCCCCCCBBChQBCBBCBBBBBCBCBBCBBlC/lBBDCCBCCCCCCCBBChQmC/lBBDCCBCCCCCCCBBChQnC/lBBDCCBCCCCCCCBBChQBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyC/lBBDCCBCCCCCCCBBChQB0C/lBBDCCBCCCCCCCBBChQB2C/lBBDCCBCCCCCCCBBChQBCBBFuBCCCBCCB9C/lBBDCCBCCCCCCCBBChQB5lNBBBCBB8uE9uEB9pM1qMjmNBqDzzLyYmmNBBpmNBzvLBzkHBtmNumNBBxmNymNBBB2mNB4mNBBBp5LMBBLsFhnNB0rMBB1rMBBBBBB1rM4rMBBBBB4rMBBBCgsMBisMynNBijMBBBBBBBBBBijMB//KB//KtsM9nNBBBBBBBBBBkoNBBB+wGy5IooNwnNxnNynNBBBBooNBBBBBBBBBooNBBBBBBBB8nNBBB9kL+kLBBC6kLBBBBBBBBBBC6kLCBBBBBC6kLBBplLBCBBCBBCCBCBCDGBCBBFBDBBCBBPDBBBBBBBBBBBBBBDBBCGD9nHBBB+pNhqNBBC6nNmmLBCBEBrmLBglLBglLBjlLBCBBCBolLBBBBBBBCBBBB7qNBCDBBBDCDBEDBBCCBDBBCCBDCBCCBDBEBCCBDBGBCCBDBIBCCBDBKBCCBDBBNBCCBDBBCBSBCCBDBCBBCXBCCBDYBCCBDBBaBCCBDBSFBfBCCBDBhBBCCBDFBBBBjBBCCBDBlBBCCBDBCBusNBCBEBBCCCCCB0tM4sNBCBBCCCBBCBCCCBCBECBCBGCBCBICBCBotNBuqNBBBBBBBCBBBBBBB0tNBBB4tNBCBBCBBCCBCBCBiuNBBBlzMBBBBB+oLBBiBSnqNBnqNBwuNxuNBBCrgJiyDBBCrgJiyDBBBCrgJiyD2uNmxL1uNBBvpLBxnFBxnFzNwEBwE1pLBBBlvNBkwMBpvNpiMBsvNtvNuvNuiMhtBwvNh1HBBBBzvNBGB1vNB3vNB5vNB7vNBBCCCCCHC5gJIrmCvnBBBCCCCCHC5gJIrmCvnBBBBCCCCCHC5gJIrmCvnBCBBCCCCCHC5gJIrmCvnBBi/BBi/BCi/BBEi/BBBCCBi/BBBCCBi/BBBBCCBi/BBswNBmsNBBmsNBCBBBzwNBBBBBBBBBBBBBBBBCBEB+wNBrlH5RiZBBrlH5RiZBBBjxNBo6JBo6JBBo6JBBBBBBsxNBBCBxxNBBBBCBBBBDgrN6xNBj4HBBCrvNB/xNBuCBBuCBBBBlyNBBBBCBB5/IBBCBEFBBBDCBBDCCBDCjC2yNBBBC7yNB9yNB/yNBBBCBEBCozNBCBEBuzNBCDBBBDBBDCBDBEBDBBCC6zNBB9zNBCDBBBDBBDk0NBBBCBDBBBtBDEHBBJBBLBBCBBCBBCRBBQRBRB8S90NBBBBDBBFBBHBBJBBLBBBBDCCCC4sHBBBBx1Ny1NBBDBC41NBz6G61NB7oM91NB/1NBBBE7zJBECxnLBBBBECxnLBB0tK7OBBCBhxLBBw2Nx2NBBC0GBBB22NBBBBB72NBBB1H1H2HBBj3NBBgnJkUn3NsBi0LkjCBBBCBBBCBBCw3NBBCBBBDBCDBBBCBBC73NBBBBBBBCBBBCBBBFBBBFIBBBBCBCDBBCBCDq4NBCBCFBBCBCBBCBCBBBBBBBBBBBBBB74NBBBBCBBBCCCBECFCGCn5No5NBBCCCBFBBECBGCBx5NBBBBBBBBBBBBp8MBB95N+5N/5Ng6Nh6NBj6Nk6Nl6NBn6NBBCBDBBBGFkjMBBGFkjMBBBGFkjMBBBBGFkjMCBBBGFkjMDBBBGFkjMBBCBCCBBBCBCBCCBCBDCBCBBBFCBCBBHCBCBBJCBCBKCBCBBB+6NBjkMCjkMBBBDCDDDBBCBBDo7NwxLwpM7XBBBCBBDBBBBCBBBBBBBB07NBBBBBBBBBBCBBBBBFBBBBBIBBBBBk8N7gNBB4tBggDpqFCB4tBggDpqFBCBBCBBBCBBBBCBCv8NoBBBBBBCBBDBBBBBD38NBCB78N88NBBCtqJBBBBCB0/MBCBp9NBCBt9NBBBCBBBCBBCBBBC19NBBBg3NButLBCB+9NBBBBBBBBBBBCBBBBEBBBBGBBBBq+Nr+NBBCttF7iIBBCttF7iIs+NBs+NBy+NBCB2+NBBBBBBBBB++NBCDBBBDBBDBBBDBBBBDBBBBBDCBBBBDBq/NBBBCBBBCw/NBBBBBBCBBBEBBBGBBBCBBCCCCBCCC5B6/N7/N8/NBB0wF2wF3wF4wF5wFBBBBBDmgOBpuMBCpuMBDpuMBBBBDBtgOugOBirIBCBBCBCBEB3gOBBB7gOBBBBBBBBBBCBBBBEBBBBBHBBBIBBBBBCBEDCCEDCBqqFBqqFCqqFBCDGqqFHqqFBBBBEBBCBBEBBCiwEB39KBBB8hO80MBBBgiOBBBkiOBB6mNBytJBqiOg0LBB0wMviOwiOBBByiOBBCEDocklNBklNBBklNB5nNBCDBBh7Ci7Cj7CBBBDCDBBBBDBBDv8N5GBBBsjOBBBBBBBBktFB0jOh7K7OBh7K7O/0JB/0JC/0JBk1JBBBBCBhkOBBohOBBBokOBBBBguDB6lFBj+KBCDEFGBBJBGBLBFBBvuDBwzKBylNlzMmzMBBC8oLCC8oLBBCmlOBCBBFBBIBKBBCCDDBBBBBBCCDDBCBBCBCCBBECB/hMgiMBiiMBBCDBBq5D6+JCEBq5D6+JCEBpmOBBBBBBBBBwmOBBkmI0uDyMl3BCBBBBkmI0uDyMl3BCBBBBBBBCqC6mOB34LBB34LB+mOBBCBEBgvMB/uMFCBBBBBBCBBpnOqnOBBCBBCBCBBC5kOB01DCBCBEBw1DBzvNBzvNBBzvNBBBzvNCBBzvNBCDEqCCBBooO0xMr2DroOBgBvB03Js7MBBsEBBzoOBBB3oO1sHBBB4oOBsrN3lKBBBBBDBBBBBzmFkvH0mFkvH1mFkvHBBBBBBB6mFkvH7mFkvHBBBDFBCDFBDDFBEDFBBBBBEBBEBBBECBBEBEBBEFBBEBCBDaJBBEBBCBjqOBCBBCBBBCBv4Cw4Cx4CBBBDBBDvqOB2YBBB0qOBBBBBB6qIBBBBBBBBBBBBBBBBBBBBBBB6qIBBBqrOBl4CB9tNljBooNvGC8oLBBCB1rOBBB7GhlOilOBBgoMBzsLBBjsOBBBB0DBOsoMtoMBBCBB8jL7OusOBzsOBskNBBskNCBskNDBskNBBBDBBskNBBDBBskNCBDBBskNDBDBBskNBBFBDBBskNGBDBBskNHBDBBskNIBDBBskNitOBCDEBBBBEptOBCDEBBGHIBCBFBCFBJBBJBBBJBBBBJCBBBJBXBBEBBBJBBHBBBJBCfKBBBJBZaBCdBCBhBBBCCCBCBBCCCBCBBBBBBBBBBBCCCBCCBBBBBBCCCBCDBBBBBBCCCBCEBBBBBBCCCBCBBBBE4uOBBBCBBBEBBGBBIBBBBMBBBovOBCDEBBDBDBFBBBFBxvOBBB1vOBCBEFBHBDBCDCykKBBBjwOBBosMB8pLBBnwOzuHswOBCDEBEBCBBF0wOg3KBBCjsCBBBBBBCjsCCBBBCjsCDBBBCjsCEBBBCjsCBBBBEBBECBEBEBEBGBEHBEBBJBEBLBEMBEBOBEBvxOBZBBBBBBZCBBBZDBBBZEBBBZBBBBEBBBomI5R5UpEB8sJBCTCCBCBETCCBCBGaBBmyOBBBBCBDBBBBDttJBttJBCBBD1yOBCDBBBD7yOBBBB/yOBhzOBBBBBBBmzOBCBEBBCCBBBCCBBBBCCBBBBBCCBBBBBBCCBCBBBBCCBBBCBBBBBCCBB1zOBBBBBBBBBBBBBBBCBBBBBBFBBBBBBBDDBj0OBBDBo0Op0Oq0Or0Os0OBBBBBFpnEBBCFpnEBBCFpnEBBBCFpnEz0OBBB20OB40OBCDEBBBGBCBBCEBBBCECBBCEBCBBCBBBCECBCBBBCEBEBCBBBCEBGBCBBBCEBIBCBBBCEBKBCBBBCELBCBBBCEBNBCBBBCEBPBCBBBCEBF21O31OB51OBvkJBBCC91O+1O+6IBBBi2OBDBBm2OBBBCBBEBBBPHBBGJBhBBCBBBCEBIVz2OBBBBBBBBBBBBB82OBCBBCBBCBj3OBBBBBBn3OBBzwO+7NBBu3OBE9zE4sIpkDBBBBBBB23OB43OB5vMCvnBBB5vMCvnBBBB5vMCvnBB93OB/3OBoxOBqxOBqxOBC0lD3rLBBC0lD3rLCBC0lD3rLBCDEBBBBCBBBBBCu4OBw4OBBB04OBB34OBB64OB84OBBBBBh5OBonBBk5OsyOm5OBBBDBBBDBBBCBw/N/ZBBx7JB05OBBBBBn9Kz0BCvnBBn9Kz0BCvnBBBn9Kz0BCvnBCBn9Kz0BCvnBBBCBg6OBi6Oj6OBqjBBBCn6OBn6OCn6OBBCs6OBtyMCvnBBBtyMCvnBBBBtyMCvnBmoMBpnDBpnDBxvMyoCBBBCB66Ol3OBB+6OBBBoxMBBCED50BBBBBBBBBCED50BBCr7OBq1BBBBBBBq1BluOmuOy7OBCBBCBBi5BBBBBBBCBBB87OBBBBg8OBjqNBBBBCBBEBBo8O75OBBtlNBBBtlNBBBBCrlNt8OBBBx8OBBt9BB8qN6xBBBBD2pNBB98OBBBBBBBx/NgNBgNBBn9OBBBBBCBEBBu9Ov9OBBC4mLBBC4mLBBB59OB61MCvnBB49O59OBBC49OBBC49OBBBC49OCBBC49OBCFBBC49OBHBBC49OBBCCBCBBCCBCCBCCBCBsoB/zJ9MtoB/zJ9MBBBDBBDBBB1+OBwtMBwtMBBBBBBBBBBB9+OghKBBoyM1sCBCBBBDBCDBBBCCCs/OBu/Ov/OBBC7qMy/OBBBBBBBBBBBB66JpE76JpE86JpE96JpEBBB/6JpEBBBDEBlgPBBBi7M2nBBi7M2nBCi7M2nBBBCBBCCBs7MBj+OBB1gPBmjOnjOBBCCCBEC+gPBCBEB67J22BBzjOBBBBBBBBBBBBBBB+hNBCBEBCBBCCBBBBBBBBBBBBBCC9hP+hPBBBiiPBBBBBBBBBBB88DgmIqiPBCDBBFBBCBGBBBBBGBB2iPBBBuI5gL0xBCvnBBuI5gL0xBCvnBBBBBuI5gL0xBCvnBCBBuI5gL0xBCvnBDBBuI5gL0xBCvnBBBhjP8gLjjPBBCBgtBllLCCBgtBllLDCBgtBllLECBgtBllLBBGCBgtBllLHCBgtBllLBBEBDEBBDEBBBDECBBDEDBBDEBCGBBDEBIBBDEBKBBDELBBDEBBINBBDEBBCDCCBDBBBBBBBBBBBBBBBBCDCCBDmkPnkPBBCBCBEBvkPBBBBBBBBBBBBBB8hPBBB8kPB+kPBBBBBBB83EB83EllPszBnlPBBBBBBBBCBBBCwlPB/zDCFC/zDCFBCF/zDCFBBCBCBBCBCCBCBCBCFBCBCB3oOBxDyZ4oOBxDyZBBBDBBlmPmmPBomPBBCCBsmPBBBBCBBEBB0mPBjiDBCeBCBCB1qOswGBswGCswGBBCCt0KBt0KhnPBjnPB+kEupC4wGCvnBBB+kEupC4wGCvnBBBB+kEupC4wGCvnBBgBz1FBB81JBBBDB81JCDB81JDDB81JBBBDynPBBBBBBBBB5nPw6FBB8nPB+nPwgPBBBBj3DBj3DBBj3DBnoPBBBBCBDBBBuoPBBCBCD1oPBBB4oPBCBBCBBBCB11DBk3MBk3MBBk3Mn3MBBBp3MBBBBBBppPBBBBBBBBBBBBBBBBBFBBBBBBBBBB4pPBBBBBBB9pP+pP2jFgqPhqPiqPBBBC1jF36DkqPBBCECh4BBBCECh4BBBBCECh4BsUBrqPBB/uOBDBBCDxqPBzqP0qPB2qPB4qPB6qPB8qPB+qPBm5NhrPB+wI6wIBC9wIBprPBHrrPBCBBCBBCxrPBB0rPBC3rPB5rPBBBB9rPB/wOgxOBCBBCksPkoMBBBpqJBrsPBBusPBwqCxsPBwuCBBBqxOB4/NBBB8oMB/sPBBCCECECBCDCEitPBBBBBBBntPBBBBBvpPBtgOB4rIBDBC63B7DwjJCC63B7DwjJBBCpyOBB5tPBBDB+tPBCDBBFBBCDBBBouPpuPBBCCCBECBBCCxuPBBCByuPByuP4uPBBBB8uPBBBgvPBBBEBmvPBovPBusPBwkNlUBBwkNlUBBBwkNlUuvPvvPBBBBBBBBBBCBBBBBzzOrYhpPipPjpPkpPlpPBBBBBB2XCCBBBBB2XCBEBBBBB2XCBClwPBCBEFGBBBBECBCECBBEECBBCHECBBJECBBBBBKLBBLBDFCBECDFCBEDDFCBEBhxPBB2uPBBBnxPBCBBCCCBBCBCvxPBCq1OB8rEBBj0OCj0OBBCBBCBCC7xPBBBBBFGBBjyPkyPBBnyPBpyPB6qPm2IBr0NnHs0NnHBBCxyPBB0yPBB3yPBs3Ok7MBm7MBBmpNBhzPizPBBkzPBBBBCBBCBszPBBq3OBs3O5sPBBk2OBB/sPBB18EjtP9gEB6akxPlxPmxPj0PjwLl0PBBCBgwLBBBBBBBCBBBBh5Ov0PBBBBBBBBBBCBBBBCFBBBGBBBBBBDBC70P80PBBCy5BjBEBBCy5BjBECBCy5BjBEBBCBBCy5BjBEBBCBBCy5BjBECBCBBCy5BjBEDBCBBCy5BjBEBBCBBBCBBBBCBCBBCBBCFBBCBBHBBCBBx1PBBBBBBBB41PB41PC41PBE41PBG41PBI41PBBBBN41PBBCFCCCCCFCCCBq2PBBBi+OBi+OCi+OBBFi+OBBBBDDCDD1BDBC32PBBBCBBEBBGBB+7JhuEh3PByrLBBBByrLBm3PB8hKBxwPr3PBt3PxhOyhOpqFqqFBBBBBBBCBBBBBBCBBBBCBCBBBBBB53P63P73PBBBB/3PBBBhzIk4PBCBEBEFBBBCCCBBCCDBBCCEBBCCFBBCCGBBCCHBBCCIBBCCJBBCCBBBBBBBBBJBBBBJCBBJDBBJB3uKBB/4PBCBCDEFIBIBDBBBCFBCBBCFBCt5PBCBCDGBBHIJMBOBICpgMqgMB8+IBCBCBBBBCBBBBBCCBBBBCqCBCBBBBBo6P0gMBBr6PBcBdDBBdDBBBdDBlBBlBClBBElBB46PBtsNBCBEB/6PBCBBBDBBBDBBn7PBCBEBEFGw7PBy7PBCB27PB48OBtCB18CBw5PBq6CBBq6CnqO6xBBBBB0sMBr5P3+Op8Pq8PBBBBBz5P05P15PBBBDyqFhvKCDyqFhvKDDyqFhvKBBD+qOB2nMBB88PBBBBCBBBBBBECEBCFEGEBB2mOB2mOC2mOBBBDCDJEF5jN0qB1qBB3qBB49PB69PBg7PBB/9PBCBkkIBp7PBCBEBBs+PBu+PBBx+PB37P47P57P67PBBB/kNBBEngNBBBBEngNBCBBEngNBBEBBEngNBBGBBEngNBBl8PB1gNBC1gNBBE1gNBBG1gNBBBCCCBBCCCCBCCCBBCBBCCCCCBBCCCv/PBBBB38PBBCBBBDBBBDBCBDBB1mNBBBBm9PBBBCBBBC9nPBB9nPBB9nPCB9nPDB9nPEB9nPBBBBBB9nPBFB9nPCFB9nPBBFFB9nPGFB9nPBIFB9nPJFB9nPKFB9nPLFB9nPBBBBEDBGDDpqOqqOBBCpqOCCpqOBECpqOFCpqOBBDICpqOBqhQBBBBq1KBBBB9BBBQCCCBBBEngNBCB9BBBQCCCBBBEngNBBCDGB9BBBQCCCBBBEngNBBBFkC5hQB9qO8cC9qO8cD9qO8cBCG9qO8cBG9qO8cBFBDBDBBDBDBCDBB5mPpiQB+rMBh9NmtHntHBBCBBC7gJ41OB6/PBBBBBBBBggQBBBBBBssOBBkjQBmjQngPBQBsiBBCDEBBBBEBBCBE/hQgiQBBCB3jQ4jQ5jQ6jQBBB8jQBBCEnmGBBCEnmGCBCEnmGDBCEnmGBBFBCEnmGBHBCEnmGBBCCDBBCEnmGBBCCDBBCEnmGCBCCDBBCEnmGBBCCCBECFCBHCICJCBBBBCCBHCBC2kQBBBBmuOBmuOBunGikGBwnGikGBCBBBCGBBBFBklQBklQCklQDklQEklQBBBDBEBFBHKklQBECBBMklQBBBDCBBCEBBDCBBCECBDCBBCEBEBDCBBCEBCDIBDCBBCEBnzE8tOB+tOrzEBBBCBBBBCCBBBCDBBBCKBDCBBCEmmQBBBCBBBBDCDBBFDByoNByoNB4mQBBBCBBBCBBBBCCBBCBBBCBBBIBBCBBBBBBMBBCBsnQBBBBBBBCBEBBCCBBBCCB3nQBCBEFBBBDCBBDCBBBDC2dBioQBBBBBBBB8xM0vDBBBBs7OhtBBCBBCCCBECBBCCBCBCBg4Ng4NBBBBBBBBBCJ/oQBCBylCBylCBBBBCBBCBCBxpQB4nKC4nKBE4nKBBH4nKBBBBBEDCBBBBBBEDCCBBBEDCBCFBBBEDCB7DBNClqQ4nQBkZwgOB8lQzkIBBvqQBxqQBBu4L1qQBBBBBBCBCCBBBBDBBDBhrQBB/8GBBBBsCBB+9PBypKBB4E2pKB2pKkjCBzrQBBB3rQ4rQ5rQ6rQ7rQBB+rQBBCBB/rQB/rQC/rQBE/rQBBCCB/rQBBBBCCB/rQqsQBBBBBBBBB9jPnkPBtnBB3rQBBCCPojPDEIBnoBBBCCPojPDEIBnoBBBBCCPojPDEIBnoBCBBCCPojPDEIBnoBBEBBCCPojPDEIBnoBBBHBBCCPojPDEIBnoBBBBDDCBBBCCPojPDEIBnoBnkPFBBK2mBBnkPFBBK2mBCnkPFBBK2mBBCFnkPFBBK2mBBCBBCBCvsQBBBBCvtQBBBBBBBBBovOnLCBnLC3pJj/L3uEBB9tQBCBEBEDGFBBBBBCCBBBBBBBBCCBBBBqtDnwKBrtDnwKBBCDBBBCB7nQ5GBBBggM3uEBBBBioQBBCBgvQBBBBBCBBBEBBFBBBBBBECrvQsvQBBCCCBBCBCqiPBBBB2vQBBB6vQBB9vQBtyGCtyGDtyGBBFtyGBBCDBtyGCCDBtyGBBCBCDBtyGBBBBBBBloLBBvwQBBywQzwQBBC2wQBBBBBBBBBBBBCBBBBBB/sNhkDBBBjxQBlxQBCBBBqxQo3CBBxiMtxQBBBBCBBCCCBBCBCCCBCBBzpL0pLBBCzpLBBgyQBBBBBBBBBBBBBBBBBBBBBpyQBryQBBCuyQBuyQBB5rQBBBBBBBBBCBBBBEBBBBCB3qLB3qLBB3qLBBBCBDBBBCBBBDBBBDpzQqzQBBCBuzQBBBBBBBCFjCDu6B4tKv6B4tKBBCBBBBCB7zQBCBBCg0QBtoK5RBBtoK5RBBBtoK5RBBBBtoK5RCBBBtoK5RBEBBBtoK5RBBCCq0QBBBh+FBi+FBBBCBz0QBCBBCBCCBBBCCCBECBBBDCCDCBBBDGDCBn1QBjvQBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBjvQBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBBBEBBBB/9Nv7Bg+Nh+NBBBp6PB41QBBCC71QBCBBCBBBBCCBBCDBBCBl2QBCDBBCBBBBBCBCBBCBBBCDy2QBBCBEBBB7kOBhlHBBu5Pg3Qh3Qi3QBk3QBF/xJn3QBBCBCD39CCCBCD39CBBCBCBCD39CBBCBCBCD39CBBBCBDBBz3QBBBBBBCBBCFBBHBBBg4QBBj4QBBBn4QBCBEBBCCBBCCBBBCCBBBBBBCCCBBBBCCBBC14Q24QBBC8rB5nICC8rB5nIBEC8rB5nIBGC8rB5nIBIC8rB5nIBCBBCCCCj5Qk9NBBBo/Pp/PBr/PBt/PBCw/PBBCBCCCBBCCBCCCo0OBo0OCo0OBEo0OBBBDCBBDCBBBBBBBBBBBBBk6QBBBBo6QBBBBs6QBCBEBCBBCCBBBBCCBCBBCCBBBCBBCBBBBBBBBBCBBBBBBBzkIBj7QBBBBBBo7QBBBBBBBBBBBBBv7QBCBBCCCB8E8kD2oJBBBBTBBBBBTBBBBBBBBk8QBBB2wKBBBs8QBBBBBBBCB08QBBBBBBBBB68QBB98Q3vG/8QBh9QBBCCBBBBBBBCCBn9Q59BBBqrPBCBqrPBBBFBqrPBGBqrPBBBIBqrPBBBBBBBCDDBBqrPBCBBCDDBBqrPBBEBBCDDBBqrPBBBBEBBHBBBPBBCDDBBqrPBBBSBBCDDBBqrPBBBBBXBBCDDBBqrPBBCBCcBBCDDBBqrPBBeBBCDDBBqrPBBBCBEjBBBCDDBBqrPBkBBBCDDBBqrPBBBBBECFBCCFDEDECCECFBCCFDEDECBCFECFBCCFDEDECBHECFBCCFDEDECBBCCBCBECFBCCFDEDECBn3Fh2JBBBBo/QBBB32KB32KBv/QBBy/Qz/QBBC+OCC+OBBCBC+OBCBBC9/QBBBCBBCBBC0iQ1iQBBCpgRBBBsgRBBBBBBBBBBzgRBu4LBBCBBDBjwOB9rNBhhRB/DCCBBBBBB/DCCmhRnhRBBCCCBBCBCthRBCBBCBCCBDCBBFCBBDBICBBBCDDBBCDD8hRBCBBCBBBBCBDBEBBCBEBKBBMBNBBBxiRBCBBCBBBBBBC5iR6iRBB9iRBhqNBBhqNBBBBBBBBBBBBBhqNBCBEBrjRBBBBCBBEBBBCCCCCVfBCDD1jRuwDBBC5qNBBC5qNBBBC5qNBBBBBBBCBBBBhkRBBBByBBDIBhiJBCBB7BqkRBBBBBBBBBBBBxkRBCBBC2kRBBB5kR6kR7kRBBBDBBBglRBBBBBllRBBBCBBBCrlRBBBBBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBB0uIBBBBljLxVBBBBBBBljLxVgmRBBBnjRBBmmRBEBBLComRBBBBBDBjkLBBBCBurBBBBQBB8qB4mRB6mRBB9mRBBBtjDBjnRBBulKvlKBBBCDEDvnRBCGxlK1jR2jRBn6B4jRBKCIBBs6BB7jR6nRBkmKBx6Q+nRBBBCBBBCkoRBCBBCBBroRBBBvoRB88K5RBB88K5RBBB88K5RCBB88K5RBBCCCQC3oRBykNBCBCBBCC/oRv6GBBBjpRkpRBBCrjJBBBBBqpRBBBBBBBCBBKBEBBBGBB0pRBBBCBBBCBBCCBBBBCBBECBBBBBjqRBBBEFBHBDJB3zMBrpEnwKBBBrpEnwKBBBEBrpEnwKBBGBLgpEnwKBBBEDBHBBdC6qRBBBCBBEBBGBBCBkrRBBBxBgmPBnnNBpnNBB29OBwrRByrRBBB2rRBBBBBBB/oR8rRBCBBCBBBBBBBBBBBBCB8sQB8sQqsRBCBBCCCBxsRBB0sR1sRBwwKCBCBBBBBBBBBBBBCCBBBBBBCDBBBBBBCBBFBBBBBBCBjtRBBBBBBBBBBBBBrtRx0NkyBqxKBqxKDXwwKCs1EBBCDBBCDCBCDBBC2tRBBBBBBBBBBBBBCBBBBBBBEBBBBBBBGBBBBBBBIBBBBBBBBBLBBBBBBBpuRBBBBBBBDBBBByuRBCBEBBBCBECCEC8uRBBBBBBCBBEBBBCCBBBBCCBBBBBCCBBovRBBCBEBvvRBvvRBByhRCBruEBBBBBy2Os2CBBBBBBBBBBBBBBBBBBBBBhmCkwRlwRBBCBBBBBBBBBBBBCiUBBxwRBBBaHw0KBB4wRBBz3Os2C8wRxhBuzHikG8yExgBBBCDCFBCBoxRl1QBB15OBBB15OsxRg2QB55OB75O85OBBBDr6CBr2Qu6C21QB8xRBB/xRBm/OtlB32Qs6OB0pOy6O52Q62QBCNv/BzEpyRBBBCBBBCBBBwyRBBBBBBBBBBBBB4yR5yRBgkNBB6lI+CBDB1lIBBDB1lI/yRBBCBCBBCBBBBBBCBBBCszRBBCBBCyzRB0zRB2zRBBBBBBBBBBBBBBBz4L+zRB+8IBBBBBBn0RBp0RB2oL5RiZBBBBBB2oL5RiZq4QBBx0RBB00RB20RB40RBBBCCCBBBDBCBBDBCBBBDBCBBBBDBCj1RBCDBBFGBBBDDBBDDCBDDBEBDDBEBDDBy1RB01RBCBBBDGBBCBDCCBDDCBDBFCBDBDHCBDBJCBDBBMCBDB5mMB5mMBBBCBB30Kw2RB2sPBBCz2RBBBBBBBB52R62RBkhEBBCB/2RBBBBBBBk3Rl3RBBCCCBBCBBBBCt3RBBr7KBCBE13RB45B55BBBCBBC83RBB/3R5nNp2K0hJB0hJBBBBBBBB0hQBBBBBBCBBDBBBBw4RBCBBBBDBBDCBDBEBDFBDGBDBIBDBBEBLBDBNBDBk5RBknI8EiD+LBBknI8EiD+LCBknI8EiD+LBEBknI8EiD+LBCBw+QB6Jh7HwdBCBmRBmR05RBCBBCB35RBCBCBBCBh6RBCDBBBDBBBDBBCIBxoEs6Rt6RBBCw6RBv6RBl7Eq/MBCByiQi4BBBBBBBBBCBBBBEBBBB1lM48EB1lM48EBhuMBBhuMCBhuMBEBhuMBGBhuMBBCCCCCCCBr8QBr8QBx7RBBBBBBCBBBBBD4kJ81E91EBBBBBBBCBBBBBCBBBBBBBBBBBBCBBBq8RBBk9JDBCsB47JDBu8RBCBEFBBBBFCFBp2IrmJBp2IrmJCp2IrmJBCBBBDCBCDBBBBGBCBm9RBBCBBBDBBBDBBBCBDBCCBDBBECBDBBBBBBJCBDBBLCBDBMCBDBBOCBDBBQCBDBBSCBDBBUCBDBBCB28FBCDBBBGBBJBBMBIPBB6+RB6+RBBR+jRBCBEBBBEBBEm/RBBBBBBCBBBCu/RrjR9nPtjRBwgKi7EBBCBBCBCBBDBCBBBBBDB6/RBBBB+/RBBBBBBBBBBBw9RBCBBFBBIBBxgSBBBBBv9PkjCw9PkjCBy9PkjCz9PkjCBBCBCCBE59PkjC69PkjCBBBDBCGCDBCGBCDEFGHKDBCGqBChrOBBB0vErvNBB56RB+7N0hSBBCBBFBHIJBjpDBCBgEEBmiSBBBBBBBBBBBBBBBEBBBBBBBTBgEGBBBBBBBxiSBxiSCxiSBBCBxiSCCBxiSBECBxiSBGCBxiSBECBC+iSBkjSBBCBy0NBy0NtDBCBBCBk9OBCBEBBCC0jSBBCBBCDHBCBBBBCBCBBBCCCC25Bo6LDBBBBBBBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LD/jSvqOwqOxqOBBB8/HBCBE0hSBB1hSB2yQBBBBBBBBBBBCBBBB7kSBCBBCZBhlSiBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDjBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDkBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBmBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBCBoBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDpBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBrBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBDtlSBBCB72NzlSBCDBBBD2lS3lStmFwhIBBBBEBgmSB5zIDgUBB5zIDgU1nQB1nQlmSBB7OBBrmSBBBBuoQnHBBCyCBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDzCBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDB1CBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBC3CBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBj4NB8mSBB7mSB8qL9qLBCBBCmnSnnSonSB+xMrnSBBBBBrlKBBBBBBBBBCBBBBBC3DBBB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDDB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBBFB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBHB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDIB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBBCkoSBBBBBDB+oRBBvnKBBvnKBBBvnKBBBBBBBBBBvnKCBBBBBBvnKB5lSB0sHk6EmzBC0sHk6EmzBBBCuiPBBBBBBBBBBBBipSBipSBwlSozEBBslKmnEzlS9pRBBBBBBBBBBBBBBypSzpSkhH1pSBr4Ms4M0kQs+BtuR7pSBBBBBoCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDpCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDqCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBsCB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBnqStxO9jPBBBJhkPBBkkPBB4xOBLBBO3qSBBBtkP7qSB9qS+qSBBBBBBBBkrSBBBBBprSBprSBCBBCBuCipSBBCBBBBB+D0I6rSBBCBEBGBBhsSBBBnsSB71OlxBBByEB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDzEB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LD0EB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBBvsSBBBBBBBBB2sSBBBB7sSBBCBBBB9EB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDB/sSgtSBBBBBBBBBBBBBBBBBCBBBBBBBBBstSButSBBBxJBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDwtSBjuFBBB3tSB5tSBBBBBBBBBBguSBCjuSBBBBBBBBBBBBhKBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDCBBBBBBn9PBn9PBCBEyuSBBBBBBBMBBBBB4uSB2hNBBBBBBBBBQI/uSBBBjvSBBmvSnvSBBBBBBBBBBBBBBBBBBBBBzvSBBBBBBBBBBBBB/sSguMjlQBBBg3FBBBBBBBBg3Fj5KklF/zRB6e55OzvDmwSBowSBBBBBBBBMB6IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LD7IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDB9IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LD+IB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBDhJB3DBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBBCDmiO2gG/wSBBCBkxSBBCBCBBCBBBBCBgkRBBBBBBBBBB0C1CBCBBCBZB7NBBBCDHBCBBBBCBCBBBCCCC25Bo6LD8NBBBCDHBCBBBBCBCBBBCCCC25Bo6LDB8xSBBBBgySBCjySBBBBBBBBBBBBBB4etySBBBBBBBBBBBBBCBBBBBBr+IBr+IBBBBBBB8ySBBBBCBBizSjzSB8tQn3BBBBBBBBrPBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDsPBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBuPBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDvPBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBxPBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBCBBEBD2PBBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBBjlO7zSBBBBBEEEFBICIEBCDMBn0SB60FBBBBBBBBCBz0SBBh8B30Sr5RB2+HFy+H80S10QBB+5R+MBBB2uPBCBCBBCCBCBB/uPgvPBBCBBBBDBBBBBBBGCBBB1gPBBCDEBBBBBFyLBh2SqoQBvwSBBCBv0Iw0IBy0IBBDjBozQBozQu2SBBBBBBBBBBBBBBBBBBk1L7hPBB5I/SBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDgTBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBCjTBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBCBBBEBCo3SBBBBDEBCCBDEBCBsiPBh8Ri8RBK1TBBBCDHBCBBBBCBCBBBCCCC25Bo6LD03S13SBBl5Ms0SC63SBBByhPt6C9NBBBh4SBpmRk4SBBBBBqUBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDrUBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDBCDBBwUBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDByBB0UBBBBBCDHBCBBBBCBCBBBCCCC25Bo6LDB3+K24SB24SBD24SBF24SBw+FBnhJs7FBCBBCnhJs7F/4SBBBn5SBBBBBBBBBBBBBBBBBBCBBBBBBBBB05S15S8nR0zN45SBBBBB+5SBCDBBFBHBBCCDCCCDBBCBCCDBBCBCCDCBCBCCDBEBCBCCDBBHBCBCCDBCKBCBCCDBMBCBCCDBOBCBCCDB66S76SB96SB9sS/6SBCDBBBDCDWBCBCCDBJv/Rn7SBBBq7SBCBBCBBBBBBBCB2JB07SBB22NBB67S77SB57O57Oj5SB/mPBBBBB/mPBqjEBqjEo8Sp8SBBBBBBBBBBBByhSzhSBBCBBBBC18SB38S48SBCDBBFBBCDBBBBBBCDCBBBCDBEBBBCDm9SGBBBCD58SBp9SBEr9SBt9SBr5NBv7MynQy9Sz9SBB+3N1vC19SB39SB+rQtvC69SB89SBCBBCh+SBBCl+SBWm2GBo+Sp+SBoxGs+SBCBg3Px+S//MBBB1+SBCDBBBDBBBBBBBBDCBBBBDBh/SBBCBBCGBBCBDBBBBBw/SBBBBBBBBBB/4Sg5ShDBB6/SBCDBBFBC61QBCBmgTBBBpgTBp5PsgTBWBBBBBBBBBBBBWCBBBBBBWDBBBBBBWBBFBBBBBBWB99Sn0Go0Go4P7O9gT+gTBCBBCw7PihTjhTBurEmhTB27PphTBBCBCBCBBBBBBBBBBCBCBCCBBBBBCBCBCBBCBBCCBCBEBCB5hTBCBEBBbBCCBlQBlQBkiTBB42OBBBBBBBBFDtiTBBOBBCCZBBCw7PCOBBCCZBBCw7PBEOBBCCZBBCw7PBGOBBCCZBBCw7PBIOBBCCZBBCw7PBKOBBCCZBBCw7PB6iTBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBljTmjTBBCBBBBBBBBBBCBCt7PBCBEFBBBDC4jTBBBBBBBBCBBBBBCgkTBBBBBBBFBBBCBBBBGBCnkTBCBp9PBp9PtkTBBBBBBq3RB0kTBBBBBBBBBBDBBBBBFBBBBBHBBBBBBlQBBBBBBBBBolTplTqlTBBCtlTjhRBBBDBFBB2lT2hQrqSg8Q6lTBBBBB+lTBBBBBBBCBBBBBmmTBBBBBBBCBBDBBEBBBBBvmTwmTBBBBBBBCBBBB3mTBBBBCBDBBBQ+mTBgnTBinTjuRVsgOjtDihOjtD56Q66QB86QB+6QBtnTBvnTBBBBBB0nTBiiOjiOB5nTBBBBBCBBDBBBFBBBHBBjoTBBBBBBBBooTBqoTB/6OkoCpqB+MBB/6OkoCpqB+My2QBBBBB7hCBurB8hCBurBB01H2yQBY3oTBBBBz7NBBBgpTBBjpTBBmpTBopTBBBBBCBBBupTBBBBBBBBBCBBBBDBBBBBB3pTBBBBBBBBB9pTBy8OtyDBBBBBBBBy8OtyDjqTBlqTBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBBzqTBCBBC6iTBtvS7qTBBBBBBBCBBBDBBBBBFBBBBBmrTnrTBBCqrTBsrTBBBCBBxrTyrTBBCCCB3rTBCDBBBDg2E+rTBgsTBBCCjsTBpzEBh8QBBqsT5gN5Rx5DBBmrEsyGrhEmoCsOBBBmrEsyGrhEmoCsOCBBmrEsyGrhEmoCsODBBmrEsyGrhEmoCsOEBBmrEsyGrhEmoCsOFBBmrEsyGrhEmoCsOysTBBBBBBBBBBCBBBB5sTosOBBBBBBBBBBBgtTBBjtTBBCBC7kOBBBBB7kOButTBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBBBCBGBBBBBBHBBBBBBIBBBBBBBBB+oRBBBBBiuTB1gPhXlxBBBBB1gPhXlxBB0BBBBnuTvnTBvnTquTruTBBBBB+qRvgTxuTyuTB0uTB1uT0lBipSBBC6uT7mKBCB/uTBhvTivTBn4RBBBBBBn4RCBBBn4RDBBBn4REBBBn4RFBBBn4RGBBBn4RHBBBn4RBJBBBn4RKBBBn4RBBMBBBn4RNBBBn4RBBCB1vTBBBBCBRBBBn4RDBRBBBn4RBBOBBBB8vTB+vTBBBBBBBBBCBBBBDBBBBBBFBBBBBpwTBBBBBBBBBBBBBBBBCBBBBBBBBBFBBBBBBBB0wTBBCCDBBBBBBBiBBhxTBCBEBB3qBBuoQnHpxTBBBCBBBFBBxxTBhFiFBBCBBBBBBC6xTBprFliM4C5KBBBBBBBBBBprFliM4C5KhyTngRogRBlyTBBBBs6MqyTBBBBBBBBBBBxyTyyTBgsRBBCCBBBBBBB+yTBBBBBizTBBBBBBBmzTBmzTBqzTiVszTBBBBBwzTByzTzzTBkrIlrIBBBC4zT5zTB7zTBBCColRplRBrlRBtlRBl0TBCBEp0TBr0TBBBBCBBBFBBHBBB30TB50TBCBBCB/0TuCvCBBBBBBBBBBBBBBBBBBBp1TBCBt1TBBBBBBBBBBBBB11T21TBBCDBB1zNBnBBCBi2TBBBBBm2Tn2TBBC5zTB54SC54SBCDBBBCBBBBCBBBBBBBC02TBBBBBBB+uT62TBBCBEBo3ICi3TBy0KBBBy0KkvHCBy0KkvHDBy0KkvHBBBDr3TxiMyiMBBBoBpBBBy3TBBCDBBFBHBCKBMBh4TBB7zFl4Tm4TBBC3gMBBBBBBBBBBBBC3gMCBBBBBBC3gMDBBBBBBC3gMBBDGBBBBBBC3gMBBBDBDBBDBDLiBtgTtgTugT74TB94The74TB94TB94T1rQBBBw5GoxJk5TBk5TBzqPBCB97NB61T71TBC2+Ez2M/W"
   },
   "ends": {
    "sizes": "LQCGGCBsDsCDwBkBlBLByDpBEBlCNE9DjBDiCdCYlBERgBD4BTCyDsBL6CtBHoC2BHqFuDGDrCSJkDlCHtCfCSVBlCQCCScnBbKQqBFoBDB1BBGEDTHGCTBDdBFD0BDBHtBHIiBGBIFKDgBHD8CGCfFFDGRH4BGSBB2BIDDFFoBDH3BKFdFDnBEH4BDMCUBDSFDCCVDCBWDEOBDMDCNBDCJCTDBBOEB4BJEkBJDPJCbXDCKGJCCaGDDCEGJCxBJEEHCBCkBSSFCVJFLGFWQENYOFNTOHNaPCNSIENXP1BIBLEKIFBNNGIIGTGGEEEMJCJBLPLOFIMCHLGOFGUKSDDBYHNQKVCMGCOCOBBRDCEcBiBXBZYGDaBOD",
    "steps": "CFBCDCDCCCCiBCDIDKEDCFDCGCEDgDFnDFCBBB0DBCEBDhEBjEyGjDCDCCCDINK+BFCLCDDKFFBCCCDCCCBFCDCDCDCCCCBEBBCBHFCEICDCBCrCECBBBBBBBBBBCBBBBBBCBBBBBBDCBDkCCGCCCCCCBBXEHGICLKKqaCEDCCDFIBBCBCEGCCCCHCDCCCCDCICCGBBBBBCCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBDDFDrfCB6fJCCCCiC6BIgBBCBCCDCCCBCECCCCDCCCCCCCDCBBCBBFDCECDCjoBBEGCBxBCCCCCCCDFDCNBCBDJDDEEEBECCCCBkuBJCCBFCBCCDCCCBCECCCCDCCCCCCCBDCBBCBF7wBFFDEGCBBBB5xBjyBLZCCBBJGCBBBBBBBBBBBBBCEKCCFLCCFDTUFJDCDBBBhBHCCCIBGDDJBGCGCBECBBBCTCDCBECBVREIJCCEBDDWBJbCBDGECGDICCTECGCBBBCCIEDwjCCDCCCCQCLDCCDECICBCCCDDDCCCGCEDCCBDEEGCD2nCBCChoCooCCDJDCFGCBBBZCIKICDDBCCCCEDDCCBKCDBECEDLKDCDGICHEMBCCBDGDCCGEEFICBEGFqxCDECFGEFCICCCpkCuDhLB8yCDDCDBDMEDCCBBBBDCGHDDBBBCCCCECCCICRCQCDCCCDDQfHTCFDDHJClBEKECCOFFaRCCZCCCGGIGEGHQDIMDCLDMDEEEEGEIDEDBCDCCEDMCCCCCDCCDECLDQEDMmoDECDEDECGBFCBIFCCHDDJCBEDDGCCDCCCHDrf8sCBm+ChPDDcCGBBHKBCCDDLCDBCCFCDICBDDNCDCCCDNCFCDCbDCDCCFGFCHFDEDLCCDDEDGo2DCECDFEDBKDBCCCGJDCCCEDEDECBCl5DBn5DCnBHCNJECJCEFHQKJNLPGYCJngEDECIGCECCCCJDIFGDDDEDBBBDBCCDCCCCEEEtf7sC2XI9kEDBBBBCBBBBBBCCCB1lEDBBBBCBBBBBBCCCBDGCCBCCCCCBBCCCtf/nDBhoEMCCCNBJFHDJCKJQDCKJOOPLCCDHSvBKIRCDBCBBBLLCKDNEFIDDCECBBo0EFBBFCCCCCBDEDDCGFGtfz2D44EECBDGCCBBECJCDCBCCBBCkBCuBKCFDCSCBCDCCaJHCFJHFGEBDCBBBBBCECCDCCBCBHCLHECMICBEHPCHGCJCCDBBBEBCCCCBCCDODDEKEFECDCEDGJugBygD+nBHDBDDECBBGCBEFDFCCCCCCFECBEDFDGBCCEHCBBDBtf35CpOqlBDBBBBBB6tFFYCIBLCTOBKaENLEDJHGCMJPCGmBCDQBNCCKBDCGDDCIEGDCCCCCBJIGVCCDBEHICBBCDCBBBBBBCDBBDDBDCIIOFG/9FEFCCCBBCCDDBBCCELHDCGBBBEDICDGCCCCCCFCCDJCFDqiGDCCDBCzlGCDDLCDCNBFLCDFLICCIMFDEDMCBFELiBDCEFBMDDDNRCBCDCCDCKEECBGDJDKCDLDCGHCBCQ0xGEFBBCBKCCCCHCBBDCCESECCECCEECFGDDCDDCCCDCECCCDCHCFLCCtiGC4UCCCFn4GtDFCQGFGGGIECBLQKJHEBDFGDIVEHCbDGCCCCBCCODGCDBCCKHDECSDOGCMBDKGFCEGJEEDCHCCBDEGBBBBCCDIFDCDCBDBCJHDEGBFJHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBBFCBDDBBDDJCDDCDBHLCCCDDGDCCGCCFIDC/wHFEFCHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBGCBDDBBDDKDDCDBCDEDBBEEDHECIHFCCBBCBDCCBCFCFCCCNCCHFCBBCCCHBCCCFFBBBBBBBCE45HDBCCEl6HDC66HCEEGCDDDCCDCCCCCCEBCECBBCCCCCDEGBBBDDCGCCDDCCDCECCHYCSYCPFGCLCCaCDDCDMWOED1lIKECECCCEDECDDCHCCugB1tB5sBxnCE/kCCCC7nICDBEGEBCCDDFCDCCCDCCCDCECCDCBCJJFCMCIIJCECCCCFDdKDMDGXFFICCDGTEEMCCDFCECECBBLCCCBCCFGCCCDCLIDBBBWCH9hG4jCmQBCCECCDCEDEFBBCCHBCBBDCCBDEDFCCEEDIBBBKDHDDDDCDDBCGCCCCCKCBBCCFEDCugB+jB3J5sB6sEmUCy9IDDDCCDGDCCBDCDCCOECDBBBBBBBBBDCBCCBBBBCDDDCNPCCCGnBKCIJCDGECBCCBBBCKCFHCEQPLJxnJDFDMCBCCBBBEDCDBCEDDCDCFDCCCDIsqJDwqJBKDDBECCFDDJCDE4BCouJRECDDCBBBBBBBDCDDBDDjwJ+wJCBBBRBDCDOECCTGDDCGDBCDBCBBBBXLCDbEUJBHDCICCBFCdBECBEBBEEICGCFJCGCBBv7JDLDDEBBBFKBBFEDjwJlNp9JEs+JKNDHITCBBBOGHGCHIgiKCCCBGCBGCCFCBCCDDDCCCCDCCEClkKJCLBJCCCDEFDDLLCGJHCHCECCHCGCCDCEDLCCCvpKBCFCCOBFBBCBCCCCDCCCEGECICxrBMkgJBBBBBCE84D0xFzC8EsCBhYCCBCBBCBBCxGCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBD8FECl3B0nIBitKCBBC0tKKBCCECEcCBCCDCCCBCECCCCDCCCCCCCBDCBBCBI1xKCBC6xKBIHHKWEDCIFHIKFDCFFNJMCDKCCCIDDDFECEJEDLDCCMBSCCBCED76K96KCBCBFp7KCCDx7KBB+7KNFCTCwBTCKFDCCLRCDBnhLDCGDDDp7KEDtGCCx7KBjiLGJCQCBCCHBCDLGGCHLklLp7KIBrlLBCILDDCCDKDDDFJCCJGDDDDGCKCDopLp7KEDtGBx7KBBgsL4BtBHCBBCBCDKECEDCEDHHCMCCFFLFNHMYCDCCCDCDBCCBCDDCBFD51LEDh2Ly7KwaBDBFBi5LCGBMGNCCCBBBBDDCHCNCCCDCCfQFCDCCCDCDBCCBCDDC51L/ICJECDy7KwaBDBFBgJkgMDjBDCDOHCCCCDFDCCDHBFDHDBCDCDBDDCEy7K0aGBnOB3kM/kMDDELCGCy7K6aByPBomMBCBCCBIDCs2LzQB7nMCBBGBCEHCEGHGDCCFCEECKUCOLCCCDC4qJ1hDFCLDCntMDD2tMDBBEBBEMCDDCBCCBCBECCHFCGDECFECFBECHDCCCECCCCDCCODBBHGCBBBBBBDDDDGHFDLDCCBCMDIGMOBIGICJECGM0sMiMJGEFntMD/5MMBNFGDDCBFCCDDCECECCCCKGCCFHBC0sMrM3EDGqtM3QBCBt+MLHg/MDBCCChgNCCCCDDCDCEHBDCCCwhNBCCBCCt/C4uB4zBi1CBo2Bz0CDCCBBBFDCDCCFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDDCumNDFCEDC//MCCCCDDCDCEHBDCCCgnNq3Gt/C4uB4zBi1CBo2Bz0CDCCBBBFDCDCCFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDinNGFBCBIC8nNHEub6sMB9f5oMEiBDjqNCCCCuqNFFCMCCCCDDCFDCBCCCCCCHCJCCCCHFEGCCEEDDGtfpvMB6uNCCCECC/vNCKEDHCCFCHDCEDBGGECKBEDCECCBCCCMDHDDBBCCGCBDBQEBDCBCCMq2NCDGFEBBCDyyC2sK+XBBv3NLPRHCHCCCJDXDCCDKMHDDDKBICCE6uNoOCCCcu8NC09NEDCGCCCFDCCIKCGMBJHGCCEPCMEEEDDLECDKEGm3NtMBC4jOCECDEFukOCHCCCBHUCCCDDDHJBEDCCGKDCCCECBBCBBBCDDEECEESCDCDCGGFGQCvb+vNBvrOCBCEBECDFCGwsOC6sODLPCDCBCWFCCEDJEKEDpwO+jCssMBzwONCCDCDCMCCCCDIDDBpwOxCECF+jCssMB0zOOl0OCy0ODCPCCCCDCCHFEDCDCCBJi3OEDt3OC13O33OFCCNCEDDCFDJCDCFHCFFEi3OEDx6OCECp7OBFKCEECCFEDGDm3Oh9OBEr9OCDIDPCICJLBm3ODkIx/OJkgPEIECECBCCCLO9hPm3OD4KoiPB1iPEEDlBFCCJm3O1N9kPFCBBGCBJCBCHHECCDCi3OED+mPgnPinPFKHDCFEEDDCBBm3ODuRG+oPm6GCDW9rF8oBn5BHLEFMICBCCCCCCBDCBCCGDCBCECFBECDCBCECECCBFFKDDCKJzuPCCEEECCCtvPBHC4vPHCCBZBCDDICCDCCBFDBDCCCEDCBCBCDCDIDwzPBDDDBBCBg0PBBr0PCBMPCBCCHQCDJB52PCCCBFCCBiO3jCs3PJDBFEBVBCDOCCBBDBBBCCBICDCx6PCCCDCCICCCBBBCCCCCCCDEm8PBBp8PFz8PDBEJCBDGBy9PBCCBB79PCBCCCCCDt+PDCw+Pt/PNCFGJDDGBECDBCEECBBDMDBCCx7KniF1EFBC7iQFDt+P4EBCw+PujQCBFy9PBCCBB79PCBCCCCCDt+PD1kQICCDCRCCBBCHJDCDIDDECLKBHELCHBCCJCPCBCBCBCBDCDBMjrQCDCDBCCEtfv5CriMwQ4rQBBGpsQGRJEBH2tQC5tQ7tQBsuQHDEDCLHEEDPDDEICDCIKDGJFEGCCCLFFBHFkxQIKDGJFEGCCCLFFBHFp0QEFODBCHCCJHBCIDBB02QCDCDl5D69Mv3QBCFCBCDDEOOENQEEVCFHz7QCBEJEEGCl5D69M6FDKj/QEEDDLIEDHC27QhFDCCCl5D69M6FDpEshRPHECCOEKCCJBKCECDHFDHklRGIEBBBBFIFCECDC8mRECD3DvjREECBBCCBCCCjoRHEHBIEHFCCMEEDCHEDDCCDD2lRBBBBuFCDCCEFBMgnRpFFCD3DvjREECBBCCBCCC9sRDCILICCCDCGDJBMDCC1rR/DBBBBBJBKDEDDpsR9DVBBBB3DvjREECBBCCBCCCixRDCEBCCFCCCDCBCBCCGBIHKCBGzzRKCBBBBBBBCFCBD10RC3DvjREECBBCCBCCCi1RKCDCJDCCDCECEGGFJ1rR6LCCBCFDgV/iRBB3DvjREECBBCCBCCCwqJ4tIEDHCEDCCDCCCDCCGHICBEx6RDCGCCLCDJQDBICg9RECCKCFCDCECCCEDDCDEIIMEICDDDDBBOCBBBBBBBFCDDCECCCKCCikSGCBEJCGhlS+vMk1FDCDCDCBGHimSCDD72BnHpoQBBBBBBBzmSCCCCDCFk8GirLBCBunS0nSCBDDCEHICFJD0lEw2CktLBIBBBCBBBB7pSBBBBBhqSDCGDDEExDm6GyYplD3gFzuCBGkrSBBBBB8jSBBBBB3DBzDCBBCBBBBBB5rSDCCDDnlClxB71OBBBrsSDHJ/sSKCCutSBBBytSECHMDCBGHEDxD4yHplD0zHMIHBClwSCowSBBBBBBBBywSzwSCDEFCIHGBCk8GlrLB1FgFCBJBIBGECBgOn3B8tQBBBBBBBBszSFEBJBCBCBBCHC10SCCBBgO+M+5RBBBBBn1SDLBICGBCDBBw2SL+2SNCCBCBrDFn3G98LDBBEDCBk4SBBBBBq4SCDCCCBDCCFELC8nC4xQBBB45SBBBBB1lF20NCDCBCCCBEGCDICDDBC97SBCFCBGGCBi9SCCCCCCCBDCCBCFDBDo+SCBt+SCB0+S++SCDDBCBBBBBBGBDCDCBCCDCBzgTDCBBBB0hTCCNBFBDCCCCCkjTKBINCCCCFCHCCDGolTEBEEBBBBEimTDFEGCEDCCBBBBBCCCCFC2nTC8nTDCGCDEBCBCF3uEyez7NBBBipTDnpTECGDGGCGCCCCF5qTB/qTDDECDCECCDBGCmsTpsTtsTJCHDDCBFIDBEEFBCquTEBtxKj9IskClqRCC3uEDo6L25BCCCCBBBCBCBBBBCBHDC+qBBCCChvTmvTHDDBEDBBGDCJDCCBBBBBBBBCCDBDDCBBHxlTBGoMBBCEBHBCCBBBBBBBBEFpzT3uEDo6L25BCCCCBBBCBCBBBBCBHDCvvBBvzTCBCBBBGBCCCCCCEDCDCGKCC30TdBDDC/1TCEo2TBKFBDCCDHEDDDCCBCCETBBBCB+4ThEgpF62Cl1LCECBCCCBCBub6wCstQ"
   }
  }
 }
];
