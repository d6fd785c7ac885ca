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
    }
   ]
  },
  {
   "id": "specifics-date",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 2
   },
   "unless": [
    {
     "where": "here",
     "set": 3
    },
    {
     "where": "sentence",
     "set": 4
    },
    {
     "where": "before",
     "set": 5
    }
   ]
  },
  {
   "id": "specifics",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 6
   }
  },
  {
   "id": "responsibility",
   "kind": "phrase",
   "finds": "responsibility",
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
   "id": "empathy",
   "kind": "phrase",
   "finds": "empathy",
   "match": {
    "set": 10
   },
   "unless": [
    {
     "where": "here",
     "set": 11
    },
    {
     "where": "sentence",
     "set": 12
    }
   ]
  },
  {
   "id": "explanation",
   "kind": "phrase",
   "finds": "explanation",
   "match": {
    "set": 13
   },
   "unless": [
    {
     "where": "here",
     "set": 14
    },
    {
     "where": "before",
     "set": 15
    }
   ]
  },
  {
   "id": "repair",
   "kind": "phrase",
   "finds": "repair",
   "match": {
    "set": 16
   },
   "unless": [
    {
     "where": "here",
     "set": 17
    },
    {
     "where": "before",
     "set": 18
    }
   ]
  },
  {
   "id": "compensation",
   "kind": "phrase",
   "finds": "compensation",
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
    },
    {
     "where": "sentence",
     "set": 22
    }
   ]
  },
  {
   "id": "prevention",
   "kind": "phrase",
   "finds": "prevention",
   "match": {
    "set": 23
   },
   "unless": [
    {
     "where": "here",
     "set": 24
    },
    {
     "where": "before",
     "set": 25
    }
   ]
  },
  {
   "id": "followup",
   "kind": "phrase",
   "finds": "followup",
   "match": {
    "set": 26
   },
   "unless": [
    {
     "where": "here",
     "set": 27
    },
    {
     "where": "before",
     "set": 28
    }
   ]
  },
  {
   "id": "invitation",
   "kind": "phrase",
   "finds": "invitation",
   "match": {
    "set": 29
   },
   "unless": [
    {
     "where": "here",
     "set": 30
    },
    {
     "where": "sentence",
     "set": 31
    }
   ]
  },
  {
   "id": "gratitude",
   "kind": "phrase",
   "finds": "gratitude",
   "match": {
    "set": 32
   },
   "unless": [
    {
     "where": "here",
     "set": 33
    }
   ]
  },
  {
   "id": "forgiveness",
   "kind": "phrase",
   "finds": "forgiveness",
   "match": {
    "set": 34
   },
   "unless": [
    {
     "where": "here",
     "set": 35
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
   "needs": [
    {
     "where": "sentence",
     "set": 36,
     "elements": [
      "regret",
      "explanation"
     ]
    }
   ]
  }
 ],
 "faults": [
  {
   "id": "blame-customer",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "says": "It hands the fault to the customer.",
   "question": "What could you have done so that this could not happen to them? Own that part.",
   "source": "Benoit 1995 (shifting the blame); Lazare 2004",
   "why": "Whoever complains and is told that it was their doing hears no apology at all. Even where they slipped, an apology is not the place.",
   "match": {
    "set": 37
   },
   "unless": [
    {
     "where": "here",
     "set": 38
    },
    {
     "where": "sentence",
     "set": 39,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "near",
     "set": 40
    }
   ]
  },
  {
   "id": "blame-third-party",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "says": "It points at somebody else.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame)",
   "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
   "match": {
    "set": 41
   },
   "unless": [
    {
     "where": "here",
     "set": 42
    },
    {
     "where": "near",
     "set": 43,
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
   "says": "It leaves the fault to the weather, the line or the crowd.",
   "question": "What was in your hands once it had happened? Speak about that.",
   "source": "Benoit 1995 (defeasibility)",
   "why": "What nobody could help explains the start. What you did about it afterwards is yours.",
   "match": {
    "set": 44
   },
   "unless": [
    {
     "where": "near",
     "set": 45,
     "elements": [
      "responsibility"
     ]
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
    "set": 46
   }
  },
  {
   "id": "burden",
   "kind": "phrase",
   "finds": "burden",
   "level": "warning",
   "says": "It gives the customer more work.",
   "question": "Which part of this could you do for them, today?",
   "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
   "why": "Effort drives people away faster than the failure itself. They have already told you once.",
   "match": {
    "set": 47
   },
   "unless": [
    {
     "where": "here",
     "set": 48
    },
    {
     "where": "before",
     "set": 49
    }
   ]
  },
  {
   "id": "but-defence",
   "kind": "phrase",
   "finds": "but",
   "level": "warning",
   "says": "The \"but\" takes the apology back.",
   "question": "Would the apology stand without what comes after? End it there.",
   "source": "Lazare 2004; Benoit 1995 (differentiation)",
   "fix": {
    "label": "End the sentence before it",
    "how": "split"
   },
   "why": "What follows \"but\" is what people remember. A defence there undoes the sorry before it.",
   "match": {
    "set": 50
   },
   "unless": [
    {
     "where": "after",
     "set": 51,
     "elements": [
      "repair"
     ]
    },
    {
     "where": "here",
     "set": 52
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
     "set": 53
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
    "set": 54
   },
   "unless": [
    {
     "where": "here",
     "set": 55
    },
    {
     "where": "before",
     "set": 56
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
    "set": 57
   },
   "unless": [
    {
     "where": "here",
     "set": 58
    }
   ]
  },
  {
   "id": "defensive",
   "kind": "phrase",
   "finds": "defensive",
   "level": "warning",
   "says": "It stands on its rights instead of answering.",
   "question": "Why does the rule exist, and what can you do for them within it?",
   "source": "Benoit 1995 (bolstering, differentiation)",
   "why": "A policy explains why you may; the customer asked why you did. Reasons and care carry a decision, a rule alone doesn't.",
   "match": {
    "set": 59
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
     "set": 60
    },
    {
     "where": "sentence",
     "set": 61
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
   "source": "Benoit 1995 (attacking the accuser); Lazare 2004",
   "why": "Whoever has to prove that it happened has been let down twice.",
   "match": {
    "set": 62
   },
   "unless": [
    {
     "where": "here",
     "set": 63
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
    "set": 64
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
     "set": 65
    },
    {
     "where": "sentence",
     "set": 66
    }
   ]
  },
  {
   "id": "excuse-circumstance",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "says": "It asks for leniency because of circumstances.",
   "question": "What should you have done, knowing that it was busy? Own that, then explain.",
   "source": "Benoit 1995 (evasion of responsibility); Schlenker's excuse as a claim of little control",
   "why": "A busy season is your trouble, not the customer's. An explanation helps after you have owned the fault; an excuse stands in its place.",
   "match": {
    "set": 67
   },
   "unless": [
    {
     "where": "near",
     "set": 68,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 69
    }
   ]
  },
  {
   "id": "excuse-mitigation",
   "kind": "phrase",
   "finds": "excuse",
   "level": "warning",
   "says": "It may ask for leniency.",
   "question": "Would the letter be weaker without this sentence? If so, what does the reader need from it?",
   "source": "Benoit 1995 (good intentions, defeasibility)",
   "why": "Good intentions and teething troubles are true and beside the point. The reader may hear that you want to be let off.",
   "match": {
    "set": 70
   },
   "unless": [
    {
     "where": "near",
     "set": 71,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 72
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
    "set": 73
   },
   "unless": [
    {
     "where": "here",
     "set": 74
    },
    {
     "where": "sentence",
     "set": 75
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
    "set": 76
   },
   "unless": [
    {
     "where": "here",
     "set": 77
    },
    {
     "where": "before",
     "set": 78
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
   "says": "It regrets what the customer feels, not what you did.",
   "question": "What did you do, or fail to do, that made them feel so? Be sorry for that.",
   "source": "Lazare 2004, On Apology, ch. 4 (the empathic \"sorry\")",
   "why": "\"Sorry you feel that way\" makes the feeling the problem. The deed goes unmentioned.",
   "match": {
    "set": 79
   },
   "unless": [
    {
     "where": "near",
     "set": 80,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 81
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
   "id": "perceived-opinion",
   "kind": "phrase",
   "finds": "perceived",
   "level": "warning",
   "says": "It regrets the customer's opinion of what happened.",
   "question": "What was wrong with what they got? Say that you are sorry for it.",
   "source": "Kampf 2009 (blurring the nature of the offence)",
   "why": "Regretting that somebody is unhappy leaves out what made them so.",
   "match": {
    "set": 82
   },
   "unless": [
    {
     "where": "near",
     "set": 83
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
    "set": 84
   },
   "unless": [
    {
     "where": "here",
     "set": 85
    },
    {
     "where": "before",
     "set": 86
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
   "why": "A letter to \"[Name]\" tells its reader that nobody looked before sending.",
   "match": {
    "set": 87
   }
  },
  {
   "id": "scripted-inconvenience",
   "kind": "phrase",
   "finds": "scripted",
   "level": "note",
   "says": "\"The inconvenience\" says less than you know.",
   "question": "What exactly was inconvenient? A morning lost, a second trip, a cold room?",
   "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement)",
   "why": "One word for every harm. Beside a real account of what happened it does little damage; alone it sounds like a form.",
   "match": {
    "set": 88
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "explanation",
      "empathy",
      "repair",
      "compensation"
     ]
    },
    {
     "where": "sentence",
     "set": 89
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
   "id": "scripted-line",
   "kind": "phrase",
   "finds": "scripted",
   "level": "warning",
   "says": "A line waits to be filled in.",
   "question": "What belongs here?",
   "why": "A gap in a sentence tells its reader that nobody looked before sending. A line drawn across the page is none.",
   "match": {
    "set": 90
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
    "set": 91
   }
  },
  {
   "id": "scripted-set-phrase",
   "kind": "phrase",
   "finds": "scripted",
   "level": "warning",
   "says": "A set phrase that would fit any complaint.",
   "question": "What would you say to this person across a table?",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
   "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
   "match": {
    "set": 92
   },
   "unless": [
    {
     "where": "after",
     "set": 93
    },
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "compensation"
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
    "set": 94
   },
   "unless": [
    {
     "where": "here",
     "set": 95
    },
    {
     "where": "before",
     "set": 96
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
    "set": 97
   },
   "unless": [
    {
     "where": "here",
     "set": 98
    },
    {
     "where": "before",
     "set": 99
    },
    {
     "where": "sentence",
     "set": 100
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
    "set": 101
   }
  },
  {
   "id": "stance-decision",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 102
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
    "set": 103
   },
   "heard": {
    "set": 104
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
    "set": 105
   },
   "heard": {
    "set": 106
   },
   "unless": [
    {
     "where": "before",
     "set": 107
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
    "set": 108
   },
   "heard": {
    "set": 109
   },
   "unless": [
    {
     "where": "before",
     "set": 110
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
    "set": 111
   },
   "heard": {
    "set": 112
   },
   "unless": [
    {
     "where": "before",
     "set": 113
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
    "set": 114
   },
   "heard": {
    "set": 115
   },
   "unless": [
    {
     "where": "before",
     "set": 116
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
    "set": 117
   },
   "unless": [
    {
     "where": "here",
     "set": 118
    },
    {
     "where": "before",
     "set": 119
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
    "set": 120
   },
   "heard": {
    "set": 121
   },
   "unless": [
    {
     "where": "before",
     "set": 122
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
    "set": 123
   },
   "heard": {
    "set": 124
   },
   "unless": [
    {
     "where": "here",
     "set": 125
    },
    {
     "where": "before",
     "set": 126
    },
    {
     "where": "sentence",
     "set": 127
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
    "set": 128
   },
   "heard": {
    "set": 129
   },
   "unless": [
    {
     "where": "before",
     "set": 130
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
    "set": 131
   },
   "heard": {
    "set": 132
   },
   "unless": [
    {
     "where": "before",
     "set": 133
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
    "set": 134
   },
   "heard": {
    "set": 135
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
    "set": 136
   },
   "heard": {
    "set": 137
   },
   "unless": [
    {
     "where": "before",
     "set": 138
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
    "set": 139
   },
   "heard": {
    "set": 140
   },
   "unless": [
    {
     "where": "before",
     "set": 141
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
    "set": 142
   },
   "heard": {
    "set": 143
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
    "set": 144
   },
   "heard": {
    "set": 145
   },
   "unless": [
    {
     "where": "here",
     "set": 146
    },
    {
     "where": "sentence",
     "set": 147
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
    "set": 148
   },
   "heard": {
    "set": 149
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
    "set": 150
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
    "set": 151
   },
   "heard": {
    "set": 152
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
    "set": 153
   },
   "unless": [
    {
     "where": "here",
     "set": 154
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
    "set": 155
   },
   "unless": [
    {
     "where": "before",
     "set": 156
    },
    {
     "where": "here",
     "set": 157
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
    "set": 158
   },
   "unless": [
    {
     "where": "here",
     "set": 159
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
    "set": 160
   },
   "unless": [
    {
     "where": "here",
     "set": 161
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
    "set": 162
   },
   "unless": [
    {
     "where": "here",
     "set": 163
    },
    {
     "where": "before",
     "set": 164
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
    "set": 165
   },
   "unless": [
    {
     "where": "sentence",
     "set": 166
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
    "set": 167
   },
   "heard": {
    "set": 168
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
    "set": 169
   },
   "unless": [
    {
     "where": "sentence",
     "set": 170
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
    "set": 171
   },
   "heard": {
    "set": 172
   },
   "unless": [
    {
     "where": "here",
     "set": 173
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
    "set": 174
   },
   "unless": [
    {
     "where": "here",
     "set": 175
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
   "set": 176
  },
  "condition": {
   "set": 177
  }
 },
  net: {
    words: "cannot dont didnt cant im ive & 1 12 2 a aberration able about above abrupt absence absolute absolutely abused abusive ac accept acceptable accepted accepting accepts access accidentally accordance according account accountability accounts accurate accusation accused achieve acknowledge act acted acting action actioned actions actively add added adding additional address addressed adequately adhered admission admit admitted admitting advance adverse advertised advise advised affected aforementioned after afternoon afterwards again against agency agent agents aggressive ago agree agreed agreement aim aims air aircraft airline airport alarm alert alerts all allegation allegations allege alleged allegedly allergic allow allowed allowing allows alone along already also alternate alternative although always am amazing ambulance amend amended amends amount an analysis and anger angry anguish anniversary announce annoyance annoyed annoying another answer answered answering answers ants anxiety anxious any anybody anyone anyone's anything apart api apologies apologise apologised apologising apologize apologized apologizing apology app appalled appalling appeal appeared appears apple application applied apply appointed appointment appreciate appreciated appreciates appreciative approach appropriate approval approve apps april are areas argue argued arise arisen arm arose around arrange arranged arranging arrival arrive arrived arrives arrogant art article as asap ashamed ask asked asking aspire assert assessment assigned assist assistance associates assume assumed assure assured at attached attempt attended attention attitude audited auditor august authorities automated automatic automatically autumn availability available avoid await awake aware away awful awfully baby back backup bad badly bag baggage ball bank banks banned bar bare barking base based baseless bathroom battery be bear bears beautiful became because become becomes bed bedbug bedbugs beds been beeping before began begins behavior behaviour behind being belated believe believed belittled below belt bent best bestow betrayed better between beyond big bigger biggest bill billed birthday bit bite bites bitten black blackmailed blame blamed bland blank bleeding blip blocked blocking blood blunder blunt board boarding boiler bonus book booked booking borrow botched both bother bothered bottle bottom bought bounced bouquet box brake brands breach breaches breakage breakdown breakfast breaking breaks brief briefed bring bringing broke broken brought browse bug bugs build builder building built bullied bump bumped bumps bungled burned burnt burst bus business busy but buy by cab cable cake calculated call callback called calling calls came can cancel canceled cancellation cancelled cancelling capacity car card cards care cared careful carefully careless carelessness cares carriage carrier carry carrying cascaded case cases cashback cat catch caught cause caused causes causing celebration center centre ceremony certain certainly certificate challenges challenging chance chances change changed changes changing channel charge chargeable charged charges charging chase chased chasing chat cheated check checked checkin checking checklist checks chef child children choice choose chose chosen christening christmas circumstance circumstances claim claimed claims clarification clarifies clarify class clean cleaned cleaning cleanliness clear cleared clearly clears clerk click client clients clock close closed closely closer closes closing closure clueless coach coached cockroach cockroaches code coffee cold colleague colleagues collect collected color colour come comes comfort comfortable comforts coming comment comments commit commitment committed communicated communication companies company company's compensate compensated compensation complain complained complaint complaints complete completed completely complied complimentary compromise concern concerned concerning concerns concert concrete condescending condition conditioning conditions conduct conducting confidence confident configuration confirm confirmation confirmed confused confusion congestion connect connecting connection consent consequence consider consideration considered consistently constant constantly constitute constraints construction construed consult contact contacted contacting contain context continually continue continued continuing continuous continuously contract contractor contractors contractual contributed control controls conveyed cooked cooperation copied copy correct corrected corrective correctly correspond corrupted cost costing costs could counselled counted counting countless coupon coupons courier course court cover covered covers crack cracked cracks cramped crash crashed crashes crashing crawling create created credit credited crediting credits crept crew cried crisis crooked cropped cross crucial cry crying currently curt custom customer customers cut dad daily damage damaged damages damp dangerous dark data database date dated daughter day days deactivated dead deadline deal dealt dear debited december decided decision decisions decline declined dedicated dedication deducted deep deeper deepest deeply defect defective definitely degrading degree delay delayed delays delete deleted delicious delight delighted delightful deliver delivered delivering delivery demand demanding denied dented dentist deny denying department departments depended depending deployed deployment deposit describe described description deserve deserved deserves desk dessert destroyed detail detailed details determined devastated devoted did didn't different difficult difficulties difficulty diligently dinner direct directed directly director dirty disabled disappoint disappointed disappointing disappointment disaster discomfort disconnecting discount discretion discriminated discuss discussed disgusted disgusting dish disheartened disheartening dismayed dismissed dismissive dispatched displeased displeasure disrespectful disrupted disruption disruptive dissatisfaction dissatisfied distraught distress distressed distressing distributor diwali dm do doctor document documents does dog doing done door double doubled doubt down downgraded download downtime dozen draw dreadful drilling drink drinks drive driver drivers drop dropped dropping drove dry due duly duplicated duration during dust dusty duty each ear earlier earliest early earn earnest earnings easter easy eat edit educate effort efforts eid eight elaborate electrician electricity elevator eligible else email emailed emailing emails embarrassed embarrassing embarrassment emergency empathise empathize emphasis employee employees empty enables enclosed encounter encountered end endeavor endeavour endeavours ended ending ends endured enforce enforced enforcing engagement engine engineer engineering enhance enhancing enjoy enjoyable enjoyed enough enquiry ensure ensuring enter entered entire entirely entitled entry episode erased erratic error errors escalate escalated established even evening event events ever every everybody everyone everything everywhere evidence evoucher ex exact exactly exaggerated exaggeration exam examining exceed excellence excellent exception exceptional exchange exchanged excuse excuses exemplary exhausted exhausting exist expect expectations expected expecting expense expenses experience experienced experiences expert expired explain explained explains explanation exploded express extend extension extent extenuating extra extreme extremely eyes face faced facilities facing fail failed failing failings failure failures faith fall fallen falling falls false family famous fantastic faq faqs far fare fares fast fastest father fault faults faulty fear feasible february fed fee feedback feel feeling feelings feels fees fell felt festival festive few fi figure file filed fill filled filling filthy final find findings finds fined finest finger finish finished first fit fitted fitter five fix fixed flavour flawless flies flight flood flooded flooding flowers flush fobbed focus focused fog follow followed following food foot footfall for forbearance forced foremost forgive forgiveness forgot forgotten form former forth fortnight fortune forward forwarded forwarding found four fraction freak free freezes freezing fresh friday friday's fridays friend friendly frightened frightening from front froze frozen frustrated frustrating frustration fulfil fulfill full fully function funeral furious further future gain gave generally genuinely gesture get gets getting gift give given gives giving glad gladly glass glitch glitches go goal goes going gone good goodwill got gotten governed gp gradually graduation grant grants grateful gratia gratitude grave greasy great greatest greatly grief grievance guarantee guard guest guests guide guidelines guilt gutted gym had hair hairs half hamper hand handed handful handled handling hands hanging happen happened happening happens happily happiness happy hard harder hardly hardship harm harmed has hassle have having he head health hear heard hearing heart heartache heartbreaking heartbroken heartfelt heartiest heat heating heavy held help helped helpful helpless helpline helps henceforth her here hereby herein hereinafter hesitate hiccup hiccups hidden high higher highest highlighted highly him hinge hire hired hiring his hold hole holes holiday holidays home honest honeymoon honor honour hoovered hope hoped hoping horrible hospital hospitality host hostile hot hotel hotel's hotels hour hours house housekeeping how however huge hugely humble humiliated humiliating humiliation hundreds hung hurdle hurdles hurt hurtful husband hygiene i ice idea ideal if ignored ill illness imagination imagine imagined immediate immediately impact impeccable implement implemented impolite importance important imposed impossible impressed impression impressive improper improve improved improvement improvements improving in inaccessible inadvertently inattentive inbox incident incidents include included income incompetence incompetent inconvenience inconvenienced inconveniences inconvenient incorrect increased incredibly indeed indicative indifferent individual industry inedible inefficiency inexcusable inexperienced influence influx inform information informed infuriating initial initially initiate initiated initiating injured input inputs inquiry insect insects inside insist insisted inspected inspection inspections inspector install installed instance instances instead instructed instructor insulin insulted insulting intend intended intent intention interest internally internet interruption interview into introduced inventory investigate investigated investigating investigation invited invoice invoiced is isolated isolation issue issued issues it item items its itself jammed january job journey july june junior just keen keep keeping keeps kept key keys kids kind kindly kitchen knew know knowledge known knows kyc lab label lack laid lapse lapses laptop large larger last late latency lateness later laughed laundry law lay lays lead leading leak leaked leaking leaks learn learned learning learnt least leave leaves leaving led left leg legal less lesson lessons let letter letterbox letters letting level levels liability liable lied lies life lifetime lift lifts light like liked limitations limited line linen link list listen listened listens little live lived livid load loading loan lobby local locality located location lock locked log logged login long longer look looked looking loose lorry lose loses losing loss losses lost lot loud lousy love loved lovely low loyal loyalty luggage lunch ly machine maddening made maggots mail mailed mails main mainly maintain maintaining maintenance majority make makes making man manage managed management manager mandatory manners manpower manual manufacturer many march mark marked marks match matter matters may me meal mean means meant measure measures medical medication medicine meet meets member members membership memorable mend mended mention mentioned menu merchant merely merged mess message messaged messages messed met mice middle might migrated migration miles mind minds mine minimise minimize minor minute minutes miscalculation miscommunication misconfigured miscounted misdelivered miserable mishandled mishap mishaps misheard misinformed misjudged misjudgement misjudgment mislaid mislead misleading misled misplaced misread miss missed missing mission mistake mistaken mistakenly mistakes mistook misunderstanding misunderstood misuse misused mix mixed mobile mocked model mold moldy moment momentary monday monday's mondays money monitoring monsoon monsoons month month's months more morning morning's mortified mosquitoes most mother motto mould mouldy mouse move moved much mud mum music must my myself name nasty near necessary need needed needful needs negative neglected negligence neighbor neighbour neither net network never nevertheless new news next nice night night's nightmare nine no nobody noise noisy none noon nor norm normal normally norms not notch note noted nothing notice noticed notified notify noting notwithstanding november now nowhere number numerous nurse objective obligation obligations obliged observations obvious obviously occasion occasional occupancy occur occurred occurrence occurrences october of off offence offend offended offense offer offered offering offerings office often old ombudsman omitted on once one ones ongoing online only open opened opens operating operation operational operator opinion opportunities opportunity opposite optimal options ordeal order ordered other others otherwise otp ought our ours ourselves out outage outdated outline outlined outlining outside outstanding over overbooked overcharge overcharged overcome overcooked overdraft overdue overheated overheats overlooked overpriced overshadowed oversight oversights oversold overwhelmed overwhelming overwrote owe owed owes owing own owner ownership owning package packed packet page paid pain painful pair pandemic panic panicked paper paramount parcel pardon parking part partial particularly partly partner partnering partners parts party pass passed passenger passing passionate password passwords patch patience patron patronage patronising patronizing pay paying payment payments pays peak peeled peeling peels pending people per perceive perceived percentage perception perfect perfection perfectly perform performance period permission person personal personally personnel phone phoned phoning photos pick picked pickup pictured pieces place plainly plan planned plastic play pleasant please pleased pledge plumber pm pocket point points poisoned poisoning policies policy pool poor poorer portal possible post posted postponed power practicable practice precious prefer prejudice premises prepared prescription prevent preventable preventative prevented preventive previously price prices pride prides prime print printed printer prior priorities priority private problem problems procedure procedures process processed processes product products professional prom promise promised promises promo prompt promptly proof proper properly propose protocol protocols proud prove provide provided provider providing publish published pump purely purport pursuant pushed put puts putting quality quarter quarters queries query question questionnaire questions queue queued queuing quick quickly quite quote quoted racist rail rain rains raise raised ran rang rapid rare rash rat rather rating rats raw re reach reached reaches reaching reaction reactivated read ready real realise realize really reason reasons rebook rebooked rebooting rebuild rebuilding rebuilt receipt receive received receives recent recently reception receptionist recognise recognised recognize recognized recommend recommended reconnect reconnected reconsider recook record recording records recovered recreate rectified rectify recur recurrence redeem redeemed redeeming redeliver redelivered redesigned redid redo redoing redone reduce reduction reeked refer reference refit reflected reflective refresher refreshing refund refundable refunded refunding refunds refurbished refurbishing refuse refused refusing regain regard regarding regards register regret regrets regrettable regrettably regretted regular regularly regulated regulation regulations reimburse reimbursed reimbursement reinstall reinstate reinstated reissue reissued rejected relationship relayed release released relevant relied religiously relocated relying remade remain remaining remains remake remarks remedial reminded remit remove removed renamed render renovated renovating renovation renovations renowned rent reoccur reopen reopened repaid repaint repair repaired repairs repay repeat repeated repeatedly replace replaced replacement replacing replied replies reply replying report reported representative reprint reprinted reprinting reputation request requesting requests require required requires requiring rescheduled resend resending resent reservation reserve reserved reserves reset reship reshipped resolution resolve resolved resolves respect respond responded responding response responsibility responsible rest restart restaurant restore restored restoring rests resubmit result resulting results rethink retrain retrained return returned reunion revenue reverse reversed reversing revert review reviewed reviewing reviews revise revised revisit reward rewards rewritten rewrote right rights rigorous ring ringing ripped road robbed rogue roll rolled rolling roofer room rooms root rotten round routed router royal rubbish rude rudeness ruin ruined ruining rule rules run rung running rush sad saddened safeguards safety said sale sales salty same sarcastic sat satisfaction satisfied satisfies satisfy saturday saturday's saturdays saved savings saw say saying scalded scared schedule school scope scratch scratched scratches screamed screen screwed script season seat seats second section security see seem seemed seems seen sees selected sell selling send sending seniors sense sensitised sensitized sensor sent september serious seriously serve server servers service serviced services serving set setback settle settled settlement settles seven several severe shade shaken shaking shall share shared sharing shattered she sheets shelf shifted ship shipment shipped shipping ships shock shocked shocking shoot shop short shortage shortages shortcoming shortcomings shorthanded shortly shot should shouted shouting show showed shower shown shrank shrugged shut sick sickness side sign signal signalling signed signs silence similar simple simply since sincere sincerely sincerest single sit site sits sitting situation situations six size skin skipped slammed sleep sleepless slept slight slip slipped slot slow small smashed smell smelled smells smelly smelt smile smirked smooth snapped snappy sneered snow snowed so software soggy sold sole solely solution solve solved some somebody somehow someone something sometimes son soon soonest sorry sort sorted sound soup sour source spa space spacious spam speak special specialist specialists specific specify speed spend spent spilled spoiled spoiling spoilt spoke spoken spotted spring squarely staff staffed staffing stain stained stains stale stand standard standards standing stands stank star stared stars start started starting starts state stated statement statements states station status stay staying steak stellar step steps sticky still stinks stitches stock stole stolen stone stood stop stopped stopping stops store storm storms story straight stranded stranger stray strengthen strengthening stress stressed stressful stretched strict stricter strike strikes strip strive strives striving stuck stuff subcontractor subject subjected submit subscription subset successfully such suffer suffered suggest suggestion suggestions suitable suitcase sum summary summer sunday sunday's superior supplier suppliers support supposed sure surely surgery surprise suspended swamped swap swapped swift swiftly switch switched switching swore sympathise sympathize system systems t&cs table tables take taken takes taking talented talk talked taste tasted tasteless taxi teach team teams tears technical technician teething telecom tell telling temperature temporary ten tend terminate terminated terms terrible terribly terrified test tested testing text than thank thankful thanks thanksgiving that the their them then there therefore thereof these they thing things think third this thoroughly those though thought thousands threatened three threw thrilled thrive through thursday thursday's ticked ticket tickets tighten tightened tighter time timed timely times tiny tips tired tirelessly tiring to today token told tomorrow tone tonight tonight's too took tool top tore torn total totally touch tough toward towards towel towels trace track tracking traffic train trained trainee trainer training transaction transfer transferred travel travelled travellers treat treated treatment tried tries triggered trip tripped trips trivial trouble troubles troubleshooting true truly trust trusted try trying tuesday tuesday's turbine turn turned tv tweet twice two type typed ultimate unable unacceptable unanswered unavailable unavoidable unblock unblocked unclean uncomfortable under undercooked underestimated undergo undergoing understaffed understand understanding understands undertake undertaken underway uneven unexpected unexplained unfair unforeseen unfortunate unfortunately unfriendly unhappiness unhappy unhelpful unhygienic unintended unintentional uninterested unit unkind unless unlock unlocked unnecessary unparalleled unpleasant unprecedented unprofessional unread unresponsive unsafe unsatisfactory unsatisfied unsettling unstable unsubscribe until untoward untrue unusable unusual unusually up update updated updates updating upgrade upgraded upgrading upheld uphold upi upkeep upload upon upset upsetting us use used useless user users using usual usually utmost utterly vacation vain valuable value valued values valve van vast vendor verify version very vet via view views visit visits vital volume volumes vomited vomiting voucher vouchers vow wages wait waited waiter waiting waitress waive waived waiving wake walk walked want wanted wants warehouse warm warn warned warning warns was wash washed washroom waste wasted watch water waves way ways we weather website wedding wednesday wednesday's week weekend weekends weekly weeks weighed weight welcome well went wept were wet what whatever whatsapp when whenever where whether which who whole wholly whom why wi wide wife wifi will win wind window winds wine winter wish with withdraw withdrew withheld within without woke woman wonderful word words work worked working workload works world worn worried worry worrying worse worst worth would wrecked write writing written wrong wrongdoing wrongdouble wronged wrongly wrote xxx xxxx xxxxx year yelled yesterday yesterday's yesterdays yet you your yours yourself yourselves",
    heads: "address amend answer apolog apologis apologiz arrange behav blam call cancel chang chase check clean clos coach communicate compensat contact correct courtes credit delet deliver disappoint discount disrespect distress embarrass enclose enhanc ensur exceed exchange extend finish fix follow fright frustrat giv grant honor honour hope humiliat implement improv include inform injur install introduc investigat issue justif kind laugh learn listen meet minimis move notice offer open poison polite prepare provid provide queue re reach recover rectify redesign reduc refund refurbish reimburs renovat repair replac replace resen resolv respond retrain rude scar send shame shout sick sort stress swap terminat thank train unforgiv unlock updat upgrad upset voucher wait waive warn worr writ",
    tails: "ing ness s",
    labels: [1,9,365,644,645,708,788,980,1184,2013,2174,3,1,2458,7,1,1582,8,17,30,98,452,493,780,1298,1535,1918,1921,2011,2119,2169,2324,2328,2329,2449,2455,9,17,30,98,452,493,780,1298,1535,1918,1921,2011,2119,2169,2324,2328,2329,2449,2455,10,17,30,98,452,493,780,1298,1535,1918,1921,2011,2119,2169,2324,2328,2329,2449,2455,11,74,48,77,81,109,139,178,229,277,303,320,369,383,385,398,416,435,452,455,462,478,482,513,535,594,600,728,744,863,882,891,921,938,995,1030,1046,1061,1069,1096,1135,1251,1279,1335,1366,1508,1531,1535,1634,1651,1706,1752,1757,1785,1877,1884,1973,2036,2047,2069,2090,2100,2135,2216,2263,2306,2308,2310,2382,2392,2512,2558,2564,2581,2585,2592,12,1,1498,13,1,120,14,9,47,80,829,1335,1542,1676,1721,2004,2197,15,3,534,1262,1600,16,1,2516,17,1,75,18,1,1474,19,3,225,2202,2412,20,1,319,21,1,2516,22,2,58,83,23,10,21,147,332,652,957,1483,1933,1935,2381,2387,24,1,2194,25,3,21,498,1290,26,3,147,334,731,27,5,21,147,957,1484,2010,28,3,123,2010,2350,29,1,1371,30,1,1240,31,2,731,1237,32,10,58,258,551,1349,1906,1983,2082,2084,2121,2407,33,1,150,34,2,1349,2010,35,1,1341,36,1,1303,37,2,2523,2525,38,2,248,1700,39,2,346,348,40,2,234,1849,41,3,234,1235,1265,42,2,731,1849,43,4,619,1791,1792,1797,44,2,1373,1378,45,5,279,1791,1792,1797,2010,46,2,1776,1781,47,6,652,754,1128,1129,2039,2590,48,3,652,722,2015,49,4,652,731,755,1911,50,4,744,767,773,1203,51,6,889,1785,1858,1879,2010,2553,52,9,612,1378,1388,1777,1785,1806,1811,1858,1879,53,1,1379,54,1,1266,55,4,1457,1459,1461,1462,56,1,1457,57,1,1059,58,2,731,1457,59,1,1579,60,1,1076,61,1,2556,62,2,1137,1967,63,2,1137,1261,64,5,460,829,1202,1216,1506,65,1,1468,66,11,238,414,470,855,1089,1350,1596,1899,1966,2451,2511,67,4,2314,2319,2332,2341,68,2,1899,2010,69,28,4,605,606,811,832,836,882,924,955,1107,1132,1232,1826,1829,1860,1995,2005,2013,2114,2116,2120,2289,2338,2369,2392,2465,2478,2505,70,3,1251,1310,1608,71,2,1031,1052,72,2,1036,1123,73,2,758,2010,74,2,2516,2517,75,1,1530,76,3,1611,1933,1935,77,4,1182,1290,2089,2556,78,1,1245,79,6,1696,1703,1708,1735,1750,1833,80,2,1696,2010,81,1,63,82,1,483,83,4,1031,1052,1123,2375,84,2,1031,1052,85,1,775,86,1,775,87,2,775,2010,88,44,4,130,148,158,165,168,176,204,270,366,371,459,549,553,554,628,713,747,770,783,800,829,931,1100,1268,1281,1287,1626,1632,1648,1694,1743,1767,1785,1787,1814,1851,1864,2047,2202,2419,2425,2478,2566,89,1,1303,90,2,1303,2010,91,1,1315,92,2,1315,1478,93,1,1478,94,2,2239,2245,95,4,950,1272,2381,2387,96,1,1994,97,2,731,950,98,2,1910,2010,99,2,314,2465,100,2,1107,1108,101,20,187,417,478,553,554,561,571,721,738,1161,1259,1260,1289,1776,1794,1810,1929,2111,2158,2346,102,24,4,187,217,337,553,561,571,721,738,811,929,987,1161,1182,1289,1610,1776,1810,1929,1942,1943,2111,2158,2589,103,1,601,104,1,601,105,2,1159,2465,106,23,541,783,804,805,809,1184,1185,1271,1398,1405,1651,1653,1667,1693,1694,1697,1700,1706,1734,1776,1834,1836,2010,107,16,3,37,569,736,810,1169,1775,1928,1932,2110,2145,2200,2238,2286,2348,2393,108,4,731,1739,2467,2513,109,1,2244,110,2,2095,2112,111,2,2092,2112,112,3,694,2010,2112,113,3,2077,2081,2553,114,41,48,99,178,369,383,398,416,435,452,455,462,482,535,600,728,744,832,882,891,938,973,1030,1046,1061,1096,1366,1459,1508,1535,1752,1864,1973,2036,2047,2100,2190,2392,2558,2564,2585,2592,115,2,1875,2010,116,36,36,129,135,173,310,499,882,894,931,941,955,1254,1373,1428,1589,1630,1634,1638,1693,1711,1719,1733,1737,1767,1778,1784,1789,1829,1870,1900,1915,2114,2184,2511,2518,2522,117,3,353,940,2232,118,5,341,2203,2215,2223,2232,119,2,353,373,120,3,425,2297,2311,121,2,10,19,122,4,272,353,940,1494,123,3,341,1222,2203,124,2,341,731,125,8,600,944,946,1030,1096,1617,1757,2135,126,16,51,234,846,849,853,874,1020,1974,1978,2191,2470,2476,2496,2498,2502,2510,127,11,234,317,1235,1309,1372,1373,2470,2476,2481,2498,2502,128,3,234,731,2510,129,4,234,1601,2010,2470,130,2,2010,2416,131,4,272,353,373,2219,132,3,2010,2203,2215,133,19,77,127,326,350,882,995,1215,1277,1278,1279,1335,1481,1626,1632,1828,2028,2090,2382,2581,134,3,410,1215,1217,135,9,410,995,1213,1215,1217,1230,1277,1281,2543,136,11,410,995,1213,1215,1217,1230,1277,1281,1392,2010,2543,137,5,731,1171,1219,1295,1386,138,1,2364,139,1,111,140,6,1,960,1231,1631,1963,2010,141,10,1,264,381,978,1231,1631,1960,1963,2533,2544,142,4,1,1963,2489,2544,143,4,1,731,1963,2544,144,9,1,264,978,1231,1631,1960,1963,2533,2544,145,4,1,1963,2489,2544,146,4,1,731,1963,2544,147,6,1,23,960,1231,1631,1963,148,7,58,438,1113,1732,1844,2370,2550,149,1,2203,150,3,731,2431,2528,151,1,1489,152,1,2437,153,2,1364,2010,154,1,1063,155,1,1370,156,1,652,157,4,652,711,1128,1129,158,1,722,159,3,58,1370,2457,160,16,346,348,349,388,392,860,895,930,937,972,1434,1557,1578,1585,1611,1614,161,3,930,933,1585,162,3,346,930,2010,163,1,930,164,1,1121,165,2,1788,1796,166,2,774,775,167,2,1933,1935,168,2,1732,2010,169,3,29,2011,2171,170,62,3,13,67,74,94,156,203,231,243,327,394,458,477,494,540,543,544,552,569,716,736,810,1050,1184,1216,1221,1257,1288,1337,1404,1504,1540,1550,1555,1650,1704,1705,1711,1719,1770,1775,1793,1809,1928,1932,2110,2141,2147,2162,2183,2186,2192,2200,2238,2286,2346,2348,2412,2442,2445,2515,2557,171,5,1844,1846,1852,1881,2010,172,1,1301,173,1,2519,174,1,1823,175,1,1356,176,1,2261,177,2,1356,1362,178,2,1782,2491,179,3,598,646,1162,180,4,562,598,1162,2159,181,2,598,731,182,1,51,183,3,573,2437,2455,184,11,67,484,984,1926,2346,2412,2437,2444,2445,2455,2580,185,2,1165,2010,186,2,2516,2517,187,1,1726,188,2,918,1113,189,18,359,361,470,475,501,637,836,989,1258,1342,1379,1630,1656,1798,1843,2010,2534,2554,190,5,637,1802,1859,1966,2098,191,4,6,7,2203,2215,192,3,880,1272,2504,193,7,735,981,984,1012,2089,2159,2556,194,6,731,1946,2072,2362,2382,2500,195,1,1696,196,1,1315,197,1,1875,198,1,484,199,4,907,1668,1858,1886,200,1,1890,201,3,758,1807,2010,202,1,147,203,1,506,204,4,1184,1821,1882,1908,205,4,1642,1821,2483,2486,206,42,27,73,92,159,209,457,481,499,513,623,690,793,875,882,999,1007,1107,1208,1262,1291,1297,1445,1471,1638,1676,1699,1704,1719,1752,1772,1778,1798,1897,1966,2114,2117,2173,2224,2305,2380,2425,2522,207,1,2051,208,1,1833,209,3,612,1378,1388,210,3,1002,1665,1666,211,5,2518,2529,2530,2544,2545,212,1,722,213,1,719,214,3,29,2011,2171,215,4,1052,1080,1807,2010,216,1,722,217,1,773,218,1,499,219,1,2464,220,1,1305,221,7,35,497,629,895,1185,1860,2384,222,1,1827,223,1,1972,224,1,2428,225,3,403,1290,1447,226,1,614,227,6,6,341,2413,2421,2431,2528,228,1,4,229,1,2237,230,20,557,593,604,829,832,836,882,1858,1860,1966,2033,2064,2082,2084,2105,2113,2261,2294,2338,2498,231,1,483,232,14,178,179,304,455,1062,1076,1196,1521,1572,1633,2413,2421,2431,2528,233,2,187,2534,234,2,58,2172,235,1,58,236,1,198,237,8,111,140,1031,1052,1123,2082,2084,2290,238,3,1031,1732,2010,239,2,722,2376,240,2,58,1730,241,1,1673,242,2,731,2423,243,1,1120,244,1,499,245,2,1302,2010,246,2,58,83,247,4,58,2370,2411,2550,248,29,121,205,219,232,358,363,367,503,544,571,623,641,738,795,811,985,1162,1387,1647,1700,1705,1775,1830,1836,1857,1929,2111,2346,2412,249,4,147,332,1673,1816,250,2,2010,2155,251,1,2513,252,2,2200,2238,253,8,171,467,470,809,989,1350,1539,1547,254,1,1830,255,2,716,2010,256,4,58,83,2417,2553,257,1,2255,258,3,58,2010,2416,259,2,2010,2553,260,27,95,205,223,224,232,306,339,368,458,503,553,641,795,1023,1216,1506,1809,2346,2357,2375,2393,2412,2436,2443,2445,2515,2535,261,2,731,2362,262,14,39,436,606,650,786,1262,1896,1899,1920,1966,2098,2177,2312,2453,263,2,507,2425,264,2,2010,2115,265,5,279,2518,2529,2544,2545,266,5,279,2518,2529,2544,2545,267,4,466,481,1286,2419,268,24,67,95,265,335,466,467,478,486,488,524,731,1692,1705,1711,1722,1776,1793,1794,1810,2375,2393,2445,2515,2535,269,1,50,270,6,1184,1333,1346,1541,1952,2037,271,1,506,272,2,2203,2225,273,2,1754,1759,274,1,438,275,1,2347,276,11,941,1558,1697,1712,1722,1731,1744,1832,1864,1885,2513,277,1,950,278,3,319,2203,2225,279,16,230,547,692,767,791,1548,1832,1837,1838,1842,1857,1885,1887,1889,1902,2042,280,3,35,520,2491,281,2,1064,2202,282,4,153,179,1521,1522,283,1,801,284,1,1701,285,6,58,677,681,2121,2293,2404,286,6,52,108,256,260,2391,2394,287,3,425,2297,2311,288,2,1524,2259,289,1,2256,290,3,2010,2256,2257,291,1,2239,292,1,2372,293,1,2225,294,4,150,163,211,2541,295,3,2523,2525,2541,296,1,2413,297,1,2372,298,2,731,2239,299,1,1516,300,8,68,460,480,484,722,2347,2376,2409,301,2,480,731,302,1,2416,303,2,154,180,304,2,2413,2536,305,2,1819,2381,306,2,731,2381,307,3,483,802,2370,308,3,653,667,2010,309,4,123,1270,2275,2553,310,11,70,260,343,422,981,1009,1182,2133,2159,2556,2584,311,11,58,88,106,731,1052,1244,1292,1293,1304,1370,1983,312,1,381,313,1,188,314,6,4,178,549,713,931,2202,315,2,10,2533,316,1,1222,317,1,672,318,1,1892,319,2,2133,2556,320,1,2490,321,1,653,322,1,2571,323,1,114,324,2,1732,2010,325,1,1311,326,2,1310,2010,327,1,85,328,4,1355,1367,2043,2048,329,4,58,83,702,2432,330,3,731,2220,2362,331,2,2010,2220,332,3,768,769,1492,333,4,722,759,772,2015,334,10,573,731,993,1128,1661,1700,1722,1785,2035,2130,335,3,731,936,1661,336,11,108,141,251,319,441,484,1310,1389,1576,2220,2363,337,5,68,95,254,2347,2493,338,5,374,981,984,1001,1661,339,1,1111,340,3,133,2255,2368,341,4,2010,2368,2416,2418,342,2,740,2112,343,1,2118,344,5,731,740,1722,1911,2424,345,1,2112,346,1,2523,347,2,1494,1517,348,1,2376,349,2,1494,2010,350,1,188,351,4,2239,2252,2259,2373,352,8,68,141,146,2239,2251,2259,2373,2413,353,5,439,484,2211,2347,2363,354,2,483,2010,355,6,537,1198,1649,1656,2010,2282,356,4,1185,1188,1399,1406,357,8,20,310,436,1159,1630,2184,2485,2511,358,2,2275,2295,359,42,8,39,56,159,461,481,499,525,597,606,786,793,798,803,829,836,871,882,999,1068,1107,1195,1236,1262,1269,1286,1291,1547,1676,1719,1778,1896,2054,2098,2114,2117,2160,2177,2448,2485,2524,2571,360,1,2277,361,1,483,362,2,58,83,363,1,495,364,40,58,136,180,234,813,831,835,848,854,856,857,877,883,893,913,1017,1121,1128,1134,1138,1162,1211,1316,1370,1649,1671,1905,1925,1931,1964,1965,1967,1971,1974,1975,2337,2476,2496,2498,2502,365,2,234,1964,366,19,234,317,485,914,981,984,1012,1134,1235,1309,1318,1538,2159,2322,2327,2476,2498,2502,2504,367,6,234,731,813,912,2317,2498,368,7,58,234,2010,2330,2331,2479,2508,369,15,67,311,317,444,467,1216,1309,2334,2346,2352,2412,2437,2445,2557,2580,370,27,137,386,396,569,788,1090,1160,1234,1299,1336,1375,1432,1433,1452,1609,1613,1934,1948,1950,1993,2141,2145,2147,2162,2183,2185,2348,371,7,381,1979,1980,1982,1987,2078,2296,372,5,68,1009,1987,2376,2379,373,5,75,702,1244,1987,2402,374,18,52,68,95,108,548,564,981,1009,1029,1050,1190,1372,1979,1987,2296,2303,2376,2379,375,3,731,1984,1987,376,1,504,377,3,58,2411,2553,378,8,58,257,597,602,1349,2082,2084,2407,379,3,655,1349,2010,380,5,1125,1718,1791,2489,2533,381,1,2489,382,1,1774,383,1,1765,384,4,208,1062,2010,2516,385,4,154,1021,1198,2010,386,2,2010,2489,387,1,483,388,2,140,1031,389,1,1873,390,2,731,1874,391,1,1806,392,7,106,1097,1210,1494,1513,1604,1871,393,2,1494,2010,394,3,58,83,2398,395,1,2237,396,1,234,397,1,234,398,3,463,465,1442,399,19,157,274,276,280,374,460,522,539,1009,1029,1190,1194,1202,1216,1220,1389,1630,1634,2218,400,2,463,2010,401,2,731,2218,402,1,2297,403,4,885,918,1115,1123,404,4,885,918,1116,1123,405,1,2297,406,2,1593,1821,407,8,187,354,387,811,1161,1610,1893,1929,408,3,483,2043,2048,409,3,1391,1422,2010,410,2,731,1443,411,5,949,951,954,971,977,412,2,949,2010,413,11,730,952,1084,1091,1933,1935,1991,2002,2095,2112,2381,414,13,434,451,611,722,791,1009,1424,1991,2015,2112,2376,2379,2422,415,5,744,1792,1895,2010,2112,416,4,75,731,791,2112,417,1,1844,418,14,58,89,677,679,789,1272,2077,2079,2081,2291,2350,2358,2403,2404,419,1,495,420,11,52,108,256,260,484,679,682,1060,1576,2391,2394,421,7,58,677,1060,1293,2010,2291,2403,422,3,679,731,2360,423,4,381,2337,2339,2504,424,5,223,2322,2327,2339,2504,425,2,731,2339,426,1,896,427,2,2203,2225,428,20,59,83,123,234,729,775,915,1111,1134,1138,1162,1272,1764,1905,1930,2002,2006,2035,2381,2464,429,12,234,317,485,783,785,981,984,1012,1134,1235,1879,2016,430,2,58,234,431,6,234,731,774,1140,1764,1930,432,2,234,775,433,6,234,775,783,792,2010,2187,434,1,483,435,2,2237,2261,436,2,2199,2237,437,4,279,988,1073,1172,438,1,1071,439,6,343,990,1071,1083,1182,2584,440,4,981,1009,1059,1939,441,2,731,2297,442,3,1409,2010,2297,443,1,1391,444,4,531,1391,1422,2010,445,6,1303,1315,1316,1347,1370,2401,446,2,1315,2539,447,2,1315,2010,448,1,2179,449,2,1601,2010,450,1,2179,451,2,1714,2010,452,7,1272,2095,2112,2122,2131,2137,2422,453,4,2092,2112,2113,2422,454,4,731,2112,2402,2432,455,7,58,75,83,1198,1745,2010,2112,456,2,1252,1257,457,1,562,458,9,187,204,225,987,1185,1257,1259,1260,1289,459,2,1601,2010,460,2,483,2543,461,2,1111,1142,462,4,1644,1646,1709,2284,463,2,1644,2010,464,1,1783,465,7,508,1774,1979,1980,1982,1987,2358,466,11,17,52,451,478,1605,1979,1987,2122,2376,2379,2409,467,3,1765,1781,1987,468,3,1765,1774,1987,469,3,1601,1987,2010,470,3,731,1984,1987,471,2,75,1987,472,3,2010,2516,2517,473,3,768,769,2544,474,3,722,759,2544,475,2,58,2416,476,3,58,2010,2416,477,2,660,2369,478,3,58,684,2432,479,5,68,425,2413,2433,2536,480,6,185,621,885,1063,1927,2543,481,6,758,771,1263,1740,1807,2010,482,2,573,623,483,2,582,2437,484,1,2553,485,1,2553,486,14,623,968,984,1012,2111,2112,2115,2185,2337,2437,2444,2445,2455,2561,487,7,904,1165,2010,2033,2115,2119,2437,488,3,1649,1710,1718,489,4,1551,1557,1885,2513,490,2,1710,2010,491,3,623,731,2111,492,5,1092,1301,1649,1808,1815,493,9,979,1301,1649,1656,1682,1808,1815,1853,2010,494,3,847,1833,2591,495,2,1703,1720,496,4,541,1720,1735,1833,497,5,234,1261,1290,1378,1806,498,4,279,1369,1844,2470,499,2,1732,2010,500,7,1043,1065,1177,1243,1244,1252,1255,501,9,1043,1065,1177,1243,1244,1252,1255,1473,2010,502,3,2020,2025,2032,503,2,2020,2032,504,5,653,2020,2026,2032,2401,505,3,1489,1506,2039,506,4,1278,1506,2322,2327,507,14,79,296,1087,1092,1104,1276,1280,1337,1370,1604,1871,1924,1925,2479,508,2,1280,2010,509,13,148,149,352,601,1094,1100,1103,1109,1128,1129,1146,2070,2131,510,1,1373,511,9,168,187,204,387,553,554,2202,2346,2412,512,1,1264,513,5,495,661,685,692,1185,514,1,1272,515,18,49,79,272,429,940,979,1101,1104,1110,1207,1337,1682,1703,1708,1750,1768,1853,1871,516,2,1675,1807,517,2,341,731,518,13,49,79,272,979,1207,1663,1682,1768,1808,1815,1871,1881,2010,519,2,425,2297,520,2,1787,1788,521,2,731,2516,522,1,75,523,2,64,731,524,4,1245,1247,1293,2010,525,2,740,1872,526,3,731,740,1872,527,1,964,528,1,1591,529,1,483,530,2,899,2050,531,3,2043,2048,2052,532,2,785,981,533,2,506,1338,534,6,154,155,272,1367,1494,1525,535,1,113,536,5,827,896,1914,2350,2358,537,3,731,828,2360,538,3,2297,2365,2432,539,1,2383,540,1,474,541,2,1495,1602,542,1,1817,543,1,1811,544,3,804,1694,1700,545,2,1701,1702,546,9,804,805,809,1694,1700,1734,1776,1781,1836,547,1,1459,548,3,1391,1422,2010,549,2,489,2423,550,1,1460,551,1,1111,552,30,813,820,835,854,856,857,858,877,883,889,909,911,913,1017,1121,1128,1134,1138,1146,1148,1162,1211,1671,1858,1905,1931,1964,1965,1967,1971,553,9,843,911,914,981,984,1012,1134,2322,2327,554,4,731,813,911,912,555,1,2560,556,1,1307,557,6,804,805,809,1694,1776,1836,558,2,1139,1833,559,1,1580,560,2,731,1833,561,2,1702,2010,562,8,804,805,809,1694,1734,1776,1781,1836,563,6,58,1245,1293,1983,2043,2048,564,2,483,1031,565,2,1031,2010,566,1,1479,567,1,1735,568,1,1393,569,2,775,2010,570,1,1806,571,1,2422,572,3,940,1583,1588,573,1,434,574,7,597,602,2043,2048,2052,2136,2139,575,13,620,1269,1323,1341,1837,2092,2095,2097,2112,2122,2126,2131,2137,576,8,548,555,562,585,612,2092,2112,2113,577,5,806,1788,1790,1796,2112,578,3,1270,1379,2112,579,1,896,580,1,2347,581,11,75,338,382,677,2081,2087,2233,2271,2293,2345,2403,582,2,731,2271,583,5,382,2010,2271,2293,2403,584,32,94,122,137,231,386,502,788,942,1025,1050,1083,1090,1182,1200,1234,1336,1432,1433,1550,1556,1609,1856,1948,1950,2141,2183,2185,2348,2356,2475,2501,2532,585,2,722,759,586,3,377,422,785,587,3,377,405,731,588,4,2010,2324,2328,2329,589,1,653,590,2,653,2010,591,5,140,483,621,1031,1052,592,2,572,2014,593,1,2298,594,1,1935,595,2,1938,2429,596,2,2010,2155,597,2,85,2368,598,3,68,146,2347,599,2,521,2010,600,1,2413,601,2,113,524,602,2,484,2363,603,2,2010,2363,604,2,731,2362,605,3,731,2419,2430,606,2,1094,1700,607,6,276,374,539,555,1029,1190,608,8,573,652,656,699,1093,2020,2032,2083,609,8,548,555,562,576,652,2032,2083,2461,610,4,625,652,731,2032,611,4,652,653,2010,2032,612,1,1358,613,6,758,771,1263,1740,2118,2543,614,1,2210,615,2,1412,2010,616,1,2347,617,1,1359,618,4,341,2010,2203,2223,619,1,1652,620,1,2215,621,3,731,2203,2215,622,2,1776,1794,623,1,2536,624,1,1656,625,10,140,1124,1314,1644,1646,1648,1709,1716,1718,1722,626,7,1503,1513,1644,1656,1709,2010,2282,627,2,91,2259,628,2,2199,2237,629,2,773,774,630,1,271,631,9,68,251,460,1009,1029,1050,1190,1372,2347,632,2,2010,2020,633,2,2413,2421,634,2,2010,2413,635,2,425,2413,636,2,58,1349,637,3,111,438,483,638,3,2415,2457,2553,639,1,2413,640,3,2199,2237,2261,641,9,421,425,617,1400,2170,2314,2319,2332,2341,642,9,98,117,493,1513,2010,2170,2314,2321,2450,643,1,2376,644,3,2347,2372,2416,645,1,2457,646,2,1523,2150,647,1,1378,648,1,1645,649,2,2391,2394,650,3,29,2011,2171,651,4,495,1059,1939,2187,652,5,134,180,279,988,1053,653,3,180,279,2010,654,1,1940,655,10,68,982,1014,1939,2088,2089,2376,2399,2400,2409,656,3,1720,1739,1833,657,3,1720,1736,1738,658,2,2394,2395,659,3,352,372,1565,660,2,1765,1774,661,1,959,662,7,4,354,929,932,1674,2202,2216,663,1,2368,664,2,68,2347,665,3,187,811,1893,666,2,731,2217,667,1,1229,668,15,75,85,272,279,288,456,524,534,976,1006,1494,1513,1525,2451,2460,669,12,50,68,85,95,460,1029,1050,1190,1191,1372,1525,2447,670,6,85,272,524,1494,2010,2460,671,6,1084,1091,1979,1980,1982,1987,672,7,52,141,146,484,1979,1987,2108,673,2,2010,2513,674,2,952,1710,675,2,895,1755,676,3,1683,1724,1885,677,10,234,244,248,573,623,952,1700,1722,1785,2381,678,15,108,234,260,311,555,577,1372,1373,1785,2437,2444,2455,2461,2573,2580,679,5,234,731,1692,1722,1785,680,10,58,78,83,234,684,700,1042,1370,1785,2457,681,4,1391,1396,1944,2059,682,2,731,1946,683,6,1014,1059,1060,2376,2399,2400,684,2,2347,2373,685,1,2264,686,1,1272,687,2,731,2400,688,3,758,1123,1807,689,2,1807,2010,690,1,377,691,2,377,731,692,2,434,727,693,1,483,694,8,58,2060,2065,2081,2283,2396,2398,2401,695,2,1102,1131,696,1,2556,697,4,1101,1106,1107,1110,698,2,226,1616,699,2,226,2235,700,2,412,2010,701,2,885,1005,702,1,684,703,3,2296,2303,2373,704,1,1102,705,4,852,1100,1103,1109,706,7,849,893,900,901,1101,1349,2010,707,2,495,545,708,1,2203,709,1,1720,710,37,67,94,125,137,142,203,231,302,308,311,327,502,1015,1050,1182,1184,1216,1322,1336,1375,1389,1504,1550,1556,1638,2162,2183,2185,2186,2187,2356,2386,2475,2501,2532,2559,2582,711,2,94,990,712,3,601,2405,2552,713,4,341,418,1332,1443,714,4,272,1391,1422,2010,715,3,79,272,1207,716,1,1781,717,2,58,2301,718,4,867,875,888,892,719,1,905,720,5,459,829,876,882,894,721,1,885,722,2,68,2413,723,1,2376,724,2,10,2232,725,10,201,341,979,1202,1216,1220,1222,1549,2203,2232,726,11,341,391,731,979,1196,1525,1633,2217,2232,2413,2431,727,8,79,272,353,373,538,940,1567,2232,728,1,2304,729,3,272,353,1494,730,2,731,2362,731,5,653,698,1093,2020,2032,732,1,1475,733,1,2525,734,3,896,1301,2010,735,2,1806,1879,736,1,2203,737,3,731,2413,2528,738,2,58,2553,739,2,1552,1675,740,2,341,731,741,1,1675,742,1,2523,743,2,2516,2517,744,4,555,1372,1373,2437,745,1,1222,746,2,353,1567,747,4,2516,2517,2544,2545,748,2,460,484,749,3,272,1494,1639,750,1,341,751,6,79,353,536,538,1337,1567,752,1,1222,753,1,2203,754,8,272,353,373,538,2010,2217,2219,2232,755,5,341,1675,2203,2215,2232,756,5,341,427,731,2217,2232,757,1,1031,758,1,2297,759,7,856,866,872,893,899,909,1931,760,52,137,203,219,231,239,302,308,354,540,898,929,952,1129,1158,1162,1184,1208,1211,1257,1272,1299,1336,1375,1440,1452,1504,1556,1653,1669,1694,1735,1830,1857,1894,1942,1997,2003,2035,2141,2142,2145,2147,2162,2183,2186,2187,2192,2356,2475,2501,2532,2559,761,2,2264,2265,762,1,2052,763,3,2010,2043,2048,764,14,788,1257,1375,1997,2010,2162,2183,2192,2356,2435,2475,2532,2559,2582,765,1,2237,766,7,133,154,731,1830,1872,2003,2142,767,8,241,1009,1029,1235,1354,1857,2113,2122,768,4,58,114,2389,2553,769,6,69,108,484,773,2289,2392,770,2,722,2405,771,2,1351,1594,772,5,170,1814,2287,2347,2372,773,2,2376,2379,774,3,123,1142,2350,775,3,58,85,113,776,1,2325,777,1,2039,778,1,6,779,2,731,2423,780,2,58,684,781,2,684,2010,782,1,2337,783,10,58,483,621,758,1063,1136,1263,2118,2518,2543,784,5,758,771,1082,1263,2010,785,3,877,890,1905,786,4,141,146,197,484,787,2,731,2362,788,2,424,2334,789,1,2413,790,6,454,461,470,1045,1630,2454,791,1,1810,792,1,68,793,1,116,794,4,731,1004,1630,2312,795,2,2354,2416,796,1,2413,797,1,988,798,3,713,783,784,799,1,2261,800,1,1262,801,3,638,1801,1859,802,1,1799,803,2,952,963,804,2,1701,1702,805,3,2010,2282,2293,806,1,2297,807,1,370,808,1,2278,809,1,1091,810,2,768,769,811,4,1703,1865,1868,2341,812,7,1736,1792,1833,1865,1866,1890,2010,813,1,2297,814,3,2324,2328,2449,815,1,1102,816,3,621,2101,2118,817,1,2365,818,1,58,819,3,706,709,1938,820,2,1997,2575,821,24,58,813,831,835,840,848,854,856,877,883,889,893,1121,1370,1621,1924,1925,1931,1964,1965,1967,1975,2046,2055,822,3,2322,2327,2504,823,2,731,813,824,5,58,2010,2330,2479,2508,825,6,7,341,2203,2215,2232,2523,826,4,341,731,2217,2232,827,5,353,373,2217,2219,2232,828,1,2247,829,2,346,356,830,2,346,356,831,4,1700,1720,1728,2010,832,2,758,1063,833,2,1263,2010,834,3,2493,2569,2570,835,2,1910,2010,836,2,652,2051,837,1,1209,838,2,484,1194,839,6,162,1003,1008,1051,1919,1980,840,4,1696,1703,1735,1833,841,5,1696,1703,1735,1833,1865,842,2,1696,2010,843,4,722,1988,2015,2201,844,2,731,1984,845,2,1988,2010,846,1,374,847,1,740,848,1,722,849,2,731,740,850,1,2297,851,2,111,114,852,5,58,483,621,2101,2118,853,2,114,731,854,3,1785,1837,1842,855,4,731,1785,1837,1842,856,4,124,126,1551,1557,857,1,1885,858,3,1505,1557,2513,859,3,240,504,2384,860,1,1875,861,12,324,650,1162,1272,1700,1735,1742,1785,1786,1821,1837,1882,862,3,731,1722,1837,863,1,1129,864,5,260,484,506,990,1009,865,1,148,866,7,130,158,165,168,176,987,1058,867,2,706,1938,868,3,2121,2381,2527,869,1,1497,870,2,1988,2108,871,1,1076,872,23,55,79,154,155,163,180,279,287,288,331,456,988,1006,1021,1028,1053,1352,1355,1360,1367,1494,1513,2368,873,10,154,155,180,524,1352,1355,1360,1494,2010,2368,874,1,1806,875,1,1806,876,1,1269,877,6,1024,1175,1334,1506,2357,2436,878,6,421,731,1400,2314,2332,2341,879,1,1494,880,2,1391,2010,881,3,1273,2357,2436,882,17,713,717,770,783,784,931,973,1269,1648,1719,1743,1787,1864,2369,2425,2456,2478,883,1,2427,884,6,267,1214,1217,1281,1446,2427,885,6,627,731,1132,1267,1652,2310,886,1,2419,887,3,1327,1330,1348,888,1,653,889,1,1466,890,2,1100,1103,891,1,389,892,1,1343,893,1,1343,894,1,2297,895,2,731,1777,896,2,1527,1700,897,2,1700,1722,898,5,1712,1722,1739,2467,2513,899,1,1498,900,3,1390,1712,1722,901,5,573,2124,2129,2138,2381,902,3,555,2124,2138,903,3,299,1167,1418,904,2,1418,2010,905,1,1712,906,1,2203,907,3,341,731,2217,908,1,2583,909,6,1944,1972,2041,2049,2059,2152,910,2,1528,2010,911,6,506,546,1395,1563,2041,2556,912,2,731,1946,913,1,2293,914,2,2010,2293,915,18,49,79,936,1197,1199,1209,1497,1608,1633,1634,1679,1684,1710,1716,1718,1844,1878,2432,916,6,374,1078,1194,1202,1338,1630,917,4,1197,1718,1844,2010,918,1,719,919,3,484,710,2413,920,10,381,449,978,1102,1131,1419,2035,2179,2196,2476,921,4,1261,2406,2470,2476,922,2,1419,2010,923,6,463,849,853,2179,2191,2196,924,1,2363,925,3,978,2010,2039,926,3,652,952,1933,927,1,1976,928,1,1229,929,2,731,1390,930,6,767,773,2272,2289,2392,2402,931,1,1076,932,12,4,398,1398,1405,1651,1658,1674,1780,2202,2216,2412,2515,933,2,1906,2010,934,4,647,1206,1209,2261,935,5,1194,1202,1338,1630,1634,936,3,1718,1844,2010,937,2,731,1206,938,1,1451,939,17,144,188,280,484,982,990,1050,1060,1083,1182,1191,1216,1220,1748,2123,2363,2465,940,6,154,155,245,265,731,2362,941,2,154,2010,942,14,75,113,115,154,155,163,245,287,288,524,1021,1028,1053,1451,943,3,154,1451,2010,944,2,964,1595,945,2,192,1753,946,2,191,1753,947,3,246,731,1753,948,2,1753,2010,949,2,1302,2493,950,4,379,1454,2199,2237,951,2,1720,2010,952,2,1739,2513,953,1,1113,954,2,1113,2010,955,2,229,1760,956,5,58,2060,2065,2081,2404,957,2,58,2010,958,1,1799,959,1,1731,960,2,2199,2237,961,19,79,113,115,154,155,163,210,331,988,1006,1028,1051,1053,1073,1189,1355,1463,2368,2540,962,2,154,2010,963,2,68,2347,964,2,353,2232,965,1,1800,966,3,29,2011,2171,967,1,2207,968,10,58,677,2060,2077,2079,2081,2291,2397,2403,2404,969,16,537,936,979,1087,1092,1280,1569,1649,1656,1682,1808,1815,1852,1853,1878,2470,970,20,5,348,358,363,367,432,1184,1208,1216,1221,1541,1543,1553,1575,1647,1952,2200,2215,2227,2229,971,5,374,731,1541,2202,2215,972,2,1569,2010,973,4,5,402,2010,2200,974,5,58,677,2010,2291,2403,975,8,189,519,1638,1748,1753,1759,2238,2352,976,18,5,67,338,364,368,374,1216,1221,1541,1543,1553,1555,1575,2200,2227,2229,2238,2412,977,1,2297,978,1,1409,979,3,1508,1509,1512,980,1,62,981,1,1855,982,2,1370,2043,983,1,434,984,4,919,1094,1128,1146,985,1,451,986,2,731,1094,987,1,2413,988,2,773,1464,989,11,123,126,1216,1325,1326,1505,1551,1557,1559,1623,2035,990,3,849,853,2010,991,2,1622,2010,992,2,2391,2394,993,2,1712,1731,994,1,2261,995,2,2095,2112,996,4,2092,2112,2113,2176,997,6,1275,1701,1702,1707,1749,2311,998,2,1562,2358,999,1,2115,1000,2,2101,2118,1001,6,98,2169,2324,2328,2329,2449,1002,12,588,620,729,1162,1785,1858,2092,2095,2097,2104,2112,2150,1003,18,495,548,555,562,583,593,604,612,629,636,1162,1785,1858,2092,2105,2112,2113,2176,1004,2,128,2553,1005,2,1712,2010,1006,2,2010,2416,1007,3,58,83,106,1008,1,85,1009,3,484,2347,2373,1010,2,85,731,1011,2,653,2010,1012,1,2358,1013,1,2226,1014,6,1696,1703,1708,1750,1833,2010,1015,1,1833,1016,1,1077,1017,4,234,825,993,1111,1018,6,234,981,984,993,1184,1264,1019,3,234,731,826,1020,8,58,83,1178,1844,2242,2432,2468,2553,1021,1,2261,1022,1,1396,1023,39,80,92,97,259,466,499,597,599,675,681,690,793,803,882,926,967,1206,1212,1254,1328,1373,1445,1488,1542,1626,1685,1699,1704,1719,1721,1758,1835,1847,1947,2305,2392,2448,2453,2478,1024,1,1584,1025,1,2274,1026,1,1707,1027,2,943,1620,1028,3,943,1198,2010,1029,12,108,141,146,188,506,982,990,1050,1060,1389,1576,2465,1030,2,188,1372,1031,3,1097,1098,2029,1032,1,1062,1033,1,2492,1034,1,2314,1035,1,2273,1036,2,406,1806,1037,2,1806,1811,1038,2,731,1806,1039,5,1216,1325,1553,1557,1559,1040,6,98,2169,2324,2328,2329,2449,1041,1,1526,1042,1,1076,1043,8,594,595,601,664,685,692,1548,2032,1044,2,2010,2363,1045,4,731,2362,2412,2413,1046,4,601,947,2131,2137,1047,3,29,2011,2594,1048,5,29,101,2010,2011,2594,1049,2,1403,2010,1050,1,1619,1051,2,2467,2513,1052,2,2203,2232,1053,6,341,426,427,731,2217,2232,1054,27,27,38,76,92,159,499,524,525,779,803,999,1007,1054,1068,1335,1719,1877,1957,1974,2107,2114,2197,2369,2425,2491,2531,2558,1055,2,771,886,1056,2,439,2363,1057,2,2347,2409,1058,4,341,1222,2203,2232,1059,5,341,391,731,2217,2232,1060,8,79,272,353,373,538,940,1574,2232,1061,1,244,1062,1,244,1063,14,148,149,151,478,513,594,595,601,852,1096,1100,1109,2070,2131,1064,11,176,187,294,354,355,387,518,553,554,1058,1870,1065,1,2358,1066,2,425,2297,1067,5,341,2010,2203,2215,2223,1068,12,764,767,852,944,1203,1765,1787,1828,1836,1843,1870,1887,1069,5,1203,1828,1829,1844,2018,1070,1,963,1071,8,260,442,447,598,652,1216,2034,2378,1072,1,491,1073,2,4,354,1074,3,1301,1470,1533,1075,22,126,205,215,503,591,652,795,817,950,1162,1404,1785,1891,1951,1953,2046,2073,2099,2130,2393,2444,2560,1076,2,795,2010,1077,7,78,205,591,731,818,1785,1891,1078,5,652,653,654,699,1533,1079,26,234,244,598,646,652,691,707,851,890,899,950,953,993,1099,1272,1700,1863,1933,1935,2035,2046,2063,2066,2381,2387,2590,1080,11,234,652,760,993,1012,1340,1700,2378,2486,2560,2573,1081,3,950,1700,2010,1082,8,598,652,731,950,953,962,1700,1722,1083,4,895,1170,1755,1913,1084,2,571,1161,1085,2,2010,2416,1086,7,1355,1360,1367,1494,1513,1516,2368,1087,3,1494,1516,2010,1088,7,790,949,1128,1375,1377,2115,2337,1089,3,1703,1708,1750,1090,9,715,1165,1377,2010,2033,2053,2115,2371,2573,1091,3,570,731,1857,1092,5,223,1376,1377,2122,2568,1093,5,282,1774,1885,2467,2513,1094,3,670,2020,2032,1095,19,205,215,224,591,1018,1027,1216,1278,1353,1923,2200,2238,2346,2375,2393,2408,2444,2446,2567,1096,3,205,224,1278,1097,1,495,1098,1,2264,1099,2,796,798,1100,1,2297,1101,4,652,950,1933,1935,1102,3,652,950,2010,1103,3,542,923,1578,1104,1,1467,1105,1,923,1106,1,153,1107,1,2413,1108,12,352,372,1394,1565,1627,1628,1652,1712,1739,1885,2467,2513,1109,3,1701,1702,1707,1110,3,929,932,1653,1111,1,2219,1112,1,1104,1113,2,1821,1882,1114,2,729,2543,1115,7,411,1644,1648,1656,1709,1716,1722,1116,7,1081,1155,1503,1644,1648,1709,2010,1117,1,1113,1118,4,501,1179,1245,2010,1119,1,1463,1120,1,2203,1121,2,58,83,1122,46,67,74,94,125,137,186,203,223,224,231,250,273,302,344,477,485,527,552,972,983,1018,1023,1050,1182,1216,1272,1274,1278,1322,1334,1340,1506,1540,1556,1630,1989,2183,2187,2238,2274,2375,2436,2442,2475,2501,2557,1123,1,2416,1124,2,2010,2416,1125,5,697,2031,2320,2512,2558,1126,1,653,1127,2,2261,2537,1128,3,517,1416,2573,1129,2,1511,1512,1130,2,1378,1388,1131,3,279,731,792,1132,4,551,1065,1393,2010,1133,2,731,2503,1134,8,789,1323,1451,1453,1823,1825,1992,1999,1135,11,223,469,472,473,1193,1317,1323,1356,1362,1385,2186,1136,3,731,1829,1857,1137,5,469,1451,1823,2010,2143,1138,1,571,1139,3,1198,1710,2010,1140,8,895,1170,1223,1505,1551,1557,1755,1913,1141,10,341,391,1174,1332,1443,1695,1697,1738,1781,1834,1142,1,1834,1143,2,407,2465,1144,1,272,1145,1,272,1146,1,280,1147,33,67,94,186,395,552,597,794,1050,1206,1216,1322,1361,1387,1428,1630,1638,1704,1711,1809,1856,1998,2010,2110,2162,2183,2187,2356,2371,2375,2436,2442,2475,2557,1148,5,272,353,1633,1637,1885,1149,61,94,125,137,186,203,219,221,231,250,273,302,367,477,503,540,552,646,794,950,985,1015,1050,1127,1147,1150,1152,1160,1184,1206,1209,1216,1272,1325,1335,1346,1361,1387,1428,1504,1506,1540,1556,1630,1727,1773,1809,1885,1951,1953,1968,1998,2073,2110,2183,2356,2375,2436,2442,2475,2501,2557,1150,5,265,378,486,731,1150,1151,7,42,2109,2199,2237,2484,2512,2543,1152,1,2261,1153,1,1454,1154,12,348,838,1027,1334,1549,1552,1677,2163,2350,2444,2487,2498,1155,11,224,1001,1023,1027,1274,1278,1334,2444,2470,2487,2498,1156,6,731,845,931,1973,2297,2487,1157,1,2222,1158,2,353,373,1159,2,731,2217,1160,1,2203,1161,2,927,959,1162,1,927,1163,2,2358,2365,1164,4,58,731,2254,2365,1165,4,455,1046,1076,1394,1166,1,328,1167,13,907,917,1114,1162,1440,1668,1858,1886,1890,1910,2150,2381,2533,1168,2,317,2489,1169,2,2467,2513,1170,2,2010,2203,1171,1,1123,1172,3,1910,2010,2489,1173,1,1468,1174,22,22,563,599,881,1962,2036,2106,2214,2221,2234,2250,2258,2260,2306,2308,2310,2512,2522,2524,2534,2548,2566,1175,12,471,875,882,894,900,1113,1445,1638,1704,1903,2101,2444,1176,1,1468,1177,1,1468,1178,1,1468,1179,1,1670,1180,2,1494,1516,1181,3,1494,1516,2010,1182,1,2402,1183,7,455,478,1394,1712,1728,1729,1804,1184,3,1394,1728,2405,1185,7,1701,1702,1707,1712,1723,1728,1804,1186,1,1806,1187,4,929,932,1651,1653,1188,11,599,881,1962,2036,2106,2214,2234,2260,2524,2534,2548,1189,2,58,602,1190,2,740,2275,1191,2,722,1071,1192,2,731,740,1193,12,22,563,2010,2221,2258,2260,2306,2308,2310,2512,2522,2566,1194,5,1607,1727,2313,2333,2339,1195,2,2355,2368,1196,2,2010,2354,1197,3,425,1409,2297,1198,2,2010,2297,1199,1,2338,1200,1,153,1201,2,2297,2311,1202,2,234,2381,1203,2,234,2381,1204,1,2422,1205,8,323,433,650,956,1184,1598,1833,2588,1206,3,422,956,1563,1207,6,323,731,1598,1833,2072,2189,1208,4,341,2413,2431,2528,1209,4,2239,2249,2264,2265,1210,3,1716,1718,1844,1211,1,952,1212,1,2516,1213,3,2366,2413,2433,1214,12,111,720,1065,1177,1243,1244,1250,1252,1255,1732,2270,2375,1215,14,111,161,720,1065,1177,1243,1244,1250,1252,1255,1732,2010,2270,2375,1216,2,1732,2010,1217,4,100,117,1410,2314,1218,14,44,98,117,383,425,493,1410,2010,2170,2314,2332,2341,2344,2450,1219,3,688,2428,2553,1220,7,58,83,731,758,771,1807,2432,1221,15,347,351,390,393,408,450,894,938,1539,1767,1901,2180,2182,2188,2216,1222,3,979,1159,1173,1223,2,179,1394,1224,2,187,2216,1225,1,959,1226,3,2203,2232,2523,1227,6,341,426,427,731,2217,2232,1228,3,353,2217,2232,1229,2,2010,2272,1230,1,2520,1231,2,1494,1516,1232,2,1516,2010,1233,15,272,280,338,353,373,1216,1220,1222,1442,2203,2232,2239,2259,2265,2268,1234,2,426,427,1235,2,2199,2237,1236,3,58,1745,2432,1237,23,2,42,307,505,720,863,929,1088,1153,1193,1215,1219,1233,1687,1693,1769,1912,1927,2109,2199,2237,2512,2555,1238,2,1077,2374,1239,1,2166,1240,2,1515,1561,1241,14,322,431,855,882,894,938,983,1089,1204,1539,2157,2180,2182,2595,1242,13,108,141,146,251,990,1546,1576,2203,2477,2480,2499,2523,2525,1243,2,2239,2265,1244,4,1198,1412,2010,2265,1245,1,2540,1246,6,346,348,388,1434,2037,2231,1247,1,1338,1248,4,595,601,1787,1788,1249,7,553,561,571,613,721,1859,2098,1250,1,1639,1251,1,1712,1252,2,743,1786,1253,3,722,743,1795,1254,1,2516,1255,2,1652,1708,1256,5,391,399,418,1652,1660,1257,2,1059,1060,1258,1,1332,1259,3,1226,1551,1557,1260,3,1197,1569,1679,1261,1,1515,1262,1,1296,1263,11,791,978,1785,1837,1842,1845,1851,1885,1902,2002,2006,1264,5,791,1785,1837,1851,1857,1265,6,1785,1837,1842,1845,1848,1851,1266,7,1785,1792,1837,1839,1845,1851,2010,1267,6,731,1785,1837,1842,1845,1851,1268,54,54,73,76,80,92,247,457,478,481,499,523,793,798,803,829,871,882,920,926,1095,1107,1208,1254,1262,1291,1373,1471,1488,1589,1630,1691,1704,1719,1721,1732,1752,1826,1843,1864,1897,2054,2114,2116,2168,2173,2177,2317,2323,2369,2419,2421,2503,2555,2558,1269,1,68,1270,1,1371,1271,1,2516,1272,3,551,866,889,1273,9,49,1355,1360,1494,1497,1513,1608,1829,1871,1274,5,1355,1360,1494,1829,2010,1275,2,652,2560,1276,2,652,2560,1277,1,2282,1278,1,154,1279,1,2516,1280,9,49,272,453,456,534,536,538,1494,1629,1281,3,1202,1220,1222,1282,4,272,1494,1629,2010,1283,1,1525,1284,5,68,261,992,1302,2552,1285,2,1394,2405,1286,4,369,1651,2216,2515,1287,2,1322,1323,1288,1,1752,1289,2,2516,2517,1290,1,1061,1291,2,1248,1712,1292,1,2413,1293,1,154,1294,2,298,2236,1295,1,1062,1296,1,1393,1297,1,1396,1298,7,10,19,234,823,993,2039,2476,1299,5,234,998,1101,1349,2553,1300,13,234,504,829,844,981,984,993,1001,1012,1261,1290,2470,2476,1301,3,341,731,2217,1302,1,1429,1303,1,459,1304,2,598,1786,1305,3,598,1786,1795,1306,2,731,1786,1307,3,2239,2259,2265,1308,2,1649,1656,1309,3,1808,1815,2010,1310,1,1875,1311,1,2416,1312,2,2010,2416,1313,1,2419,1314,2,1315,1945,1315,1,2539,1316,1,785,1317,3,774,775,778,1318,2,775,2010,1319,1,719,1320,4,123,740,1129,2350,1321,3,260,722,740,1322,3,1276,1494,1498,1323,2,1829,2010,1324,4,436,1011,2465,2562,1325,2,722,766,1326,1,2014,1327,1,2244,1328,3,2203,2523,2525,1329,5,285,426,427,731,2217,1330,2,2142,2148,1331,1,1441,1332,1,1437,1333,2,1420,1437,1334,1,2588,1335,1,1870,1336,2,58,2365,1337,2,85,1494,1338,1,2297,1339,7,520,608,1766,1772,1778,1818,1870,1340,2,722,740,1341,1,774,1342,3,1869,1930,2179,1343,2,1777,1930,1344,4,731,1777,1869,1930,1345,4,1869,1875,1930,2179,1346,1,422,1347,5,58,106,677,2043,2048,1348,2,2391,2394,1349,76,67,74,94,129,156,164,175,205,292,327,394,458,466,467,477,494,540,544,552,597,622,716,986,1050,1216,1254,1257,1288,1297,1317,1322,1387,1404,1428,1436,1589,1630,1650,1704,1705,1711,1719,1775,1793,1809,1856,1870,1928,1957,1998,2010,2071,2115,2119,2162,2183,2185,2186,2187,2192,2200,2229,2238,2305,2346,2371,2375,2408,2412,2442,2445,2515,2535,2555,2557,2567,1350,3,1492,1493,1498,1351,2,1498,1499,1352,32,49,79,115,272,429,534,598,646,649,652,979,1006,1053,1101,1104,1110,1207,1280,1355,1360,1494,1497,1513,1525,1604,1633,1634,1664,1768,1829,1852,1871,1353,3,555,598,652,1354,19,49,79,272,652,979,1047,1207,1412,1422,1431,1451,1455,1494,1633,1829,1852,1871,1881,2010,1355,82,42,109,173,206,222,255,291,295,311,325,366,378,391,393,435,437,438,468,472,476,490,549,592,627,633,787,931,966,995,1013,1130,1164,1174,1193,1215,1219,1230,1319,1363,1403,1435,1448,1496,1506,1519,1554,1560,1596,1599,1630,1662,1767,1768,1778,1785,1787,1822,1839,1851,1870,1878,1996,2005,2012,2036,2062,2067,2094,2106,2121,2172,2193,2228,2267,2380,2385,2388,2478,2484,2512,2550,2566,1356,4,58,597,609,2553,1357,4,58,2010,2553,2558,1358,8,624,986,1122,1166,1472,2010,2581,2593,1359,1,1689,1360,3,439,484,2347,1361,3,29,2011,2171,1362,4,305,483,1073,1427,1363,3,421,2332,2341,1364,3,29,2011,2171,1365,3,29,2011,2171,1366,1,1062,1367,11,187,360,553,561,1012,1438,1507,1942,1943,1949,2111,1368,2,895,1833,1369,12,234,244,248,821,1139,1272,1700,1727,1816,2361,2395,2498,1370,4,265,731,822,1816,1371,3,2010,2361,2395,1372,8,234,981,2056,2361,2395,2425,2426,2498,1373,3,58,83,1707,1374,3,58,83,2010,1375,2,2010,2199,1376,6,941,1580,1587,1678,2029,2544,1377,5,898,1904,1941,1949,2544,1378,1,802,1379,1,2470,1380,15,137,342,346,348,388,392,401,403,836,1282,1549,1552,1677,2163,2175,1381,1,1119,1382,2,981,1720,1383,3,346,1282,2010,1384,3,58,83,1097,1385,1,719,1386,2,2043,2048,1387,4,75,455,1413,1456,1388,2,2112,2115,1389,5,154,155,1355,1367,1494,1390,4,154,1352,1829,2010,1391,2,58,2411,1392,1,1394,1393,1,801,1394,6,27,92,102,1171,2311,2511,1395,11,50,68,95,261,262,1525,1537,2290,2447,2451,2509,1396,2,58,113,1397,3,75,1198,2010,1398,1,2451,1399,2,2519,2544,1400,2,58,83,1401,1,501,1402,3,467,1056,2112,1403,2,2010,2115,1404,1,885,1405,2,731,1731,1406,2,85,2368,1407,1,2363,1408,4,68,731,2347,2362,1409,3,85,2010,2363,1410,7,978,1549,1552,1564,1677,1837,1876,1411,3,1382,1837,1876,1412,4,731,1425,1837,1876,1413,3,1382,1837,1876,1414,1,218,1415,3,890,1863,2035,1416,2,715,2010,1417,6,15,265,731,1984,2213,2353,1418,1,522,1419,17,95,223,312,405,434,447,484,1083,1546,1555,1576,2200,2202,2213,2353,2445,2465,1420,1,2261,1421,2,1479,1485,1422,2,1227,2010,1423,2,1878,2014,1424,3,1381,1878,2010,1425,20,196,266,280,835,899,981,984,1211,1216,1234,1546,1607,1968,2035,2164,2376,2381,2387,2498,2502,1426,7,58,1370,1621,1924,1925,2043,2052,1427,1,551,1428,4,2010,2330,2479,2508,1429,6,46,202,265,266,731,2007,1430,4,66,1678,1716,1747,1431,2,1716,2010,1432,5,1461,1463,1480,1486,1487,1433,2,1487,1490,1434,1,2208,1435,3,164,1055,2010,1436,1,704,1437,1,420,1438,3,58,83,2365,1439,2,2010,2115,1440,1,2365,1441,16,126,861,895,1234,1258,1300,1505,1545,1551,1557,1916,1917,1944,2038,2421,2534,1442,1,1557,1443,3,1391,1422,2010,1444,2,495,529,1445,8,889,893,1241,1269,1270,1976,2121,2370,1446,2,58,83,1447,1,1113,1448,1,2043,1449,4,234,896,2533,2544,1450,4,234,1235,2489,2544,1451,4,234,2010,2489,2544,1452,6,1329,1492,1512,1524,1532,1536,1453,2,235,248,1454,1,236,1455,1,2203,1456,2,1396,2358,1457,3,731,2360,2362,1458,1,58,1459,1,83,1460,1,1079,1461,1,128,1462,1,2514,1463,1,2468,1464,1,2358,1465,2,484,2409,1466,6,123,1094,1099,1128,2351,2358,1467,2,1372,1373,1468,2,58,2350,1469,7,418,1174,1521,1525,1537,2161,2509,1470,1,1151,1471,9,237,907,1162,1764,1771,1833,1930,2104,2215,1472,6,423,1235,1764,1777,1811,2412,1473,10,345,541,731,1735,1764,1771,1777,1930,2072,2189,1474,1,445,1475,1,483,1476,1,2281,1477,2,2010,2565,1478,4,265,731,2281,2565,1479,3,75,2010,2293,1480,2,2010,2293,1481,28,68,95,108,141,251,319,380,430,484,510,1029,1050,1060,1190,1191,1372,1389,1576,2056,2279,2281,2293,2296,2303,2315,2465,2565,2568,1482,2,925,1652,1483,2,2413,2423,1484,2,304,2431,1485,5,862,895,1557,1917,2513,1486,3,1505,1557,2513,1487,2,2467,2513,1488,3,455,1570,1572,1489,1,2513,1490,2,669,1656,1491,1,58,1492,1,2464,1493,1,1672,1494,3,483,2370,2550,1495,2,341,731,1496,14,157,177,283,1029,1216,1340,1354,1389,1544,1795,1863,2159,2213,2353,1497,2,2010,2416,1498,8,877,889,893,1034,1621,1924,2052,2055,1499,1,2504,1500,4,2010,2330,2479,2508,1501,4,1701,1702,1707,1749,1502,1,459,1503,4,1184,1272,1700,1727,1504,2,731,1722,1505,5,83,113,489,1494,2432,1506,2,1500,1502,1507,15,177,695,952,965,969,1162,1272,1544,1700,1785,1863,1894,1933,2035,2150,1508,4,969,1544,2010,2213,1509,10,265,731,965,969,1544,1722,1785,1863,1911,2213,1510,2,2518,2543,1511,2,232,233,1512,1,232,1513,1,1807,1514,9,720,885,1070,1136,1807,1927,1970,2518,2543,1515,1,773,1516,3,2010,2529,2545,1517,1,1414,1518,1,774,1519,1,1031,1520,8,178,269,705,744,927,2324,2328,2329,1521,3,29,2011,2171,1522,1,200,1523,1,484,1524,2,2010,2354,1525,3,244,2297,2560,1526,11,49,1067,1497,1597,1604,1650,1664,1768,1852,1871,1881,1527,4,1455,1650,1881,2010,1528,12,31,1200,1201,1432,1433,1540,1609,1630,1950,1993,2011,2171,1529,30,160,167,172,378,687,870,875,881,900,906,1962,1977,2036,2062,2067,2106,2214,2258,2260,2380,2383,2385,2388,2392,2427,2484,2522,2524,2534,2542,1530,4,58,684,700,2432,1531,1,2536,1532,4,1650,1711,1890,2010,1533,5,522,1439,1441,2454,2466,1534,2,1791,1797,1535,5,745,1791,1792,1797,2010,1536,1,2265,1537,1,2244,1538,2,2244,2553,1539,8,234,244,249,877,896,1700,1935,1975,1540,3,249,1601,2010,1541,3,758,1063,1644,1542,3,758,1644,2010,1543,1,1983,1544,3,1683,1717,1885,1545,5,2092,2095,2097,2104,2112,1546,3,2092,2105,2113,1547,3,993,1506,2039,1548,8,981,984,993,1001,1239,1261,1290,1506,1549,2,58,83,1550,2,1052,1123,1551,1,1507,1552,1,722,1553,5,154,180,278,2010,2354,1554,11,813,866,868,893,909,1370,1621,1924,1925,1931,2369,1555,1,2322,1556,6,873,2010,2330,2369,2479,2508,1557,1,193,1558,4,234,317,1378,1744,1559,1,2416,1560,1,487,1561,3,1200,1201,1540,1562,2,434,489,1563,1,483,1564,2,2010,2336,1565,1,1820,1566,2,1732,2010,1567,1,167,1568,3,1785,1827,1837,1569,1,1827,1570,4,1492,1493,1512,1536,1571,1,2314,1572,9,98,117,493,1513,1529,2010,2170,2314,2450,1573,1,154,1574,4,154,155,288,1367,1575,1,484,1576,1,251,1577,1,251,1578,1,2203,1579,2,188,1022,1580,3,1355,1494,1516,1581,2,1494,2010,1582,1,1022,1583,1,1222,1584,1,188,1585,1,154,1586,1,154,1587,4,108,251,1372,2565,1588,1,1442,1589,2,731,1302,1590,1,188,1591,3,1372,2565,2568,1592,7,141,146,251,484,506,1022,1338,1593,4,381,2010,2296,2307,1594,16,108,141,199,380,424,430,484,1190,1354,1372,1389,1576,2296,2303,2307,2465,1595,11,50,68,265,731,1323,2128,2137,2296,2399,2444,2568,1596,2,1703,1720,1597,24,57,79,154,155,163,180,279,287,288,331,988,1006,1021,1028,1053,1073,1189,1352,1355,1360,1367,1494,1513,2540,1598,1,1339,1599,1,1371,1600,10,154,155,180,1352,1360,1391,1451,1494,1878,2010,1601,1,506,1602,6,272,731,1021,1355,1367,1494,1603,3,506,1022,1338,1604,2,1021,1349,1605,1,1022,1606,1,86,1607,1,252,1608,3,888,889,1976,1609,2,2523,2525,1610,1,2553,1611,1,2416,1612,1,2413,1613,1,1529,1614,1,1492,1615,4,29,780,2011,2594,1616,6,29,101,780,2010,2011,2594,1617,2,101,2010,1618,10,383,2058,2060,2065,2081,2091,2272,2282,2396,2398,1619,5,731,774,775,792,1140,1620,1,1077,1621,2,1077,2010,1622,6,98,665,677,684,700,2314,1623,7,98,665,677,684,700,2010,2314,1624,5,98,674,2010,2314,2450,1625,12,230,547,744,767,894,900,945,1203,1765,1864,2042,2272,1626,6,425,731,2314,2319,2332,2341,1627,7,105,425,2010,2314,2319,2332,2341,1628,1,2203,1629,3,58,2010,2416,1630,5,1500,1651,1658,1731,2216,1631,3,2199,2237,2261,1632,1,1703,1633,1,2416,1634,2,68,2413,1635,1,2416,1636,3,587,1162,1935,1637,10,434,451,565,607,611,1162,2015,2159,2376,2379,1638,11,187,229,263,391,542,929,932,1174,1185,1652,1831,1639,1,2354,1640,2,2199,2237,1641,1,2423,1642,10,365,397,1025,1182,1609,1993,2000,2183,2227,2229,1643,48,131,148,160,184,265,307,452,455,462,535,770,881,884,906,958,1215,1287,1392,1599,1981,1985,2036,2047,2062,2064,2069,2074,2090,2132,2221,2258,2260,2263,2306,2308,2310,2380,2385,2388,2392,2410,2478,2512,2524,2542,2564,2566,2581,1644,1,1689,1645,3,1986,2121,2553,1646,1,2536,1647,3,478,1762,2269,1648,5,1788,1789,1796,1840,1895,1649,20,412,479,500,647,1127,1147,1150,1152,1158,1183,1184,1209,1234,1300,1833,1944,2041,2049,2059,2073,1650,4,223,343,2274,2343,1651,2,1788,1895,1652,5,412,500,1127,1147,2010,1653,3,1196,1568,1633,1654,2,188,982,1655,5,154,279,288,1006,1021,1656,1,2578,1657,2,1619,2577,1658,2,2465,2497,1659,1,521,1660,2,111,1052,1661,30,26,94,95,143,217,311,407,645,990,1060,1182,1184,1206,1271,1371,1417,1505,1990,1998,2013,2123,2178,2198,2359,2399,2434,2465,2469,2497,2544,1662,2,1159,2010,1663,15,567,594,595,601,718,744,767,773,791,801,1062,1203,1597,2131,2137,1664,4,2010,2165,2167,2374,1665,15,683,781,798,803,1596,1597,1685,1749,1885,2011,2012,2013,2117,2144,2157,1666,2,2467,2513,1667,6,421,425,662,700,1400,2314,1668,8,103,421,425,662,700,1400,2010,2314,1669,2,370,2217,1670,2,2328,2449,1671,19,24,107,330,478,714,783,996,1149,1329,1417,1458,1481,1864,2012,2013,2442,2465,2469,2495,1672,19,311,316,437,714,783,787,1157,1519,1990,1996,2012,2123,2178,2198,2434,2465,2469,2497,2543,1673,5,58,75,83,1525,2423,1674,3,68,2413,2423,1675,3,290,2465,2469,1676,2,1298,1918,1677,4,1458,1482,2465,2469,1678,1,1253,1679,3,559,1395,2194,1680,2,491,1185,1681,3,1179,1245,2010,1682,42,26,67,94,95,119,217,265,289,330,407,478,524,645,678,708,1024,1149,1206,1216,1371,1372,1417,1458,1481,1505,1990,1998,2013,2178,2183,2198,2230,2349,2359,2399,2442,2443,2465,2469,2495,2497,2544,1683,1,1715,1684,9,657,893,909,1549,1552,1677,1681,1812,1924,1685,4,1681,1806,1811,1812,1686,10,289,293,714,731,1171,2086,2434,2444,2465,2495,1687,6,234,998,1506,1623,1665,2383,1688,4,234,485,981,1506,1689,3,984,993,2476,1690,2,993,2476,1691,2,731,1812,1692,2,731,1468,1693,3,29,2011,2171,1694,31,187,294,550,553,554,561,571,606,628,634,721,738,811,1161,1232,1776,1794,1929,1942,2011,2071,2098,2111,2114,2120,2144,2157,2158,2160,2173,2589,1695,4,1761,2399,2465,2480,1696,8,107,889,902,1396,1513,1526,1976,2553,1697,2,2010,2324,1698,1,2264,1699,1,1703,1700,1,1480,1701,2,1480,2010,1702,1,2274,1703,5,1808,1815,1852,1853,2010,1704,2,372,2010,1705,1,187,1706,1,421,1707,1,1492,1708,1,1396,1709,6,789,1323,1451,1453,1823,1825,1710,4,469,1356,1362,1385,1711,1,1494,1712,2,1829,2010,1713,3,29,2011,2171,1714,38,8,27,71,73,76,80,92,247,466,597,675,793,803,808,1054,1254,1291,1328,1331,1335,1513,1589,1651,1691,1699,1706,1716,1719,1737,1751,1843,1847,1870,2312,2317,2340,2421,2531,1715,9,698,699,777,1525,2107,2122,2317,2372,2413,1716,2,272,1220,1717,1,1442,1718,4,1202,1216,1220,1222,1719,1,272,1720,18,234,244,598,646,652,691,952,1163,1184,1272,1300,1700,1722,1933,1935,2142,2590,2591,1721,4,598,652,2034,2089,1722,6,598,652,731,1722,2027,2142,1723,3,652,1844,2010,1724,2,885,887,1725,1,1185,1726,3,800,2413,2433,1727,1,1491,1728,1,982,1729,56,27,73,80,92,159,169,247,414,457,478,481,499,513,597,606,623,630,690,836,871,875,882,1007,1107,1257,1589,1685,1686,1691,1697,1699,1721,1730,1772,1778,1781,1784,1803,1835,1843,1850,1920,1966,2114,2117,2160,2173,2177,2305,2317,2369,2380,2419,2491,2511,2522,1730,5,419,836,855,1089,1535,1731,16,174,1061,1279,1508,1752,2136,2139,2169,2449,2512,2550,2553,2557,2558,2564,2585,1732,2,2010,2125,1733,2,731,1580,1734,1,558,1735,15,387,478,496,1184,1185,1275,1438,1507,1749,1836,1942,1943,2230,2311,2465,1736,11,35,44,123,1094,2112,2113,2122,2350,2358,2381,2462,1737,2,2112,2159,1738,4,715,2010,2112,2463,1739,2,512,731,1740,1,2297,1741,1,1421,1742,4,483,1041,1052,1123,1743,3,537,1649,1656,1744,3,949,951,2010,1745,7,895,939,949,951,954,971,1846,1746,1,2269,1747,1,1515,1748,2,2010,2151,1749,1,370,1750,12,58,106,207,524,597,684,1304,1370,1983,2172,2553,2584,1751,6,260,566,2133,2159,2556,2584,1752,5,948,1203,1500,1996,2137,1753,2,1996,2010,1754,1,1449,1755,1,58,1756,4,216,1025,1083,2001,1757,104,48,77,81,93,127,131,148,160,182,248,255,265,295,307,320,435,452,455,462,482,523,535,747,770,800,863,870,884,916,921,927,958,995,1000,1030,1046,1069,1096,1122,1135,1168,1177,1215,1243,1251,1252,1255,1268,1279,1287,1292,1392,1435,1446,1472,1531,1554,1560,1599,1612,1615,1655,1680,1692,1700,1701,1706,1722,1730,1738,1752,1787,1831,1843,1870,1877,1878,1884,1912,1936,1981,1985,2036,2047,2062,2064,2069,2074,2132,2221,2258,2260,2263,2306,2308,2310,2380,2392,2456,2478,2512,2524,2564,2566,1758,3,167,1402,2010,1759,4,1689,1691,1844,2010,1760,13,60,920,935,1095,1135,1887,2094,2098,2103,2104,2116,2176,2287,1761,4,58,85,113,2368,1762,2,68,2413,1763,1,1102,1764,1,1242,1765,2,731,1102,1766,3,718,1064,2425,1767,2,731,1712,1768,9,80,440,452,462,871,891,1843,2303,2419,1769,2,515,2587,1770,1,85,1771,5,68,108,188,2391,2394,1772,1,1837,1773,2,68,2413,1774,1,2290,1775,2,2447,2451,1776,2,439,2363,1777,2,2010,2363,1778,6,141,146,188,506,1354,1372,1779,1,2413,1780,1,384,1781,7,154,155,163,288,1355,1367,1494,1782,3,154,1494,2010,1783,1,515,1784,1,1406,1785,2,731,1394,1786,1,484,1787,4,1748,1961,2085,2086,1788,1,227,1789,2,1961,2010,1790,3,731,1045,1075,1791,10,132,147,149,153,288,321,352,888,1389,1474,1792,1,885,1793,1,150,1794,2,147,731,1795,3,58,1304,2172,1796,3,108,260,434,1797,1,2571,1798,4,918,1117,2370,2550,1799,7,981,2083,2134,2279,2288,2293,2556,1800,6,271,353,373,2219,2240,2265,1801,2,341,427,1802,1,2136,1803,1,1077,1804,1,2219,1805,1,2210,1806,1,2052,1807,2,1652,1707,1808,6,58,128,1370,2172,2553,2571,1809,2,943,975,1810,5,58,83,702,731,2384,1811,9,153,162,301,597,602,1008,1051,2031,2553,1812,5,594,595,601,2024,2070,1813,1,398,1814,1,459,1815,4,752,1031,1052,2199,1816,2,731,753,1817,2,1031,2010,1818,3,504,2010,2558,1819,2,1038,2297,1820,2,1806,2010,1821,5,447,485,1806,1811,2490,1822,1,1709,1823,2,731,1806,1824,1,1720,1825,2,58,1349,1826,2,1349,2010,1827,1,729,1828,3,1580,1581,2588,1829,2,1644,1646,1830,2,1649,1656,1831,2,731,2516,1832,2,731,2516,1833,13,123,381,1935,2035,2063,2066,2083,2086,2156,2275,2282,2293,2401,1834,2,731,2288,1835,13,58,111,490,671,1370,2060,2065,2079,2081,2396,2398,2401,2407,1836,2,2010,2396,1837,2,2010,2155,1838,1,1409,1839,1,2352,1840,3,731,2347,2352,1841,2,2010,2352,1842,2,731,2399,1843,7,267,771,1155,1503,1740,2518,2543,1844,3,501,1181,1236,1845,3,1315,1316,1541,1846,3,1315,1316,1541,1847,1,1526,1848,1,1344,1849,3,1515,2467,2513,1850,1,1700,1851,1,1026,1852,1,1830,1853,1,1844,1854,4,116,1400,1410,1444,1855,1,2383,1856,4,2017,2518,2543,2553,1857,2,888,1454,1858,9,187,571,721,811,829,882,1694,1741,2589,1859,1,1414,1860,18,58,757,813,831,835,848,854,877,889,1017,1964,1965,1967,1971,1975,2411,2476,2550,1861,5,2322,2327,2471,2498,2504,1862,2,731,813,1863,2,2010,2043,1864,1,2474,1865,5,484,485,1071,2473,2498,1866,2,58,83,1867,1,2556,1868,2,2010,2558,1869,2,723,2468,1870,1,187,1871,3,234,737,2142,1872,2,234,422,1873,1,2416,1874,1,2300,1875,2,1683,1885,1876,11,898,1141,1208,1232,1669,1904,1951,1957,1966,2071,2098,1877,7,895,1170,1225,1551,1557,1755,1913,1878,1,1821,1879,3,621,2101,2118,1880,2,37,866,1881,1,2280,1882,2,429,2040,1883,9,114,653,668,1808,1815,1852,1871,1881,2010,1884,2,2239,2265,1885,3,731,2243,2265,1886,6,1178,1179,1245,1253,1256,2010,1887,10,644,709,1178,1179,1245,1253,1256,1293,1312,1983,1888,2,58,83,1889,10,179,284,304,1076,1196,1572,1633,2413,2431,2528,1890,1,2287,1891,1,918,1892,10,1716,1719,1787,1788,1789,1800,1859,1864,1867,1938,1893,7,279,936,1032,1087,1092,2053,2055,1894,4,260,562,829,2053,1895,2,2376,2379,1896,2,90,2365,1897,1,1800,1898,1,1253,1899,4,383,1652,1660,2010,1900,1,1234,1901,1,1457,1902,2,1065,2010,1903,2,234,422,1904,1,2043,1905,2,1827,2005,1906,1,1796,1907,2,1788,1796,1908,2,460,522,1909,2,1788,1796,1910,3,1259,1260,1262,1911,9,58,75,83,1178,2022,2081,2404,2468,2553,1912,3,58,1178,2010,1913,2,1688,1690,1914,2,1688,2010,1915,1,1707,1916,2,2350,2358,1917,2,52,260,1918,1,483,1919,2,997,2382,1920,3,1703,1708,2010,1921,5,1703,1708,1746,1750,1805,1922,3,869,888,892,1923,18,49,79,115,272,278,979,1101,1104,1207,1337,1355,1360,1368,1494,1513,1525,1852,2540,1924,10,49,79,272,979,1048,1207,1431,1455,1494,2010,1925,4,775,792,1253,1270,1926,5,775,792,1270,1871,2010,1927,9,279,598,646,739,775,792,1270,1844,2010,1928,5,555,598,1372,1373,2461,1929,4,279,792,1871,2010,1930,4,58,1844,2550,2553,1931,2,1844,2010,1932,1,1739,1933,1,2297,1934,8,321,847,1821,1830,1833,1882,2506,2591,1935,16,309,1576,1748,2019,2034,2056,2089,2123,2140,2178,2198,2454,2483,2486,2506,2556,1936,2,2010,2494,1937,1,659,1938,3,601,1787,1974,1939,5,613,1379,1799,1859,1862,1940,2,1327,1330,1941,4,852,1269,1788,1955,1942,1,1379,1943,2,2142,2149,1944,2,792,1270,1945,3,792,1270,2010,1946,1,1690,1947,1,952,1948,19,234,244,248,598,646,652,851,899,952,993,1099,1102,1128,1184,1272,1700,1722,1785,1933,1949,8,234,598,652,850,991,993,1089,1785,1950,6,234,652,1031,1123,1732,1785,1951,5,731,740,1692,1722,1785,1952,1,740,1953,1,850,1954,2,438,483,1955,3,158,165,168,1956,1,1315,1957,1,1469,1958,2,434,2523,1959,16,260,275,276,652,952,1162,1608,1696,1727,1863,2035,2050,2112,2115,2150,2159,1960,2,1601,2010,1961,2,731,1863,1962,11,75,774,1716,1718,1722,1728,1730,1744,1745,1844,2432,1963,1,2031,1964,2,1807,2010,1965,2,1203,2010,1966,8,429,483,1101,1103,1104,1105,1110,1203,1967,1,1351,1968,1,1097,1969,4,1203,2010,2479,2508,1970,3,381,483,2339,1971,2,2313,2339,1972,2,731,2313,1973,2,892,1974,1974,3,1799,1859,2098,1975,8,359,369,1026,1398,1514,2202,2216,2515,1976,1,2043,1977,2,260,1306,1978,1,2516,1979,1,111,1980,2,425,1077,1981,2,1077,2010,1982,6,993,1066,1094,1128,1146,2039,1983,7,981,984,993,1001,1012,1340,1806,1984,3,446,484,2445,1985,6,317,447,1309,2322,2498,2504,1986,2,1787,1788,1987,3,1492,1493,1498,1988,2,2239,2257,1989,1,2416,1990,4,1011,2202,2515,2563,1991,5,731,1087,1092,1567,1571,1992,2,2010,2416,1993,1,2413,1994,2,1128,2112,1995,21,123,244,590,813,854,856,857,858,877,883,909,911,913,1017,1121,1134,1138,1211,1671,1931,2112,1996,6,223,447,911,914,1926,2112,1997,4,903,911,2010,2112,1998,5,731,816,911,912,2112,1999,2,2112,2241,2000,2,555,2112,2001,13,785,978,981,984,993,1111,1154,1235,1549,1552,1677,2112,2187,2002,3,2112,2176,2455,2003,4,178,179,372,2112,2004,5,342,346,392,403,2112,2005,5,342,346,392,403,2112,2006,28,4,187,204,250,354,355,366,369,398,929,932,987,1322,1398,1405,1651,1653,1674,1780,1861,1942,1943,2112,2202,2215,2216,2412,2515,2007,6,463,1167,2112,2179,2195,2383,2008,8,463,1391,1422,1455,2010,2112,2179,2195,2009,2,573,2112,2010,3,555,562,2112,2011,3,731,2112,2362,2012,3,573,963,2112,2013,3,625,731,2112,2014,5,489,548,555,580,2112,2015,3,2043,2048,2112,2016,11,126,503,598,652,762,1027,1272,1334,1953,2112,2437,2017,16,126,224,509,1018,1027,1272,1274,1278,1325,1334,1373,1923,2112,2437,2444,2461,2018,3,761,2010,2112,2019,3,49,1633,2112,2020,3,721,1423,2112,2021,4,58,1002,1136,2112,2022,3,2112,2518,2543,2023,5,346,348,392,2112,2358,2024,2,1720,2112,2025,4,346,348,2112,2358,2026,2,1720,2112,2027,3,1137,2112,2513,2028,2,1137,2112,2029,2,2095,2112,2030,2,2092,2112,2031,4,961,1091,1935,2112,2032,2,573,2112,2033,6,1327,1330,1394,2112,2121,2374,2034,3,731,2043,2112,2035,5,1178,1256,1327,2010,2112,2036,3,555,2112,2265,2037,2,1129,2112,2038,6,555,612,636,1858,1879,2112,2039,4,952,1837,1858,2112,2040,4,789,1823,1825,2112,2041,3,1828,1829,2112,2042,3,710,952,2112,2043,2,710,2112,2044,3,710,731,2112,2045,3,573,2112,2129,2046,4,555,562,2112,2124,2047,4,722,740,797,2112,2048,2,548,2112,2049,2,573,2112,2050,4,573,625,731,2112,2051,3,555,2092,2112,2052,3,1827,1837,2112,2053,3,1837,2023,2112,2054,2,2112,2420,2055,4,1112,1142,1489,2112,2056,3,2045,2048,2112,2057,2,573,2112,2058,2,1378,2112,2059,2,1752,2112,2060,2,767,2112,2061,3,731,1140,2112,2062,27,51,58,83,490,573,596,602,642,643,646,693,1093,1162,1244,1370,1933,1935,2032,2057,2061,2065,2080,2091,2112,2396,2398,2401,2063,7,646,693,1162,1938,2032,2080,2112,2064,12,548,555,562,574,646,693,1162,2032,2057,2080,2112,2461,2065,10,573,625,646,693,731,1162,2032,2057,2080,2112,2066,8,646,693,1162,2010,2032,2080,2112,2398,2067,4,489,740,797,2112,2068,4,731,740,799,2112,2069,3,2089,2112,2400,2070,18,982,1014,1029,1050,1059,1060,1191,2034,2088,2089,2112,2123,2140,2198,2376,2399,2400,2526,2071,4,731,2089,2112,2400,2072,3,952,963,2112,2073,3,79,1495,2112,2074,6,79,80,731,979,1107,2112,2075,6,79,82,941,979,2010,2112,2076,2,1129,2112,2077,5,1,18,1626,1631,2112,2078,5,1,25,1631,2010,2112,2079,2,1383,2112,2080,2,1371,2112,2081,2,1630,2112,2082,2,852,2112,2083,4,804,805,809,2112,2084,2,495,2112,2085,3,501,1179,2112,2086,4,501,1179,2010,2112,2087,6,573,2057,2061,2080,2112,2401,2088,5,555,578,2057,2080,2112,2089,5,596,602,2057,2080,2112,2090,2,1129,2112,2091,3,573,2095,2112,2092,4,555,562,2092,2112,2093,2,573,2112,2094,2,555,2112,2095,7,68,484,1029,2112,2376,2399,2400,2096,2,1656,2112,2097,3,1806,1811,2112,2098,2,483,2112,2099,2,434,2112,2100,3,1788,1807,2112,2101,2,377,2112,2102,2,1781,2112,2103,2,607,2112,2104,4,377,405,731,2112,2105,3,548,555,2112,2106,2,1555,2112,2107,3,731,1203,2112,2108,6,986,1705,1711,1937,2010,2112,2109,3,573,596,2112,2110,3,1808,2010,2112,2111,4,1788,1790,1796,2112,2112,2,722,2112,2113,2,1065,2112,2114,6,1084,1091,2035,2075,2095,2112,2115,7,562,732,1988,2015,2092,2108,2112,2116,2,434,2112,2117,2,1909,2112,2118,3,740,797,2112,2119,4,731,740,799,2112,2120,3,489,740,2112,2121,4,489,740,2010,2112,2122,2,1720,2112,2123,3,677,2112,2275,2124,2,1823,2112,2125,2,2095,2112,2126,3,562,2112,2113,2127,4,555,2057,2080,2112,2128,2,573,2112,2129,12,58,489,573,596,602,620,1162,2092,2095,2102,2104,2112,2130,8,489,548,555,593,1162,2092,2105,2112,2131,4,489,1162,2010,2112,2132,4,573,2061,2080,2112,2133,3,1823,1825,2112,2134,3,1823,1824,2112,2135,2,1259,2112,2136,8,573,620,646,1162,2112,2129,2138,2275,2137,13,489,548,555,562,575,593,646,797,1162,2015,2112,2124,2138,2138,10,596,602,643,646,701,1162,2112,2124,2137,2138,2139,7,573,625,731,740,799,2112,2138,2140,9,234,317,1235,1309,2112,2470,2476,2498,2502,2141,5,2010,2112,2470,2489,2498,2142,24,51,234,248,841,853,874,978,1020,1211,1234,1860,1905,1964,1967,1974,1978,2112,2470,2476,2496,2498,2502,2510,2518,2143,4,78,731,2112,2510,2144,12,10,824,848,849,853,993,1924,1925,2039,2043,2048,2112,2145,4,981,993,1001,2112,2146,2,1752,2112,2147,2,573,2112,2148,5,548,555,562,581,2112,2149,3,625,731,2112,2150,2,1720,2112,2151,9,644,860,998,1097,1145,1370,1808,1944,2112,2152,3,731,1946,2112,2153,3,644,2010,2112,2154,7,479,500,740,1127,1257,1944,2112,2155,4,495,1127,1788,2112,2156,4,500,1257,2010,2112,2157,3,731,740,2112,2158,2,2112,2376,2159,4,573,2112,2129,2138,2160,5,573,625,731,2112,2138,2161,7,548,555,562,579,2112,2124,2138,2162,3,58,1370,2112,2163,2,1476,2112,2164,2,562,2112,2165,3,1476,2010,2112,2166,3,2095,2112,2113,2167,2,573,2112,2168,3,555,562,2112,2169,2,1890,2112,2170,11,620,1601,1785,1837,1858,1879,2092,2095,2097,2112,2150,2171,15,555,604,612,629,636,639,1378,1388,1605,1785,1858,1860,2092,2105,2112,2172,4,1601,1785,2010,2112,2173,2,2112,2545,2174,12,234,248,874,978,994,1860,1967,2112,2358,2470,2476,2498,2175,5,234,2112,2470,2476,2498,2176,6,78,234,731,2112,2360,2498,2177,11,51,78,842,853,1020,1964,1974,2112,2470,2496,2510,2178,7,133,150,152,988,1053,1073,2112,2179,4,208,329,1059,2112,2180,3,1641,2031,2112,2181,2,1142,2112,2182,2,58,2112,2183,7,573,620,952,963,2092,2095,2112,2184,7,548,555,562,584,2092,2112,2113,2185,3,625,731,2112,2186,4,164,1057,2010,2112,2187,2,1128,2112,2188,3,474,1074,2112,2189,3,522,731,2112,2190,5,849,2010,2043,2048,2112,2191,4,961,2002,2006,2112,2192,6,740,768,2002,2006,2112,2544,2193,6,722,740,759,2015,2112,2544,2194,8,1093,2035,2063,2083,2096,2112,2337,2381,2195,5,562,586,2082,2083,2112,2196,2,2112,2297,2197,2,2112,2282,2198,4,1933,1935,2078,2112,2199,3,555,562,2112,2200,3,625,731,2112,2201,3,813,1905,2112,2202,16,774,936,1087,1092,1303,1337,1569,1649,1682,1808,1869,1875,1924,1930,2002,2112,2203,5,785,1777,1806,1811,2112,2204,5,731,1777,1869,1930,2112,2205,3,1649,2010,2112,2206,2,1091,2112,2207,3,722,791,2112,2208,2,1889,2112,2209,2,58,2112,2210,3,58,2010,2112,2211,3,722,2015,2112,2212,2,722,2112,2213,7,315,1269,1477,1546,2122,2131,2137,2214,4,1477,1480,2010,2151,2215,2,773,2010,2216,14,731,813,835,854,877,893,1964,1965,1967,1971,1975,2337,2476,2498,2217,2,731,813,2218,1,2347,2219,1,1518,2220,2,382,2225,2221,1,1062,2222,1,751,2223,1,2519,2224,2,731,750,2225,1,2118,2226,11,58,83,106,597,602,609,690,1846,2248,2432,2553,2227,6,83,504,1178,2010,2384,2432,2228,1,464,2229,1,2413,2230,4,2103,2104,2116,2338,2231,1,484,2232,1,483,2233,1,1033,2234,1,2354,2235,6,68,2516,2517,2528,2544,2545,2236,5,1198,2010,2530,2544,2545,2237,1,2296,2238,5,384,2296,2303,2309,2373,2239,2,731,2296,2240,1,733,2241,5,501,1178,1245,1270,2010,2242,2,2358,2414,2243,2,1235,2327,2244,6,478,512,560,731,1860,2419,2245,2,1396,1409,2246,2,341,2203,2247,2,1549,1675,2248,2,775,2010,2249,3,774,1710,1745,2250,12,309,981,1216,1538,2019,2056,2089,2483,2502,2506,2539,2544,2251,1,2285,2252,2,2010,2282,2253,1,2413,2254,10,616,1785,1808,1822,1828,1851,1852,1871,1881,1999,2255,1,2516,2256,3,424,2313,2339,2257,4,1649,1710,1718,1745,2258,3,1224,1551,1557,2259,2,1601,2010,2260,1,1700,2261,2,29,2594,2262,4,29,101,2010,2594,2263,2,1403,2010,2264,2,422,447,2265,2,1732,2010,2266,2,485,2262,2267,9,10,19,1257,1320,1538,1958,2039,2175,2502,2268,2,731,1958,2269,1,2259,2270,2,2203,2232,2271,1,1401,2272,1,2299,2273,1,1846,2274,2,85,1513,2275,5,141,146,2259,2347,2373,2276,2,2010,2354,2277,1,2519,2278,2,58,2370,2279,1,194,2280,1,483,2281,4,1188,1400,1410,1444,2282,4,58,83,609,2553,2283,2,2010,2384,2284,5,773,944,1618,2131,2137,2285,1,918,2286,1,501,2287,17,10,342,346,388,915,1111,1156,1325,1495,1543,1549,1552,1623,1677,1854,1975,2262,2288,2,1345,1555,2289,3,1216,1555,2412,2290,2,1365,2010,2291,3,1325,1338,2262,2292,2,1854,2010,2293,1,1009,2294,1,1272,2295,2,731,2007,2296,26,234,589,598,646,652,851,856,890,899,1099,1102,1128,1129,1131,1148,1162,1905,2035,2046,2053,2063,2066,2099,2112,2130,2590,2297,6,598,626,652,731,1162,2007,2298,2,1807,2010,2299,1,1566,2300,2,722,759,2301,2,722,759,2302,1,483,2303,27,52,108,234,260,311,447,484,568,598,652,715,850,1309,1372,1373,1576,2053,2056,2083,2112,2140,2159,2187,2437,2490,2573,2580,2304,3,29,2011,2171,2305,7,153,178,179,1521,1774,1787,2010,2306,3,187,1659,1746,2307,7,244,952,1272,1668,1700,1841,2381,2308,7,58,111,112,438,483,1494,2370,2309,5,58,111,112,483,2010,2310,16,65,279,438,627,684,1679,1710,1716,1718,1732,1745,1844,2365,2432,2468,2518,2311,2,489,2422,2312,5,627,1716,1718,1844,2010,2313,2,731,1722,2314,6,434,495,726,1727,2136,2159,2315,1,1494,2316,1,1601,2317,1,1605,2318,1,1465,2319,2,1601,2010,2320,4,2169,2324,2328,2449,2321,5,178,744,2324,2328,2329,2322,2,1076,1521,2323,1,2553,2324,1,2203,2325,2,731,2215,2326,11,43,569,736,810,837,1160,1606,1928,2110,2145,2162,2327,10,348,349,856,899,936,1099,1102,1806,1905,2039,2328,4,850,1182,1806,1811,2329,3,731,934,1806,2330,1,2347,2331,7,42,2109,2199,2237,2484,2512,2543,2332,2,58,2010,2333,1,438,2334,1,607,2335,4,573,598,1165,2130,2336,1,51,2337,5,260,598,1373,2437,2444,2338,2,731,1044,2339,3,715,1165,2010,2340,1,370,2341,1,2203,2342,2,731,2528,2343,1,890,2344,2,703,2270,2345,10,190,513,892,1415,1492,1512,1754,2287,2536,2569,2346,4,75,115,1412,1413,2347,2,1412,2010,2348,4,154,155,272,731,2349,5,154,155,272,1006,2010,2350,1,1415,2351,8,637,811,829,836,1802,1859,1862,1898,2352,1,949,2353,21,67,216,220,362,412,603,837,1025,1071,1083,1158,1182,1204,1748,1993,2000,2145,2162,2183,2454,2544,2354,2,2519,2544,2355,3,731,2423,2544,2356,6,448,952,1257,2035,2440,2459,2357,1,2438,2358,3,58,83,123,2359,1,2556,2360,1,2373,2361,1,2519,2362,2,2376,2390,2363,3,2205,2239,2265,2364,4,1198,1412,2010,2265,2365,4,162,1003,1008,1051,2366,1,776,2367,3,111,2365,2432,2368,3,113,114,731,2369,3,785,1182,1290,2370,2,715,2010,2371,1,2499,2372,1,1828,2373,2,467,1492,2374,5,187,204,1012,1942,1943,2375,11,27,470,475,553,561,721,989,1686,2009,2114,2158,2376,3,927,959,1956,2377,5,4,354,355,929,941,2378,1,959,2379,2,1061,1280,2380,1,897,2381,6,438,483,627,1039,2370,2550,2382,2,164,2010,2383,2,731,2339,2384,5,49,1391,1635,1829,1871,2385,3,1391,1829,2010,2386,5,2169,2324,2328,2329,2449,2387,4,58,75,2127,2553,2388,1,2261,2389,1,484,2390,1,2519,2391,4,123,381,2212,2432,2392,2,2010,2210,2393,1,424,2394,2,1492,1536,2395,2,154,1494,2396,2,195,519,2397,1,2457,2398,7,50,68,213,1525,2372,2413,2509,2399,8,1174,1492,1510,1512,1532,1536,2413,2433,2400,1,2347,2401,4,58,75,2420,2432,2402,2,2412,2420,2403,2,2010,2420,2404,2,68,2413,2405,2,2412,2420,2406,1,2533,2407,1,2519,2408,1,1885,2409,4,439,2347,2363,2519,2410,1,2536,2411,1,2519,2412,1,1077,2413,1,1407,2414,30,4,204,229,268,340,359,369,398,499,793,882,894,1107,1232,1398,1405,1428,1520,1651,1780,1900,2004,2184,2202,2215,2216,2412,2511,2515,2534,2415,3,111,483,1426,2416,1,2413,2417,3,2376,2377,2378,2418,4,148,1474,1701,1702,2419,6,130,158,165,168,459,1058,2420,2,1890,2154,2421,2,1858,2150,2422,3,555,632,1858,2423,11,178,455,532,705,744,1046,1366,1508,1787,2028,2190,2424,4,1969,2100,2101,2576,2425,1,1371,2426,7,505,863,1215,1969,2100,2101,2574,2427,5,408,731,1374,1386,2021,2428,2,1450,2010,2429,3,2199,2237,2261,2430,11,637,738,798,811,829,836,1799,1859,1862,1907,2098,2431,1,1801,2432,8,1,16,264,542,1170,1231,1631,1963,2433,8,1678,1858,2029,2093,2095,2097,2112,2150,2434,10,555,556,593,604,636,1858,2092,2105,2112,2113,2435,1,2432,2436,1,58,2437,1,2413,2438,1,463,2439,2,58,83,2440,1,802,2441,2,2010,2513,2442,1,521,2443,7,878,896,1128,1134,1138,1914,2544,2444,1,418,2445,3,718,885,1126,2446,2,885,2010,2447,2,495,1103,2448,1,1102,2449,1,75,2450,2,381,2275,2451,5,223,380,2279,2293,2315,2452,2,141,146,2453,5,384,2296,2303,2309,2373,2454,2,731,2296,2455,4,384,2296,2303,2309,2456,1,2544,2457,3,2159,2544,2546,2458,1,485,2459,2,731,2464,2460,3,165,168,176,2461,21,58,162,183,279,455,504,758,771,1063,1136,1178,1263,1411,1414,1416,1426,1740,1807,2468,2518,2543,2462,2,516,1416,2463,3,114,731,1411,2464,2,85,2368,2465,3,68,2373,2413,2466,3,2010,2354,2416,2467,2,68,2413,2468,3,381,1072,1285,2469,12,1179,1185,1243,1244,1252,1679,1716,1718,1730,1744,1747,1763,2470,12,279,1178,1179,1249,1716,1718,1730,1744,1747,1763,1844,2010,2471,3,314,731,2339,2472,3,1285,1937,2010,2473,1,2420,2474,2,1572,1573,2475,1,2519,2476,2,1092,2010,2477,3,51,1430,2358,2478,3,2425,2437,2445,2479,2,731,779,2480,3,715,2010,2115,2481,3,75,1257,1725,2482,2,1238,1261,2483,4,58,1303,2043,2048,2484,2,58,2010,2485,2,1257,2010,2486,1,2270,2487,2,2010,2167,2488,7,663,684,968,1304,1647,1684,2432,2489,2,731,962,2490,1,58,2491,1,1515,2492,4,775,1791,1792,1797,2493,5,1113,1791,1792,1797,2010,2494,1,2413,2495,9,187,404,486,1540,1776,1942,2399,2441,2465,2496,2,2010,2420,2497,2,2010,2239,2498,2,72,504,2499,2,2233,2395,2500,1,2568,2501,2,1865,2412,2502,3,424,2313,2339,2503,7,756,1980,1991,2002,2005,2006,2035,2504,6,484,522,724,1988,2015,2359,2505,2,731,2362,2506,2,2010,2359,2507,5,658,1052,1123,1177,1243,2508,2,483,1077,2509,3,483,1077,2010,2510,1,1104,2511,1,615,2512,3,314,2313,2339,2513,1,2579,2514,1,1498,2515,2,1842,1889,2516,2,731,1842,2517,7,272,353,373,2010,2217,2219,2232,2518,3,341,2203,2232,2519,4,341,391,2217,2232,2520,1,1406,2521,3,1728,1787,1788,2522,2,744,773,2523,1,1077,2524,2,1077,2010,2525,1,2112,2526,5,809,1184,1696,1735,1833,2527,2,1696,2010,2528,2,731,1833,2529,3,405,480,2313,2530,1,1455,2531,1,1031,2532,2,495,1180,2533,1,276,2534,4,1094,1099,1128,1129,2535,2,58,1983,2536,1,1526,2537,2,553,554,2538,13,277,398,415,1186,1279,1319,1335,1626,1633,1822,1828,1878,2216,2539,1,1999,2540,3,374,1194,1202,2541,2,1137,2142,2542,3,1808,1815,1853,2543,5,1649,1808,1815,1853,2010,2544,1,1788,2545,1,2172,2546,1,2081,2547,1,849,2548,1,2464,2549,2,29,2594,2550,4,29,101,2010,2594,2551,1,1712,2552,5,140,483,802,1031,1052,2553,2,1031,2010,2554,5,917,1118,1123,1718,1886,2555,3,2146,2454,2465,2556,4,324,1432,1592,1821,2557,5,811,1161,1610,1893,1929,2558,1,2297,2559,1,2402,2560,2,2376,2409,2561,1,1406,2562,4,573,2124,2129,2138,2563,5,141,484,506,2124,2138,2564,2,1787,1974,2565,1,1799,2566,3,483,748,2350,2567,2,434,722,2568,2,731,749,2569,1,2519,2570,1,356,2571,1,356,2572,8,279,438,483,775,802,807,1178,1426,2573,2,483,2010,2574,2,1245,2010,2575,1,2384,2576,2,2010,2384,2577,19,147,332,972,1066,1085,1162,1495,1541,1657,1773,1786,1812,1816,1905,2035,2075,2318,2381,2387,2578,17,618,972,1066,1306,1657,1786,1795,1806,1811,1816,2159,2233,2315,2318,2345,2395,2452,2579,8,147,492,1428,1657,1786,2010,2395,2452,2580,14,147,334,541,731,934,1657,1773,1786,1813,1816,2315,2318,2395,2452,2581,1,1739,2582,2,879,896,2583,1,2546,2584,1,128,2585,1,2412,2586,2,2010,2413,2587,1,2276,2588,2,2002,2006,2589,25,128,162,181,279,720,758,771,802,885,941,1070,1123,1136,1178,1263,1426,1687,1693,1732,1740,1807,1871,1927,2118,2543,2590,4,771,1732,1807,2010,2591,3,2010,2204,2232,2592,3,455,1421,1494,2593,4,483,621,2101,2118,2594,3,731,1429,1516,2595,3,111,1040,1052,2596,15,10,234,248,448,899,993,1102,1131,1272,1283,2035,2164,2476,2498,2502,2597,4,46,731,2382,2500,2598,1,75,2599,2,1492,1493,2600,3,2324,2328,2449,2601,1,1155,2602,2,1979,1987,2603,2,1987,2376,2604,8,709,1178,1179,1245,1246,1256,1293,2010,2605,10,6,153,179,304,1521,1633,2413,2421,2431,2528,2606,2,4,187,2607,1,2203,2608,1,234,2609,3,234,722,785,2610,2,731,1443,2611,3,813,877,893,2612,1,1228,2613,8,910,922,923,970,978,1578,2039,2513,2614,2,923,970,2615,8,910,923,928,970,1045,1578,2010,2513,2616,3,731,970,2297,2617,71,8,11,92,173,178,206,222,255,277,295,347,378,391,431,437,452,467,468,523,549,592,787,926,1013,1107,1130,1164,1212,1215,1219,1254,1308,1319,1328,1331,1342,1435,1496,1520,1539,1545,1560,1577,1612,1615,1632,1634,1676,1680,1693,1711,1743,1756,1767,1768,1785,1822,1851,1883,1947,2007,2012,2036,2074,2076,2121,2193,2228,2267,2484,2550,2618,124,32,48,77,81,84,93,127,139,148,178,255,277,295,320,350,371,378,383,385,435,437,452,455,462,482,523,535,549,594,600,624,728,744,747,770,800,884,891,894,916,921,931,935,973,995,1000,1030,1046,1069,1086,1096,1122,1130,1135,1177,1215,1243,1251,1268,1287,1292,1446,1448,1496,1519,1554,1560,1603,1612,1615,1626,1632,1634,1648,1677,1692,1700,1706,1743,1751,1752,1767,1778,1785,1787,1788,1814,1822,1828,1843,1870,1877,1880,1936,1981,1985,2007,2012,2036,2047,2062,2074,2076,2090,2132,2135,2263,2306,2308,2310,2380,2385,2392,2410,2456,2507,2512,2522,2558,2564,2566,2581,2585,2592,2619,5,22,1122,2306,2522,2593,2620,16,178,180,267,295,592,599,1496,1785,1828,1851,2036,2214,2323,2478,2548,2572,2621,5,311,571,811,834,2511,2622,8,476,1019,1205,1215,1233,1363,2193,2338,2623,2,721,738,2624,1,1468,2625,21,393,531,705,800,958,1143,1186,1292,1662,1767,1768,1778,1785,1814,1828,1843,1851,1870,1878,1880,2507,2626,16,42,222,627,1164,1403,1769,1912,1959,1989,2109,2199,2237,2375,2484,2512,2543,2627,3,731,1321,2553,2628,8,206,966,1187,1352,1374,1839,2010,2553,2629,4,1216,1346,1541,1952,2630,2,1037,2031,2631,89,104,173,178,206,222,255,277,295,320,325,378,391,393,437,452,468,476,531,549,592,633,705,787,798,921,958,966,973,995,1013,1086,1096,1130,1164,1193,1215,1219,1230,1308,1319,1435,1448,1496,1506,1531,1560,1596,1599,1603,1626,1630,1632,1634,1662,1767,1768,1778,1785,1814,1822,1828,1839,1843,1851,1870,1878,1880,1903,1936,1977,1981,1996,2005,2007,2010,2011,2012,2036,2062,2074,2076,2094,2117,2121,2193,2228,2511,2550,2592,2632,1,1870,2633,8,178,829,830,1217,1281,1767,1851,2507,2634,2,1159,1176,2635,3,506,1216,1559,2636,2,2010,2272,2637,2,2523,2525,2638,12,98,383,1535,1921,2169,2324,2328,2329,2449,2456,2557,2558,2639,1,2246,2640,1,1755,2641,1,1696,2642,6,278,376,520,871,882,2425,2643,3,29,2011,2594,2644,5,29,101,2010,2011,2594,2645,1,434,2646,3,58,106,1097,2647,3,58,2010,2043,2648,1,1889,2649,1,722,2650,1,773,2651,15,383,421,526,935,936,1276,1292,1294,1400,1410,1414,1444,1656,2332,2341,2652,1,443,2653,1,1380,2654,5,1444,2010,2326,2342,2505,2655,3,1492,1512,2413,2656,2,1113,2010,2657,1,2266,2658,1,1781,2659,3,341,418,731,2660,72,9,36,80,92,95,247,278,499,520,523,547,597,599,608,630,635,680,690,747,793,794,808,924,926,999,1107,1135,1195,1254,1269,1291,1303,1328,1373,1379,1488,1630,1652,1671,1676,1685,1699,1704,1719,1721,1751,1752,1756,1758,1781,1784,1822,1835,1883,1884,1897,1912,1915,1947,1995,2004,2103,2104,2157,2305,2443,2453,2518,2531,2538,2547,2549,2661,17,29,553,561,606,634,721,780,1922,1966,2008,2011,2053,2114,2117,2158,2160,2594,2662,1,1533,2663,24,46,234,260,309,318,447,485,981,984,993,1001,1012,1235,1261,1309,1576,2019,2056,2089,2476,2483,2486,2498,2502,2664,11,29,606,780,833,836,1922,1966,2053,2117,2160,2594,2665,3,2518,2529,2545,2666,2,29,2053,2667,4,29,101,2010,2053,2668,6,212,259,359,1398,1520,2465,2669,13,147,972,1357,1428,1541,1543,1786,2233,2315,2318,2345,2395,2452,2670,1,483,2671,7,696,1652,1701,1702,1707,1731,1804,2672,2,146,2373,2673,1,2347,2674,1,148,2675,1,2202,2676,3,819,1524,1860,2677,2,341,1443,2678,1,1781,2679,6,1781,1784,2010,2518,2531,2538,2680,1,58,2681,4,58,83,2010,2384,2682,2,1325,1327,2683,3,111,114,511,2684,4,731,2044,2048,2167,2685,4,1049,1077,1188,1396,2686,11,58,83,106,483,742,768,769,1991,2002,2006,2544,2687,5,722,765,1991,2015,2544,2688,2,1063,2544,2689,3,719,2014,2544,2690,4,731,741,2014,2544,2691,1,58,2692,3,58,123,490,2693,3,607,611,2490,2694,2,1035,2337,2695,1,2334,2696,2,1503,2010,2697,2,1495,2544,2698,7,230,484,1546,1744,2209,2525,2544,2699,2,684,2529,2700,3,1016,1134,1184,2701,2,1696,2010,2702,1,460,2703,3,421,2332,2341,2704,1,2253,2705,2,2010,2330,2706,1,1492,2707,12,49,79,272,453,456,536,538,1207,1633,1634,1636,2341,2708,2,1431,2010,2709,2,731,1113,2710,2,1323,1341,2711,11,4,187,204,225,354,355,929,932,1651,1653,1694,2712,4,321,964,1590,1598,2713,3,343,422,1732,2714,12,949,954,968,1016,1134,1162,1184,1272,1696,1735,1830,1833,2715,7,731,1140,1439,1443,1830,1833,2317,2716,3,29,2011,2594,2717,5,29,101,2010,2011,2594,2718,1,114,2719,4,812,952,2350,2459,2720,1,2439,2721,1,58,2722,1,279,2723,12,53,259,261,713,786,1535,2289,2338,2342,2392,2465,2505,2724,18,98,109,178,255,383,435,521,530,783,1535,1921,2169,2329,2449,2456,2557,2558,2564,2725,2,1678,2553,2726,4,260,484,506,990,2727,1,1701,2728,7,118,645,708,980,2123,2349,2465,2729,2,300,2236,2730,6,68,314,2477,2480,2482,2499,2731,1,68,2732,3,531,533,1390,2733,1,2095,2734,2,555,2092,2735,2,68,2413,2736,1,2413,2737,6,478,486,488,1236,1408,2419,2738,2,68,2413,2739,1,506,2740,1,763,2741,4,478,486,488,731,2742,2,515,1406,2743,11,342,346,348,388,392,403,428,1434,1611,1614,1854,2744,5,731,940,1584,1586,1588,2745,3,346,348,2010,2746,3,847,1872,2591,2747,1,1786,2748,1,1795,2749,1,2347,2750,5,531,533,1390,1627,2402,2751,1,2402,2752,4,341,1302,2236,2402,2753,3,531,533,1390,2754,1,1383,2755,4,708,979,1371,1384,2756,2,2516,2517,2757,4,353,1198,1567,2010,2758,2,1222,2203,2759,2,2516,2517,2760,1,2413,2761,1,1492,2762,2,1492,1493,2763,1,2516,2764,3,597,602,609,2765,1,2536,2766,2,2010,2595,2767,2,2095,2112,2768,3,555,2092,2112,2769,1,1627,2770,1,1712,2771,3,1196,1633,2536,2772,1,1390,2773,3,2516,2517,2545,2774,1,314,2775,1,68,2776,1,2203,2777,2,1196,1633,2778,1,1222,2779,2,341,731,2780,1,2347,2781,1,1979,2782,7,35,36,39,650,1920,2162,2425,2783,1,1296,2784,1,1302,2785,1,2347,2786,2,1296,1394,2787,1,1405,2788,9,87,255,295,630,1095,1751,1860,2323,2428,2789,20,58,483,813,831,833,835,839,848,853,857,1091,1138,2095,2112,2165,2167,2350,2358,2470,2496,2790,4,734,829,2092,2112,2791,4,853,2010,2112,2470,2792,4,731,813,1735,2112,2793,6,653,666,689,746,1837,1889,2794,5,489,607,689,746,797,2795,5,689,731,746,799,1842,2796,1,297,2797,2,1933,1935,2798,1,58,2799,2,58,75,2800,1,1129,2801,3,1766,1843,1850,2802,13,272,341,353,373,1202,1216,1220,1222,1442,2203,2215,2219,2232,2803,5,341,391,731,2217,2232,2804,34,160,167,172,378,523,686,870,875,881,900,962,995,1284,1446,1560,1962,2010,2036,2062,2067,2106,2214,2260,2380,2383,2385,2388,2392,2427,2484,2522,2524,2534,2542,2805,6,123,712,972,1138,1272,2350,2806,1,2316,2807,3,2010,2516,2551,2808,2,1644,1646,2809,4,1503,1513,1644,2010,2810,4,725,731,972,2007,2811,2,1395,2194,2812,2,491,1185,2813,7,1652,1698,1701,1702,1707,1712,1804,2814,2,187,2202,2815,1,2297,2816,1,2335,2817,4,1652,1660,1815,1877,2818,4,1585,1654,2432,2468,2819,2,1643,1652,2820,2,1654,2010,2821,1,483,2822,1,483,2823,1,1501,2824,2,1031,1052,2825,2,1129,1333,2826,3,106,1324,2553,2827,25,4,179,187,340,359,369,398,478,528,929,932,1076,1398,1405,1651,1658,1674,1780,1861,2202,2215,2216,2412,2515,2534,2828,1,2264,2829,5,829,871,882,894,1107,2830,3,128,1495,2468,2831,2,936,2010,2832,11,623,684,915,968,1111,1128,1138,1144,1146,1975,2262,2833,2,2010,2330,2834,1,1652,2835,1,1396,2836,3,1396,1397,2010,2837,1,2244,2838,2,731,2239,2839,6,58,653,699,1093,2020,2032,2840,3,653,2010,2032,2841,1,1821,2842,3,2010,2282,2293,2843,6,96,381,1525,2089,2313,2339,2844,8,96,223,343,422,424,2089,2313,2339,2845,6,58,758,1063,2089,2518,2543,2846,15,96,314,405,731,1946,2072,2089,2153,2189,2313,2317,2339,2442,2444,2503,2847,4,2010,2089,2518,2543,2848,6,573,676,1933,1935,2032,2078,2849,3,676,2032,2082,2850,2,676,731,2851,1,2297,2852,2,381,2337,2853,2,2334,2521,2854,13,363,412,413,647,1234,1300,1833,1944,2038,2049,2059,2073,2152,2855,3,343,1439,1563,2856,2,412,2010,2857,2,483,1031,2858,2,927,941,2859,6,234,2002,2006,2476,2498,2502,2860,5,234,759,2489,2498,2502,2861,7,234,731,998,2382,2383,2498,2500,2862,4,234,2010,2489,2498,2863,69,67,74,94,129,156,164,175,203,231,243,281,306,327,394,458,466,467,477,502,514,527,552,597,986,1050,1216,1221,1288,1297,1317,1322,1353,1404,1428,1436,1504,1630,1634,1638,1704,1793,1989,2010,2019,2183,2186,2187,2192,2200,2229,2238,2286,2305,2346,2348,2371,2375,2393,2408,2412,2442,2445,2515,2531,2535,2555,2557,2559,2567,2864,1,684,2865,1,2422,2866,1,83,2867,1,2292,2868,3,253,2315,2344,2869,1,2350,2870,4,58,83,2365,2367,2871,2,676,2010,2872,4,409,1890,2053,2553,2873,2,1890,2010,2874,39,2,14,42,307,325,476,505,720,863,929,1088,1168,1193,1215,1219,1230,1233,1263,1277,1403,1435,1519,1534,1554,1630,1680,1687,1693,1719,1733,1769,1884,1912,1927,2109,2199,2237,2512,2555,2875,2,1077,1188,2876,4,58,1293,2370,2550,2877,5,425,731,1409,2297,2311,2878,3,29,2011,2594,2879,5,29,101,2010,2011,2594,2880,5,421,782,1400,1444,2314,2881,3,1400,2302,2314,2882,2,1403,2010,2883,2,773,774,2884,7,98,493,1444,2010,2170,2314,2450,2885,1,785,2886,1,2588,2887,1,952,2888,7,242,387,1185,1289,1810,2230,2549,2889,11,67,375,472,519,1375,1856,2186,2371,2557,2567,2573,2890,1,2210,2891,56,67,74,94,156,164,203,228,231,243,306,327,458,466,467,477,502,514,527,543,552,1050,1182,1184,1216,1221,1288,1322,1337,1353,1404,1436,1504,1540,1550,1555,1556,1793,1932,1989,2183,2200,2227,2238,2286,2346,2375,2393,2412,2442,2445,2515,2535,2555,2557,2559,2567,2892,1,2413,2893,16,286,385,408,450,894,1692,1752,1767,1871,1901,2132,2180,2182,2188,2554,2564,2894,1,1192,2895,2,866,872,2896,12,92,470,526,648,836,855,894,1089,2068,2369,2511,2522,2897,1,2369,2898,2,894,2068,2899,5,336,2180,2182,2188,2595,2900,11,438,610,705,894,1013,1577,1630,1693,1719,1768,2180,2901,6,803,1218,1504,2180,2182,2188,2902,5,1103,1133,2031,2131,2428,2903,3,158,165,168,2904,1,2181,2905,10,347,390,450,466,1313,1615,1767,2180,2182,2188,2906,2,61,83,2907,1,214,2908,2,2199,2237,2909,5,58,83,702,2365,2432,2910,44,43,45,137,569,597,603,622,635,736,783,788,794,810,837,859,1158,1160,1165,1387,1432,1433,1452,1589,1606,1609,1613,1704,1770,1809,1928,1934,1942,1948,1997,2110,2119,2141,2147,2162,2183,2187,2356,2386,2485,2911,2,952,963,2912,1,1077,2913,2,58,2457,2914,2,1077,2010,2915,1,673,2916,1,2464,2917,2,1234,1300,2918,37,76,80,92,166,457,513,798,836,882,967,1054,1068,1107,1135,1208,1269,1291,1379,1400,1445,1506,1589,1638,1767,1778,1784,1803,1826,1870,2157,2173,2224,2518,2522,2534,2538,2547,2919,3,123,1084,1091,2920,1,2395,2921,1,2395,2922,9,41,606,613,798,829,836,2160,2168,2485,2923,13,314,333,405,436,678,996,1149,1206,2296,2380,2465,2469,2503,2924,2,2425,2426,2925,2,2518,2543,2926,4,1683,1739,1885,2513,2927,4,321,2488,2496,2506,2928,3,279,2010,2544,2929,11,305,651,1162,1184,1735,1771,1779,1849,1888,2282,2358,2930,1,1811,2931,16,512,593,604,631,731,1771,1779,1849,1888,2092,2105,2113,2131,2170,2358,2360,2932,1,1396,2933,5,113,115,1779,2010,2113,2934,1,1713,2935,1,2413,2936,4,341,2203,2215,2232,2937,6,272,353,373,2206,2219,2232,2938,4,341,731,2217,2232,2939,1,400,2940,2,399,2431,2941,1,675,2942,27,94,137,357,362,810,859,929,942,1090,1158,1182,1234,1299,1606,1609,1613,1916,1942,1948,2141,2147,2162,2183,2356,2386,2475,2485,2943,4,2296,2303,2309,2373,2944,17,814,848,856,857,874,911,936,1128,1131,1148,1211,1905,1967,1971,2498,2502,2504,2945,8,46,731,815,911,912,1292,2055,2500,2946,8,852,911,1954,2159,2327,2498,2502,2504,2947,17,68,95,110,179,208,261,436,521,992,1220,1296,1302,1857,2405,2465,2544,2552,2948,2,731,1463,2949,1,2586,2950,1,188,2951,1,2465,2952,9,46,434,447,914,1538,2322,2472,2498,2504,2953,1,1625,2954,1,1625,2955,1,1625,2956,1,1444,2957,1,2519,2958,1,92,2959,3,92,101,2010,2960,2,101,2010,2961,4,640,1273,2436,2441,2962,57,12,42,109,222,248,267,277,313,391,410,599,680,829,832,924,926,931,1000,1010,1088,1107,1157,1195,1205,1208,1215,1230,1233,1262,1284,1288,1314,1519,1534,1539,1596,1630,1634,1638,1655,1677,1680,1719,1822,1883,1884,1949,1959,1985,1989,2228,2234,2294,2323,2375,2484,2512,2963,73,22,48,77,81,84,93,109,127,138,255,313,320,350,371,378,383,385,435,523,549,563,594,599,600,680,683,870,882,891,894,931,935,962,995,1000,1030,1046,1086,1096,1122,1130,1135,1215,1243,1519,1554,1560,1617,1626,1632,1648,1655,1677,1767,1778,1785,1814,1843,1870,1878,1880,1884,1973,2007,2036,2100,2135,2190,2294,2340,2456,2507,2512,2964,3,604,941,2010,2965,1,1010,2966,2,1010,2010,2967,1,1624,2968,1,1640,2969,1,864,2970,3,28,40,1918,2971,1,865,2972,1,908,2973,4,34,2272,2392,2396,2974,4,33,40,1298,1918,2975,2,697,2030,2976,17,30,98,452,493,780,1298,1535,1918,1921,2011,2119,2169,2324,2328,2329,2449,2455,2977,1,145,2979,1,731,2980,2,1198,2010,2981,1,2010,2982,1,1785,2983,2,731,1785,2984,3,1198,1785,2010,2985,2,1785,2010,2986,1,2112,2987,2,731,2112,2988,3,1198,2010,2112,2989,2,2010,2112,2990,1,234,2991,2,234,731,2992,3,234,1198,2010,2993,2,234,2010,2994,1,1963,2995,2,731,1963,2996,3,1198,1963,2010,2997,2,1963,2010,2998,2,1963,2544,2999,3,731,1963,2544,3000,4,1198,1963,2010,2544,3001,3,1963,2010,2544,3002,2,1963,2544,3003,3,731,1963,2544,3004,4,1198,1963,2010,2544,3005,3,1963,2010,2544,3006,1,1162,3007,2,731,1162,3008,3,1162,1198,2010,3009,2,1162,2010,3010,1,2544,3011,2,731,2544,3012,3,1198,2010,2544,3013,2,2010,2544,3014,1,2541,3015,2,731,2541,3016,3,1198,2010,2541,3017,2,2010,2541,3018,1,234,3019,2,234,731,3020,3,234,1198,2010,3021,2,234,2010,3022,1,1987,3023,2,731,1987,3024,3,1198,1987,2010,3025,2,1987,2010,3026,1,2112,3027,2,731,2112,3028,3,1198,2010,2112,3029,2,2010,2112,3030,2,2339,2504,3031,3,731,2339,2504,3032,4,1198,2010,2339,2504,3033,3,2010,2339,2504,3034,1,234,3035,2,234,731,3036,3,234,1198,2010,3037,2,234,2010,3038,1,2112,3039,2,731,2112,3040,3,1198,2010,2112,3041,2,2010,2112,3042,1,1987,3043,2,731,1987,3044,3,1198,1987,2010,3045,2,1987,2010,3046,1,2544,3047,2,731,2544,3048,3,1198,2010,2544,3049,2,2010,2544,3050,1,234,3051,2,234,731,3052,3,234,1198,2010,3053,2,234,2010,3054,1,2032,3055,2,731,2032,3056,3,1198,2010,2032,3057,2,2010,2032,3058,1,911,3059,2,731,911,3060,3,911,1198,2010,3061,2,911,2010,3062,1,2112,3063,2,731,2112,3064,3,1198,2010,2112,3065,2,2010,2112,3066,1,2545,3067,2,731,2545,3068,3,1198,2010,2545,3069,2,2010,2545,3070,2,652,2032,3071,3,652,731,2032,3072,4,652,1198,2010,2032,3073,3,652,2010,2032,3074,1,1987,3075,2,731,1987,3076,3,1198,1987,2010,3077,2,1987,2010,3078,2,234,1785,3079,3,234,731,1785,3080,4,234,1198,1785,2010,3081,3,234,1785,2010,3082,1,2232,3083,2,731,2232,3084,3,1198,2010,2232,3085,2,2010,2232,3086,1,2032,3087,2,731,2032,3088,3,1198,2010,2032,3089,2,2010,2032,3090,2,2544,2545,3091,3,731,2544,2545,3092,4,1198,2010,2544,2545,3093,3,2010,2544,2545,3094,1,2232,3095,2,731,2232,3096,3,1198,2010,2232,3097,2,2010,2232,3098,1,2232,3099,2,731,2232,3100,3,1198,2010,2232,3101,2,2010,2232,3102,1,652,3103,2,652,731,3104,3,652,1198,2010,3105,2,652,2010,3106,2,1785,1837,3107,3,731,1785,1837,3108,4,1198,1785,1837,2010,3109,3,1785,1837,2010,3110,1,1837,3111,2,731,1837,3112,3,1198,1837,2010,3113,2,1837,2010,3114,1,1527,3115,2,731,1527,3116,3,1198,1527,2010,3117,2,1527,2010,3118,1,2138,3119,2,731,2138,3120,3,1198,2010,2138,3121,2,2010,2138,3122,1,652,3123,2,652,731,3124,3,652,1198,2010,3125,2,652,2010,3126,1,2112,3127,2,731,2112,3128,3,1198,2010,2112,3129,2,2010,2112,3130,3,1162,1785,2112,3131,4,731,1162,1785,2112,3132,5,1162,1198,1785,2010,2112,3133,4,1162,1785,2010,2112,3134,1,234,3135,2,234,731,3136,3,234,1198,2010,3137,2,234,2010,3138,1,2232,3139,2,731,2232,3140,3,1198,2010,2232,3141,2,2010,2232,3142,1,2232,3143,2,731,2232,3144,3,1198,2010,2232,3145,2,2010,2232,3146,1,1700,3147,2,731,1700,3148,3,1198,1700,2010,3149,2,1700,2010,3150,1,652,3151,2,652,731,3152,3,652,1198,2010,3153,2,652,2010,3154,1,234,3155,2,234,731,3156,3,234,1198,2010,3157,2,234,2010,3158,1,234,3159,2,234,731,3160,3,234,1198,2010,3161,2,234,2010,3162,1,956,3163,2,731,956,3164,3,956,1198,2010,3165,2,956,2010,3166,1,2232,3167,2,731,2232,3168,3,1198,2010,2232,3169,2,2010,2232,3170,1,743,3171,2,731,743,3172,3,743,1198,2010,3173,2,743,2010,3174,3,1785,1837,1851,3175,4,731,1785,1837,1851,3176,5,1198,1785,1837,1851,2010,3177,4,1785,1837,1851,2010,3178,1,652,3179,2,652,731,3180,3,652,1198,2010,3181,2,652,2010,3182,1,234,3183,2,234,731,3184,3,234,1198,2010,3185,2,234,2010,3186,1,2265,3187,2,731,2265,3188,3,1198,2010,2265,3189,2,2010,2265,3190,1,740,3191,2,731,740,3192,3,740,1198,2010,3193,2,740,2010,3194,1,740,3195,2,731,740,3196,3,740,1198,2010,3197,2,740,2010,3198,1,1930,3199,2,731,1930,3200,3,1198,1930,2010,3201,2,1930,2010,3202,1,652,3203,2,652,731,3204,3,652,1198,2010,3205,2,652,2010,3206,1,1418,3207,2,731,1418,3208,3,1198,1418,2010,3209,2,1418,2010,3210,1,2544,3211,2,731,2544,3212,3,1198,2010,2544,3213,2,2010,2544,3214,1,2544,3215,2,731,2544,3216,3,1198,2010,2544,3217,2,2010,2544,3218,1,1837,3219,2,731,1837,3220,3,1198,1837,2010,3221,2,1837,2010,3222,2,234,2544,3223,3,234,731,2544,3224,4,234,1198,2010,2544,3225,3,234,2010,2544,3226,1,249,3227,2,249,731,3228,3,249,1198,2010,3229,2,249,2010,3230,2,1785,1837,3231,3,731,1785,1837,3232,4,1198,1785,1837,2010,3233,3,1785,1837,2010,3234,1,1162,3235,2,731,1162,3236,3,1162,1198,2010,3237,2,1162,2010,3238,1,234,3239,2,234,731,3240,3,234,1198,2010,3241,2,234,2010,3242,1,652,3243,2,652,731,3244,3,652,1198,2010,3245,2,652,2010,3246,1,2112,3247,2,731,2112,3248,3,1198,2010,2112,3249,2,2010,2112,3250,1,2265,3251,2,731,2265,3252,3,1198,2010,2265,3253,2,2010,2265,3254,2,2544,2545,3255,3,731,2544,2545,3256,4,1198,2010,2544,2545,3257,3,2010,2544,2545,3258,1,234,3259,2,234,731,3260,3,234,1198,2010,3261,2,234,2010,3262,1,1785,3263,2,731,1785,3264,3,1198,1785,2010,3265,2,1785,2010,3266,3,234,652,1785,3267,4,234,652,731,1785,3268,5,234,652,1198,1785,2010,3269,4,234,652,1785,2010,3270,1,2339,3271,2,731,2339,3272,3,1198,2010,2339,3273,2,2010,2339,3274,1,2112,3275,2,731,2112,3276,3,1198,2010,2112,3277,2,2010,2112,3278,2,911,2112,3279,3,731,911,2112,3280,4,911,1198,2010,2112,3281,3,911,2010,2112,3282,2,2112,2265,3283,3,731,2112,2265,3284,4,1198,2010,2112,2265,3285,3,2010,2112,2265,3286,2,1837,2112,3287,3,731,1837,2112,3288,4,1198,1837,2010,2112,3289,3,1837,2010,2112,3290,2,740,2112,3291,3,731,740,2112,3292,4,740,1198,2010,2112,3293,3,740,2010,2112,3294,2,1837,2112,3295,3,731,1837,2112,3296,4,1198,1837,2010,2112,3297,3,1837,2010,2112,3298,6,646,693,1162,2032,2080,2112,3299,7,646,693,731,1162,2032,2080,2112,3300,8,646,693,1162,1198,2010,2032,2080,2112,3301,7,646,693,1162,2010,2032,2080,2112,3302,2,740,2112,3303,3,731,740,2112,3304,4,740,1198,2010,2112,3305,3,740,2010,2112,3306,2,2080,2112,3307,3,731,2080,2112,3308,4,1198,2010,2080,2112,3309,3,2010,2080,2112,3310,2,740,2112,3311,3,731,740,2112,3312,4,740,1198,2010,2112,3313,3,740,2010,2112,3314,2,1162,2112,3315,3,731,1162,2112,3316,4,1162,1198,2010,2112,3317,3,1162,2010,2112,3318,2,2112,2138,3319,3,731,2112,2138,3320,4,1198,2010,2112,2138,3321,3,2010,2112,2138,3322,4,646,1162,2112,2138,3323,5,646,731,1162,2112,2138,3324,6,646,1162,1198,2010,2112,2138,3325,5,646,1162,2010,2112,2138,3326,2,2112,2138,3327,3,731,2112,2138,3328,4,1198,2010,2112,2138,3329,3,2010,2112,2138,3330,2,1785,2112,3331,3,731,1785,2112,3332,4,1198,1785,2010,2112,3333,3,1785,2010,2112,3334,3,234,2112,2498,3335,4,234,731,2112,2498,3336,5,234,1198,2010,2112,2498,3337,4,234,2010,2112,2498,3338,3,740,2112,2544,3339,4,731,740,2112,2544,3340,5,740,1198,2010,2112,2544,3341,4,740,2010,2112,2544,3342,2,2544,2545,3343,3,731,2544,2545,3344,4,1198,2010,2544,2545,3345,3,2010,2544,2545,3346,1,2232,3347,2,731,2232,3348,3,1198,2010,2232,3349,2,2010,2232,3350,1,1162,3351,2,731,1162,3352,3,1162,1198,2010,3353,2,1162,2010,3354,1,2232,3355,2,731,2232,3356,3,1198,2010,2232,3357,2,2010,2232,3358,1,2544,3359,2,731,2544,3360,3,1198,2010,2544,3361,2,2010,2544,3362,1,2265,3363,2,731,2265,3364,3,1198,2010,2265,3365,2,2010,2265,3366,1,2112,3367,2,731,2112,3368,3,1198,2010,2112,3369,2,2010,2112,3370,1,2232,3371,2,731,2232,3372,3,1198,2010,2232,3373,2,2010,2232,3374,1,2138,3375,2,731,2138,3376,3,1198,2010,2138,3377,2,2010,2138,3378,1,1987,3379,2,731,1987,3380,3,1198,1987,2010,3381,2,1987,2010,3382,1,970,3383,2,731,970,3384,3,970,1198,2010,3385,2,970,2010,3386,1,2544,3387,2,731,2544,3388,3,1198,2010,2544,3389,2,2010,2544,3390,1,974,3391,2,731,974,3392,3,974,1198,2010,3393,2,974,2010,3394,1,2112,3395,2,731,2112,3396,3,1198,2010,2112,3397,2,2010,2112,3398,1,2112,3399,2,731,2112,3400,3,1198,2010,2112,3401,2,2010,2112,3402,1,746,3403,2,731,746,3404,3,746,1198,2010,3405,2,746,2010,3406,1,2232,3407,2,731,2232,3408,3,1198,2010,2232,3409,2,2010,2232,3410,1,2032,3411,2,731,2032,3412,3,1198,2010,2032,3413,2,2010,2032,3414,1,2089,3415,2,731,2089,3416,3,1198,2010,2089,3417,2,2010,2089,3418,1,2032,3419,2,731,2032,3420,3,1198,2010,2032,3421,2,2010,2032,3422,2,234,2498,3423,3,234,731,2498,3424,4,234,1198,2010,2498,3425,3,234,2010,2498,3426,1,2232,3427,2,731,2232,3428,3,1198,2010,2232,3429,2,2010,2232,3430,1,911,3431,2,731,911,3432,3,911,1198,2010,3433,2,911,2010],
    edges: [860,2,2,4,3,10,8,14,10,32,20,36,24,42,29,48,32,52,34,54,36,62,44,58,45,60,47,66,50,68,51,70,52,76,57,78,59,82,62,84,65,88,67,90,68,92,69,100,76,104,78,116,84,118,85,122,88,126,90,130,92,136,122,138,123,120,125,150,139,158,155,168,165,186,175,192,188,202,195,204,196,208,198,212,201,222,211,228,214,232,216,194,219,236,222,238,223,244,227,250,233,258,248,262,263,270,266,294,276,302,280,310,285,326,294,312,299,346,310,64,320,364,322,368,325,444,399,276,400,24,408,490,451,492,452,528,489,532,494,542,507,544,508,342,545,548,552,578,557,580,558,586,568,596,584,600,586,612,596,22,606,632,633,644,640,646,645,648,652,440,656,654,659,660,665,666,670,672,682,684,689,692,698,696,710,730,746,754,775,764,785,768,790,182,791,784,801,806,823,814,837,828,848,562,873,856,875,866,884,876,902,40,918,896,921,898,922,902,927,908,934,916,940,926,949,928,950,936,959,942,966,572,970,722,975,950,979,960,999,656,1000,964,1004,980,1034,988,1041,1000,1049,1004,1058,1010,1065,606,1066,1028,1083,1038,1093,1044,1097,1050,1106,1076,1134,1088,1151,536,1159,1104,1167,1138,1201,1140,1202,1182,1238,1188,1246,1196,1252,1206,1260,1214,1269,1218,1272,1224,1277,1236,1287,1242,1295,584,1300,1254,1309,1264,1320,1270,1325,1286,1349,1290,1367,1296,1379,1300,1384,1262,1385,1302,1387,1304,1389,1306,1429,1308,1430,1312,1433,1316,1435,1318,1437,1322,1439,1328,1442,1334,1446,1338,1448,1340,1450,1344,1454,1330,1457,1348,1459,1352,1463,1356,1469,1366,1476,338,1487,1378,1492,1382,1496,1386,1501,1394,1520,1370,1536,418,1541,1414,1546,1416,1549,1418,1550,1420,1551,1422,1552,1424,1555,1428,1560,1432,1579,1436,1584,1440,1587,1472,1620,1474,1621,1516,1665,1534,1686,1536,1689,1544,1696,1546,1699,1558,1706,1568,1726,1582,1745,1588,1749,1598,1755,1602,1762,1608,1765,1612,1770,1134,1772,1618,1776,1620,1777,1662,1842,1698,1897,1702,1909,1710,1924,1718,1936,1728,1951,1730,1952,1732,1953,1734,1954,1738,1956,1742,1959,1748,1967,1754,1977,1628,1978,1180,1980,1634,1983,1756,1987,1758,1990,1654,1992,1760,1994,1766,1999,1780,2010,392,2015,478,2016,1790,2022,1796,2032,792,2033,1806,2048,1808,2049,1230,2051,1810,2053,1814,2057,1818,2063,1820,2068,1826,2077,1830,2081,1834,2089,1838,2091,1844,2094,1846,2100,1858,2113,1860,2114,1874,2129,1886,2143,1888,2144,348,2145,198,2147,1900,2152,1906,2164,1912,2170,1922,2180,1926,2182,1930,2186,1936,2191,1938,2198,1940,2200,1944,2208,442,2209,1948,2214,1950,2215,688,2219,1942,2222,1958,2225,1960,2226,284,2228,1966,2246,1972,2262,1978,2267,1992,2292,2012,2322,2018,2327,2022,2330,24,2331,2026,2335,2036,2346,2038,2347,2048,2363,2052,2372,630,2373,2058,2378,2090,2404,2014,2462,2104,2485,2074,2486,2106,2489,2062,2521,2064,2522,2066,2524,2070,2526,176,2528,2080,2530,2084,2532,2088,2535,2122,2573,2128,2576,2132,2582,2136,2613,422,2627,2148,2628,2150,2630,2156,2635,2168,2648,2170,2649,2178,2657,2188,2675,2198,2684,2204,2691,2216,2712,332,2713,2222,2717,2224,2718,1580,2720,2242,2734,1638,2735,2254,2760,2258,2763,2262,2773,2030,2782,28,2791,582,2792,2278,2799,2282,2801,2290,2811,2294,2817,2298,2822,2306,2838,2310,2845,2314,2851,2318,2858,2328,2870,2342,2888,2346,2897,2350,2899,2354,2902,2358,2904,2360,2905,2372,2920,2376,2922,2380,2925,2384,2931,652,2933,2398,2951,2402,2959,2408,2964,2412,2971,108,2976,18,3039,2462,3048,2472,3059,2474,3060,2480,3066,2482,3068,2484,3070,2476,3072,2478,3074,788,3087,2510,3096,2516,3099,2526,3107,2550,3126,2562,3145,1896,3146,2570,3155,2576,3159,2598,3173,2604,3179,2612,3188,2620,3197,2622,3198,2628,3207,2658,3242,2664,3245,2686,3277,2696,3283,2704,3293,2710,3305,172,3306,2720,3316,2726,3322,2748,3363,2762,3377,2768,3389,2774,3395,112,3400,2780,3402,2788,3409,2796,3415,2798,3416,2806,3421,2818,3433,2822,3435,2826,3437,2830,3440,2834,3443,2838,3446,2840,3451,2842,3463,2846,3466,808,3468,2858,3475,2860,3476,2872,3488,2876,3492,2886,3499,456,3506,2900,3518,2908,3528,2916,3534,2924,3543,2928,3548,2932,3552,2936,3554,2938,3555,2940,3557,564,3561,2942,3564,2952,3570,2956,3573,2958,3574,2962,3576,2964,3577,2966,3580,2968,3582,2974,3586,2954,3588,2982,3596,2984,3597,2990,3602,3000,3611,3002,3612,3014,3620,2454,3629,3032,3633,3034,3634,832,3655,3062,3668,3088,3697,3094,3704,864,3710,3098,3712,3104,3721,3144,3794,3154,3810,3156,3817,3170,3840,3196,3871,3212,3885,24,3890,3248,3917,3250,3918,3252,3919,540,3920,3254,3922,3174,3923,3256,3925,3258,3928,3262,3932,1,3964,3282,3966,3286,3969,3290,3971,3294,3974,3296,3977,3314,3986,3320,3995,3322,3998,3338,4016,238,4017,3174,4021,3346,4026,3348,4029,3350,4030,3366,4040,3372,4043,3374,4045,3380,4049,3386,4052,3402,4071,1804,4072,3334,4074,3410,4081,3418,4088,3424,4091,3426,4092,1392,4094,3440,4104,3450,4112,3466,4127,3472,4134,3390,4135,3490,4155,3494,4162,3498,4169,3506,4177,3510,4183,3514,4185,3518,4188,380,4189,3520,4191,3522,4193,3528,4199,3536,4206,3546,4213,3550,4217,3558,4225,3572,4234,3584,4240,3592,4255,3596,4257,3604,4267,3606,4272,3612,4276,3616,4285,3624,4293,3626,4296,1390,4299,3632,4305,3642,4317,3654,4336,3660,4342,3666,4347,3684,4367,3690,4375,3692,4377,3698,4380,3708,4387,2652,4388,3710,4390,3716,4399,3720,4407,1640,4408,3726,4413,3738,4424,3744,4429,3746,4430,3748,4432,3752,4438,3758,4441,3764,4444,3772,4454,3776,4468,3778,4471,1434,4476,3116,4478,3782,4481,3792,4493,3794,4495,3796,4497,3800,4501,942,4502,3804,4506,3808,4511,474,4517,1114,4521,3816,4523,3820,4529,690,4536,1210,4539,3826,4544,3828,4546,3832,4550,3840,4562,3844,4572,2722,4574,3854,4584,3862,4588,3872,4605,3882,4625,3896,4643,3900,4650,3916,4686,3922,4702,3926,4708,3930,4723,3936,4731,3950,4750,1682,4756,3806,4759,618,4763,3964,4783,3974,4793,3976,4794,2752,4796,3978,4799,3986,4826,1100,4864,4018,4867,4028,4879,4030,4880,4032,4881,3236,4883,286,4888,4038,4891,4050,4904,4056,4924,4060,4928,4062,4929,4064,4931,4066,4932,4068,4939,4076,4955,3980,4968,4092,4980,4098,4987,4100,4994,4102,4998,4104,4999,4108,5011,4112,5013,4122,5024,4126,5026,4132,5033,4136,5038,4138,5049,4144,5056,4146,5062,714,5063,4150,5071,4156,5075,4160,5078,4162,5079,4166,5091,4176,5112,4178,5114,4194,5141,4198,5146,4218,5170,4226,5174,4230,5177,4236,5187,4242,5203,4216,5209,4246,5210,4260,5244,4270,5268,278,5271,4276,5274,1892,5277,4280,5280,702,5314,4304,5328,4306,5331,2436,5335,4328,5374,56,5386,4336,5387,1562,5390,4344,5393,4348,5397,4352,5401,4356,5404,2626,5423,2566,5432,4384,5444,4390,5457,4392,5458,888,5460,4396,5462,4398,5468,4420,5499,4422,5500,1020,5504,882,5507,4426,5509,4432,5518,4436,5521,4440,5531,4450,5537,4452,5538,794,5540,772,5551,4464,5554,4466,5555,4470,5567,4472,5569,4474,5570,4488,5588,4484,5589,4490,5591,4492,5593,4494,5595,750,5597,4502,5604,4504,5606,390,5608,4506,5610,4510,5614,4514,5616,4518,5621,4524,5625,4530,5628,484,5629,3676,5631,4410,5633,4534,5637,4538,5639,4542,5643,4548,5656,4558,5671,4562,5684,4576,5698,4580,5701,4584,5703,4586,5706,4592,5726,524,5727,4174,5729,4594,5747,4596,5748,4598,5750,758,5752,1324,5754,4604,5756,4610,5772,4618,5796,4624,5807,4626,5820,4630,5831,4632,5832,4636,5842,4644,5852,4654,5862,4658,5869,506,5875,4668,5882,4678,5902,4680,5903,142,5904,4684,5907,4688,5917,4690,5921,4692,5925,4696,5933,4704,5945,4706,5947,4712,5954,4718,5962,4722,5964,4726,5966,378,5967,4736,5980,4740,5982,4746,5987,4750,5992,4756,6004,4758,6009,2028,6011,4772,6027,826,6032,4778,6037,2848,6040,4782,6043,4786,6045,4790,6051,4796,6061,4800,6067,4804,6073,4808,6075,4814,6089,1364,6094,4824,6098,4832,6110,4834,6111,4840,6114,4846,6120,4848,6121,4852,6126,4858,6134,4860,6136,4862,6139,350,6141,4868,6145,790,6147,4870,6151,4882,6163,4890,6170,4892,6171,4894,6178,4898,6181,4904,6187,4908,6193,4614,6213,4916,6218,4920,6223,4924,6226,4926,6227,4930,6233,4402,6234,4932,6236,4934,6238,4938,6240,4950,6271,4954,6279,4958,6282,4966,6294,4974,6326,4980,6334,4986,6342,4994,6351,288,6353,4998,6361,5002,6365,624,6369,5008,6372,5012,6379,636,6380,884,6382,5014,6394,5018,6398,5026,6406,5030,6408,5034,6412,5038,6414,5040,6415,5042,6417,5046,6421,4416,6422,4878,6424,5056,6435,5060,6439,5064,6441,4418,6453,5070,6455,5078,6461,5082,6471,5086,6475,5090,6483,5092,6484,818,6491,5100,6498,5104,6502,504,6503,5114,6516,4256,6521,5118,6523,5124,6530,5126,6532,5130,6536,1768,6538,5138,6548,4640,6549,5146,6557,5160,6573,5164,6577,5168,6580,4268,6581,1470,6583,5172,6605,5174,6607,86,6609,5190,6640,838,6643,12,32,27,1854,2111,688,2230,2282,4861,4012,4862,4070,4946,4368,5425,702,5426,572,5428,2436,5430,5022,6403,5024,6404,30,18,12,22,14,194,753,742,754,540,755,1,879,862,881,24,882,2424,2979,1,2983,2408,2986,644,2992,40,3044,270,3046,3078,3685,64,3686,24,3688,3084,3691,24,3730,312,3760,700,3783,3130,3784,3132,3785,3134,3787,3136,3788,3140,3790,568,3792,652,3804,24,3807,168,3955,121,6,4,8,5,8,6,2,7,216,204,275,257,292,275,354,316,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,432,386,244,394,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,512,469,520,477,546,515,238,516,552,517,588,572,264,573,604,592,618,614,624,622,638,637,708,722,710,723,712,724,714,725,724,736,772,795,774,796,776,797,802,818,868,888,486,1080,442,1117,1056,1118,1058,1119,992,1120,1092,1157,1096,1161,1122,1182,1124,1183,34,1184,1128,1186,1130,1188,1132,1190,140,1194,1136,1196,550,1199,1100,1557,1694,1892,1884,2140,2030,2341,440,2359,2050,2370,2142,2616,284,2617,1692,2620,2144,2622,26,2624,2166,2647,2304,2842,1472,2854,2320,2859,2542,3192,2672,3256,2778,3399,3180,3849,2338,3851,3204,3879,3232,3903,3306,3982,3308,3983,3362,4037,3454,4116,3864,4593,3868,4599,3878,4620,3884,4626,3886,4627,1056,4628,3888,4630,1760,4631,3890,4634,866,4636,3904,4663,3944,4738,474,4739,4082,4965,4118,5020,4098,5259,86,5346,4572,5693,1028,6316,792,6614,826,6615,674,6625,5182,6626,14,8,5,8,6,2,7,834,1304,1250,1305,1252,1306,2980,3593,3892,4641,454,4675,3968,4786,4378,5440,1140,6610,5178,6612,1462,6613,2,8,6,2,7,1,2,7,0,1,12,9,0,1,16,11,0,8,20,13,24,2980,2426,2981,2428,2982,2434,2993,1676,3776,1314,3779,3128,3780,0,2,24,15,28,17,1,26,16,1,30,19,1,26,18,1,30,19,0,2,28,21,194,673,1,26,22,1,34,23,0,1,18,25,1,38,26,0,1,40,28,0,1,44,30,1,46,31,0,10,50,33,598,585,1284,1347,1994,2294,2302,2826,2344,2892,348,4769,178,4938,4508,5613,1,6146,0,20,36,35,664,668,2002,2300,276,2368,2304,2827,678,3134,2548,3135,606,3136,602,3139,2650,3235,240,3236,2682,3270,64,3271,2882,3496,3040,3642,830,3643,3054,3661,3504,4176,5108,6507,64,6508,0,4,56,37,58,38,60,39,64,42,0,0,2,62,40,58,41,0,0,1,60,43,0,1,60,46,2,60,46,4342,5392,0,4,62,48,58,49,3146,3795,4342,5392,0,0,2,72,54,74,56,1,1398,1522,1,66,53,0,1,66,55,0,0,8,58,58,60,1569,1100,4865,4016,4866,4022,4870,368,5681,5188,6635,1562,6637,0,2,80,60,58,61,0,0,5,60,63,3842,4565,198,4566,64,4568,606,4570,1,1,64,0,1,86,66,0,0,5,674,683,442,684,442,1915,242,1931,238,6012,2,1,70,94,73,2,1,71,94,73,2,1,72,94,73,1,94,73,1,96,74,1,99,75,0,1,102,77,0,3,106,79,108,80,112,82,0,1,110,81,0,1,114,83,0,5,1,94,134,97,146,108,1,4156,988,4157,2,108,86,120,87,7,1,94,134,97,146,108,2588,3170,2594,3171,1,4156,988,4157,10,1,94,134,97,146,108,1,2722,2226,2725,2228,2726,2236,2730,2238,2732,1,4156,988,4157,1,124,89,5,1,94,134,97,146,108,1,4156,988,4157,1,128,91,5,1,94,134,97,146,108,1,4156,988,4157,1,132,93,5,1,94,134,97,146,108,1,4156,988,4157,2,1,95,134,97,2,1,96,134,97,1,134,97,4,1,98,136,102,138,103,120,105,4,1,99,136,102,138,103,120,105,4,1,100,136,102,138,103,120,105,4,1,101,136,102,138,103,120,105,3,136,102,138,103,120,105,0,1,140,104,0,1,142,106,1,144,107,0,1,64,109,2,1,110,148,112,2,1,111,148,112,1,148,112,4,1,113,136,116,138,117,120,119,4,1,114,136,116,138,117,120,119,4,1,115,136,116,138,117,120,119,3,136,116,138,117,120,119,0,1,140,118,0,1,142,120,1,144,121,0,6,1,128,116,129,118,130,122,133,126,135,130,137,1,140,124,6,1,128,116,129,118,130,122,133,126,135,130,137,1,142,126,7,144,127,142,3404,2784,3405,64,3406,276,3458,4560,5677,368,5678,6,1,128,116,129,118,130,122,133,126,135,130,137,5,116,129,118,130,122,133,126,135,130,137,0,2,108,131,120,132,0,0,1,124,134,0,1,128,136,0,1,132,138,0,1,152,140,8,154,141,1,142,156,144,116,145,118,146,122,149,126,151,130,153,7,1,142,156,144,116,145,118,146,122,149,126,151,130,153,7,1,143,156,144,116,145,118,146,122,149,126,151,130,153,6,156,144,116,145,118,146,122,149,126,151,130,153,0,0,2,108,147,120,148,0,0,1,124,150,0,1,128,152,0,1,132,154,0,2,24,156,160,157,1,160,157,4,162,158,164,159,1,162,166,164,2,1,162,166,164,1,18,160,1,64,161,2,1,162,166,164,2,1,163,166,164,1,166,164,0,4,170,166,172,167,138,169,180,172,1,184,174,1,174,168,1,184,174,2,176,170,178,171,1,184,174,1,184,174,1,182,173,1,184,174,0,14,116,176,118,177,122,180,126,182,130,184,2062,2548,2064,2549,2066,2551,2070,2553,2074,2555,176,2557,2080,2559,2084,2561,2088,2564,1,188,186,2,108,178,120,179,1,188,186,1,188,186,1,124,181,1,188,186,1,128,183,1,188,186,1,132,185,1,188,186,1,190,187,0,4,194,189,1,190,196,192,198,193,3,1,190,196,192,198,193,3,1,191,196,192,198,193,2,196,192,198,193,0,1,200,194,0,1,1,200,1,206,197,1,1,200,3,210,199,584,2875,3242,3912,1,1,200,0,2,214,202,60,203,1,60,203,0,3,1,205,218,207,64,208,3,1,206,218,207,64,208,2,218,207,64,208,1,1,210,1,220,209,1,1,210,0,2,224,212,226,213,1,226,213,0,1,230,215,0,1,142,217,1,60,218,0,6,60,220,1372,1949,1824,2075,1868,2121,276,3449,586,5918,1,234,221,0,1,18,229,27,240,224,242,225,564,590,656,663,1280,1334,1282,1335,1110,1336,1112,1337,1114,1339,174,1344,1412,1544,276,2366,108,2577,82,2578,992,2889,262,2923,2590,3168,602,3183,2702,3288,64,3290,2894,3508,3028,3631,424,3677,1210,4887,826,5111,678,6224,4922,6225,1,18,229,2,240,226,656,663,1,18,229,2,238,228,24,2035,8,18,229,732,747,734,748,1,5211,1,5283,4424,5506,18,6013,4762,6014,2,246,230,248,231,0,1,64,232,0,1,238,234,1,252,235,1,254,236,6,256,237,116,238,118,239,122,242,126,244,130,246,0,0,2,108,240,120,241,0,0,1,124,243,0,1,128,245,0,1,132,247,0,2,260,249,262,250,1,262,250,4,264,251,266,252,268,253,272,255,3,266,252,268,253,272,255,0,1,270,254,0,1,270,256,0,3,24,258,276,259,278,261,1,278,261,1,1,260,1,278,261,1,220,262,0,11,281,264,306,282,270,283,308,284,558,524,1776,2007,2056,2377,2146,2626,574,3963,1734,4754,3952,4755,1,282,265,0,5,4,267,1668,1853,1670,1854,1634,1855,1628,1858,3,284,268,286,270,288,272,1,238,269,1,290,274,1,284,271,1,290,274,1,18,273,1,290,274,0,0,3,296,277,298,278,300,279,2,298,278,300,279,1,300,279,0,4,304,281,1376,3465,270,3546,142,6133,0,2,270,283,308,284,1,308,284,0,4,312,286,314,287,316,288,318,289,3,314,287,316,288,318,289,2,316,288,318,289,1,318,289,2,320,290,64,291,1,324,293,1,322,292,1,324,293,0,1,328,295,3,330,296,332,297,334,298,2,332,297,334,298,1,334,298,0,10,336,300,338,301,340,302,342,304,174,306,972,1027,108,1028,2370,2919,238,4618,1984,6602,4,338,301,340,302,342,304,174,306,1,344,308,1,18,303,1,344,308,1,142,305,1,344,308,1,18,307,1,344,308,1,290,309,0,2,348,311,350,312,1,350,312,2,352,313,338,314,1,338,314,1,344,315,0,3,356,317,358,318,360,319,2,358,318,360,319,1,360,319,0,7,362,321,1,761,746,764,3462,4125,436,4691,60,5403,930,5459,33,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,1012,1068,992,1069,688,1071,892,1074,1018,1076,1020,1078,440,2359,4,362,323,366,324,3478,4139,3390,4140,40,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,1012,1068,992,1069,688,1071,892,1074,1018,1076,1020,1078,440,2359,3388,4053,1302,4054,418,4057,3392,4060,1302,4061,1,4128,3468,4130,32,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,440,2359,3388,4053,1302,4054,418,4057,3392,4060,1302,4061,2,370,326,362,327,27,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,440,2359,27,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,440,2359,14,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,13,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,12,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,0,1,380,333,0,1,380,335,0,1,380,337,0,1,174,339,0,1,174,341,0,1,174,343,0,2,24,345,340,347,1,340,346,0,0,1,64,349,1,396,350,0,1,64,352,1,400,353,0,1,24,355,0,1,24,357,1,340,358,0,10,408,360,410,361,412,362,276,363,374,365,416,366,418,367,18,369,424,371,428,373,9,410,361,412,362,276,363,374,365,416,366,418,367,18,369,424,371,428,373,8,412,362,276,363,374,365,416,366,418,367,18,369,424,371,428,373,6,374,365,416,366,418,367,18,369,424,371,428,373,1,414,364,6,374,365,416,366,418,367,18,369,424,371,428,373,5,416,366,418,367,18,369,424,371,428,373,0,1,420,368,0,1,422,370,0,1,426,372,0,1,142,374,1,64,375,1,400,376,0,6,412,378,276,379,364,381,1,383,374,384,220,385,2,374,384,220,385,1,1,380,2,374,384,220,385,1,1,382,2,374,384,220,385,2,374,384,220,385,1,220,385,0,4,18,387,434,388,418,389,438,391,3,434,388,418,389,438,391,1,438,391,1,436,390,1,438,391,2,238,392,1,393,1,1,393,0,2,270,395,442,397,1,440,396,1,442,397,1,1,398,0,1,432,403,16,1,401,592,575,758,778,264,2353,2042,2354,2648,3233,2688,3278,2694,3282,2740,3347,2798,3459,278,3594,2954,3595,3174,3846,3176,3847,3602,4266,3850,4579,5,1,402,432,403,760,779,688,780,456,783,1,432,403,2,18,404,52,405,1,52,405,1,442,406,1,446,407,0,34,440,409,450,412,452,413,26,414,456,416,284,565,456,631,760,779,688,780,456,783,688,858,848,862,1674,1865,1714,1927,392,1928,1828,2079,1964,2244,250,2282,2044,2356,478,2830,90,2832,2364,2908,442,2909,2366,2911,2402,3263,2690,3279,3076,3682,4000,4845,4002,4846,4170,5099,792,5196,4454,5544,4558,5720,26,5723,3,442,410,238,867,442,2357,2,448,411,1962,2243,0,3,452,413,26,414,456,416,3,458,418,18,419,460,421,1,454,415,3,458,418,18,419,460,421,1,454,417,3,458,418,18,419,460,421,1,460,421,1,242,420,1,460,421,0,1,238,423,11,464,424,240,425,466,427,374,429,468,430,470,431,472,433,174,435,474,437,478,439,482,441,8,374,429,468,430,470,431,472,433,174,435,474,437,478,439,482,441,1,18,426,8,374,429,468,430,470,431,472,433,174,435,474,437,478,439,482,441,1,18,428,8,374,429,468,430,470,431,472,433,174,435,474,437,478,439,482,441,7,468,430,470,431,472,433,174,435,474,437,478,439,482,441,0,1,174,432,0,1,174,434,0,1,18,436,0,1,476,438,0,2,480,440,484,443,0,2,480,442,484,444,0,0,0,1,236,446,1,18,447,2,488,448,470,449,0,1,174,450,0,3,494,454,496,455,498,456,1,380,453,3,494,454,496,455,498,456,2,496,455,498,456,0,1,276,457,0,5,502,459,504,460,138,462,506,464,508,466,1,510,468,1,174,461,1,510,468,1,140,463,1,510,468,1,276,465,1,510,468,1,364,467,1,510,468,0,2,24,470,276,471,2,518,474,64,475,2,514,472,516,473,2,518,474,64,475,2,518,474,64,475,0,1,220,476,0,4,1,478,522,482,424,483,18,486,4,1,479,522,482,424,483,18,486,4,1,480,522,482,424,483,18,486,4,1,481,522,482,424,483,18,486,3,522,482,424,483,18,486,0,2,524,484,526,485,0,0,1,64,487,1,220,488,0,1,194,490,2,530,491,492,492,0,1,380,493,0,4,534,495,536,496,540,500,364,503,2,540,505,340,506,1,538,497,1,142,498,1,24,499,2,540,505,340,506,1,142,501,1,24,502,2,540,505,340,506,1,1,504,2,540,505,340,506,1,340,506,0,2,22,509,4,510,4,22,509,4,510,1,2952,2400,2957,1,4,510,3,546,511,548,512,550,513,2,548,512,550,513,0,1,24,514,0,13,238,516,552,517,1122,1182,1124,1183,34,1184,1128,1186,1130,1188,1132,1190,140,1194,1136,1196,550,1199,4316,5344,4318,5345,1,552,517,2,554,518,536,519,3,556,521,544,522,1,523,1,526,520,3,556,521,544,522,1,523,0,0,0,8,372,525,560,526,378,527,382,529,392,531,562,533,456,535,566,541,7,560,526,378,527,382,529,392,531,562,533,456,535,566,541,0,1,380,528,0,1,380,530,0,1,24,532,0,4,220,534,238,537,568,543,570,544,0,2,220,536,238,539,0,1,564,538,0,1,564,540,0,1,24,542,0,0,0,4,142,546,143,931,24,1130,276,1132,11,320,547,572,548,904,932,208,1147,1456,2632,2152,2633,2154,2634,278,2637,1,2638,2158,2641,1896,2643,1,574,551,1,28,549,1,284,550,1,574,551,0,1,112,553,12,344,554,364,555,924,946,1,947,208,1143,1456,2632,2152,2633,2154,2634,278,2637,1,2638,2158,2641,1896,2643,0,1,576,556,0,3,350,562,276,563,994,6024,1,142,559,2,582,560,1372,6352,1,584,561,2,350,562,276,563,1,276,563,1,420,564,0,2,586,566,238,2834,1,220,567,0,4,22,569,24,570,2592,3169,1722,6506,1,24,570,1,284,571,0,1,264,573,1,590,574,0,2,1,576,350,582,2,1,577,350,582,2,1,578,350,582,2,1,579,350,582,2,1,580,350,582,2,1,581,350,582,1,350,582,1,594,583,0,0,0,1,338,587,1,364,588,1,602,589,0,1,480,591,0,2,606,593,608,594,1,608,594,1,610,595,0,5,1,597,5050,6427,4416,6428,4878,6430,5052,6432,2,1,598,112,603,2,1,599,112,603,2,1,600,112,603,2,1,601,112,603,2,1,602,112,603,1,112,603,1,344,604,1,290,605,0,1,584,607,6,572,608,606,871,852,872,48,2877,238,2878,286,2880,2,614,609,2336,2884,2,1,610,616,613,2,1,611,616,613,2,1,612,616,613,1,616,613,0,1,24,615,2,1,616,620,620,2,1,617,620,620,2,1,618,620,620,2,1,619,620,620,1,620,620,1,622,621,0,1,626,623,3,1,624,628,628,108,629,3,1,625,628,628,108,629,3,1,626,628,628,108,629,3,1,627,628,628,108,629,2,628,628,108,629,0,1,64,630,0,3,630,632,3092,3703,120,5725,0,5,634,634,636,635,970,1026,1,4770,4978,6333,0,1,24,636,0,1,640,638,1,642,639,0,13,4,641,364,642,24,681,2438,2997,368,2998,820,3016,2466,3051,2638,3214,572,3215,830,3218,652,3221,2590,3223,2772,3392,2,1,644,688,3057,1,1,643,4,1,644,1,3000,2440,3005,392,3006,0,2,22,646,28,647,1,28,647,2,284,648,442,650,1,238,649,0,1,238,651,0,2,22,653,650,654,1,650,654,1,1,655,0,3,442,657,52,5908,24,6641,3,652,658,1,6355,4996,6360,0,2,4,660,238,4174,1,64,661,1,220,662,0,1,658,664,0,1,262,666,1,662,667,0,1,1,669,0,8,668,671,652,2293,2914,3533,178,5106,4508,5612,4764,6015,5000,6362,606,6363,1,1,672,0,2,238,674,670,678,1,670,675,1,240,676,1,18,677,1,1,680,1,236,679,1,1,680,0,8,860,878,1294,1376,442,1377,688,2361,546,2374,238,2375,2054,2376,2418,2975,0,1,442,684,2,676,685,678,686,0,2,680,687,682,688,1,682,688,0,2,22,690,24,691,1,24,691,3,686,692,688,693,456,696,0,1,678,694,1,690,695,0,1,690,697,0,2,1,699,694,702,2,1,700,694,702,2,1,701,694,702,1,694,702,2,1,703,682,709,2,1,704,682,709,2,1,705,682,709,2,1,706,682,709,2,1,707,682,709,2,1,708,682,709,1,682,709,0,5,270,711,698,712,700,713,540,714,702,718,4,698,712,700,713,540,714,702,718,3,700,713,540,714,702,718,2,704,720,706,721,2,64,715,142,716,2,704,720,706,721,1,64,717,2,704,720,706,721,1,526,719,2,704,720,706,721,1,706,721,0,2,710,723,712,724,1,712,724,0,5,716,726,442,727,674,729,1722,2862,242,6621,4,718,731,720,732,606,734,682,735,1,678,728,4,718,731,720,732,606,734,682,735,1,242,730,4,718,731,720,732,606,734,682,735,2,606,734,682,735,1,722,733,2,606,734,682,735,1,682,735,0,2,726,737,442,738,2,1,740,424,745,1,728,739,2,1,740,424,745,2,1,741,424,745,2,1,742,424,745,2,1,743,424,745,2,1,744,424,745,1,424,745,0,2,732,747,734,748,1,734,748,4,736,749,738,750,740,751,682,752,3,738,750,740,751,682,752,2,740,751,682,752,0,0,3,742,754,540,755,64,3960,2,744,759,706,760,2,64,756,142,757,2,744,759,706,760,1,64,758,2,744,759,706,760,1,706,760,0,5,1,762,746,764,938,960,888,961,750,963,2,1,763,746,764,1,746,764,4,1,765,748,770,750,771,550,773,4,1,766,748,770,750,771,550,773,4,1,767,748,770,750,771,550,773,4,1,768,748,770,750,771,550,773,4,1,769,748,770,750,771,550,773,3,748,770,750,771,550,773,0,1,752,772,0,1,24,774,0,1,338,776,1,756,777,0,3,760,779,688,780,456,783,0,1,18,781,1,762,782,0,1,624,784,0,2,24,786,276,787,1,766,789,1,758,788,1,766,789,0,1,770,793,4,380,792,368,5602,4500,5603,4770,6025,1,770,793,1,1,794,0,2,774,796,776,797,1,776,797,2,778,798,780,799,1,780,799,1,782,800,0,2,22,802,786,803,1,786,803,9,788,804,790,805,792,807,794,809,90,811,796,813,798,814,682,815,48,816,4,796,813,798,814,682,815,48,816,1,678,806,4,796,813,798,814,682,815,48,816,1,242,808,4,796,813,798,814,682,815,48,816,1,242,810,4,796,813,798,814,682,815,48,816,1,242,812,4,796,813,798,814,682,815,48,816,3,798,814,682,815,48,816,0,0,1,800,817,0,1,702,819,2,526,820,582,821,0,1,804,822,0,2,1,824,24,826,2,1,825,24,826,1,24,826,4,456,827,442,828,688,830,26,832,2,810,834,690,835,1,678,829,2,810,834,690,835,1,678,831,2,810,834,690,835,1,808,833,2,810,834,690,835,0,1,812,836,0,5,816,838,64,839,678,6116,4844,6117,566,6118,2,820,841,606,842,1,818,840,2,820,841,606,842,2,824,845,714,846,2,822,843,758,844,2,824,845,714,846,2,824,845,714,846,0,1,826,847,0,2,830,849,832,850,1,832,850,3,834,851,836,852,838,853,2,836,852,838,853,1,842,857,1,108,854,1,606,855,1,840,856,1,842,857,0,3,844,859,846,860,18,2849,0,1,812,861,0,2,1,863,850,866,2,1,864,850,866,2,1,865,850,866,1,850,866,0,3,442,868,442,2357,2304,2835,1,688,869,1,18,870,0,1,852,872,0,2,854,874,238,1474,0,1,276,876,1,858,877,0,0,11,1,880,862,881,24,882,3078,3685,64,3686,24,3688,24,3730,312,3760,652,3804,24,3807,168,3955,11,862,881,24,882,1,3683,3078,3685,64,3686,24,3688,24,3730,312,3760,652,3804,24,3807,168,3955,1,24,882,1,864,883,0,1,24,885,2,792,886,856,887,1,856,887,0,1,870,889,4,1,890,872,896,18,897,270,900,4,1,891,872,896,18,897,270,900,4,1,892,872,896,18,897,270,900,4,1,893,872,896,18,897,270,900,4,1,894,872,896,18,897,270,900,4,1,895,872,896,18,897,270,900,3,872,896,18,897,270,900,0,1,64,898,1,220,899,0,1,874,901,0,8,878,903,378,904,882,906,884,908,750,910,886,912,888,914,892,916,0,1,880,905,0,1,340,907,0,1,818,909,0,1,340,911,0,1,120,913,0,1,890,915,0,1,120,917,0,3,286,919,674,2894,238,2895,1,894,920,0,2,24,924,24,1144,3,18,923,18,5436,4376,5439,1,24,924,1,900,925,1,1,926,0,1,476,928,1,24,929,1,1,930,0,0,1,907,933,0,1,18,935,15,910,936,1,938,1062,1123,1064,1124,64,1126,1070,1128,1072,1129,1456,2632,2152,2633,2154,2634,278,2637,1,2638,2158,2641,1896,2643,2912,3530,1,913,937,0,1,914,939,0,3,918,941,920,942,656,943,2,920,942,656,943,1,922,945,1,174,944,1,922,945,0,0,1,1,948,0,1,932,952,1,930,951,1,932,952,2,1,953,934,958,2,1,954,934,958,2,1,955,934,958,2,1,956,934,958,2,1,957,934,958,1,934,958,0,4,938,960,888,961,750,963,1972,2262,1,940,965,1,94,962,1,940,965,1,220,964,1,940,965,0,1,584,967,2,900,968,2626,3203,1,944,969,0,12,946,971,750,972,24,3209,4,4656,3540,4852,4052,4909,90,4910,26,4914,792,4917,4282,5287,4286,5296,4290,5298,1,350,974,1,220,973,1,350,974,0,15,606,976,28,1138,364,1139,142,1707,2352,2901,2362,2907,2476,3062,2478,3064,24,3479,2306,3480,2864,3483,24,3484,2866,3485,2868,3486,24,3890,1,948,977,1,142,978,0,4,952,980,364,981,64,983,28,987,1,954,985,1,1,982,7,954,985,958,988,284,989,478,991,244,993,892,995,688,997,1,1,984,7,954,985,958,988,284,989,478,991,244,993,892,995,688,997,1,956,986,0,6,958,988,284,989,478,991,244,993,892,995,688,997,0,1,238,990,0,1,238,992,0,1,238,994,0,1,120,996,0,1,18,998,0,1,962,1002,1,174,1001,1,962,1002,1,1,1003,0,2,1,1005,966,1008,2,1,1006,966,1008,2,1,1007,966,1008,1,966,1008,8,1,1009,968,1011,688,1012,562,1014,456,1016,750,1018,244,1022,284,1024,8,1,1010,968,1011,688,1012,562,1014,456,1016,750,1018,244,1022,284,1024,7,968,1011,688,1012,562,1014,456,1016,750,1018,244,1022,284,1024,0,1,606,1013,0,2,340,1015,238,1020,0,2,340,1017,238,1021,0,1,340,1019,0,0,0,1,238,1023,0,1,238,1025,0,0,2,976,1032,978,1033,1,64,1029,1,974,1030,1,142,1031,2,976,1032,978,1033,1,978,1033,0,2,982,1035,984,1036,1,984,1036,2,1,1037,986,1040,2,1,1038,986,1040,2,1,1039,986,1040,1,986,1040,0,11,990,1042,992,1043,238,1046,1100,1163,108,1164,1278,1332,52,1355,1610,1767,1864,2119,1866,2120,338,6632,1,998,1048,2,994,1044,996,1045,1,998,1048,1,998,1048,1,994,1047,1,998,1048,0,3,18,1050,1,1051,1002,1057,2,1,1051,1002,1057,2,1,1052,1002,1057,2,1,1053,1002,1057,2,1,1054,1002,1057,2,1,1055,1002,1057,2,1,1056,1002,1057,1,1002,1057,0,1,238,1059,3,1006,1060,1,1061,1008,1064,2,1,1061,1008,1064,2,1,1062,1008,1064,2,1,1063,1008,1064,1,1008,1064,0,6,1012,1068,992,1069,688,1071,892,1074,1018,1076,1020,1078,6,370,1067,1894,2149,3048,3649,3908,4678,3910,4679,3912,4680,6,1012,1068,992,1069,688,1071,892,1074,1018,1076,1020,1078,0,1,1014,1070,0,1,18,1072,1,1016,1073,0,1,120,1075,0,1,276,1077,0,1,1022,1079,0,1,1024,1081,1,1026,1082,0,7,1030,1084,380,1085,1036,1089,120,1091,238,2569,2756,3371,4446,5534,0,3,142,1086,1032,1087,1034,1088,0,0,0,1,140,1090,0,1,142,1092,0,1,1040,1094,2,64,1095,1042,1096,1,1042,1096,0,1,1046,1098,2,1,1099,1048,1105,2,1,1100,1048,1105,2,1,1101,1048,1105,2,1,1102,1048,1105,2,1,1103,1048,1105,2,1,1104,1048,1105,1,1048,1105,0,1,1052,1107,1,24,1108,2,1,1109,1054,1115,2,1,1110,1054,1115,2,1,1111,1054,1115,2,1,1112,1054,1115,2,1,1113,1054,1115,2,1,1114,1054,1115,1,1054,1115,1,834,1116,0,7,1056,1118,1058,1119,992,1120,48,3860,3190,3862,3362,4037,3878,4620,2,1058,1119,992,1120,0,2,348,1121,1060,1122,0,0,0,1,1066,1125,0,1,1068,1127,0,1,1072,1129,0,1,26,1131,0,1,1074,1133,0,1,1078,1135,1,922,1136,1,1,1137,0,4,1080,1141,1086,1148,26,1155,26,3482,2,362,1140,1,1154,1,1080,1141,1,1082,1142,0,0,1,702,1145,1,1084,1146,0,0,1,238,1149,1,240,1150,0,1,1090,1152,1,1,1153,0,1,26,1155,1,238,1156,0,1,1094,1158,0,13,22,1160,1574,1737,64,1738,1726,1946,722,1947,76,3204,28,3205,2636,3213,2684,4542,3824,4543,3992,4833,48,4834,4024,4871,7,1574,1737,64,1738,1726,1946,24,2855,3992,4833,48,4834,4024,4871,1,1098,1162,0,1,108,1164,1,276,1165,1,1102,1166,0,7,1106,1168,678,1169,1108,1170,1110,1171,1112,1172,1114,1174,174,1179,6,678,1169,1108,1170,1110,1171,1112,1172,1114,1174,174,1179,5,1108,1170,1110,1171,1112,1172,1114,1174,174,1179,4,1110,1171,1112,1172,1114,1174,174,1179,0,1,120,1173,0,3,174,1175,1116,1176,18,1177,0,0,1,1118,1178,0,1,270,1180,1,1120,1181,0,8,1124,1183,34,1184,1128,1186,1130,1188,1132,1190,140,1194,1136,1196,550,1199,0,1,1126,1185,0,1,64,1187,0,1,24,1189,0,2,606,1191,24,1193,1,1134,1192,0,0,1,24,1195,0,2,24,1197,120,1198,0,0,1,24,1200,0,9,1142,1204,142,1205,1146,1207,242,1208,1174,1223,442,1227,1176,1230,1178,1232,1180,1236,1,18,1203,50,1142,1204,142,1205,1146,1207,242,1208,1174,1223,442,1227,1176,1230,1178,1232,1180,1236,1476,1623,108,1624,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,1622,1778,442,1779,108,1783,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,7,1146,1207,242,1208,1174,1223,442,1227,1176,1230,1178,1232,1180,1236,1,1144,1206,7,1146,1207,242,1208,1174,1223,442,1227,1176,1230,1178,1232,1180,1236,0,15,1148,1209,1150,1210,1152,1211,1154,1212,1156,1213,1158,1214,1160,1215,1162,1216,1164,1217,1166,1218,1114,1219,1168,1220,1170,1221,1172,1222,332,1225,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,24,1224,0,1,24,1226,0,1,582,1228,1,174,1229,0,1,582,1231,0,3,24,1233,606,1234,64,1235,0,0,0,1,24,1237,0,2,1184,1239,276,1240,3,540,1242,1186,1243,174,1244,1,1,1241,3,540,1242,1186,1243,174,1244,2,1186,1243,174,1244,0,1,270,1245,0,2,1190,1247,1192,1248,1,1192,1248,2,1194,1249,90,1250,0,1,242,1251,0,5,1198,1253,1200,1254,24,1255,1202,1258,1204,1259,4,1200,1254,24,1255,1202,1258,1204,1259,2,1202,1258,1204,1259,1,332,1256,1,606,1257,2,1202,1258,1204,1259,1,1204,1259,0,1,242,1261,3,1208,1262,174,1263,994,1266,1,1212,1268,1,270,1264,1,1120,1265,1,1212,1268,1,1210,1267,1,1212,1268,0,1,24,1270,1,1216,1271,0,2,18,1273,1220,1274,1,1220,1274,1,28,1275,1,1222,1276,0,5,18,1278,1226,1279,630,1280,1230,1282,64,1284,4,1226,1279,630,1280,1230,1282,64,1284,0,1,1228,1281,0,1,1228,1283,0,1,1232,1285,1,1234,1286,0,5,1,1288,1238,1290,174,4277,1314,4294,1554,4795,2,1,1289,1238,1290,1,1238,1290,1,18,1291,1,1240,1292,1,168,1293,1,1,1294,0,1,1244,1296,2,1246,1297,332,1298,0,1,24,1299,0,2,338,1301,1554,4798,1,1248,1302,1,818,1303,0,2,1250,1305,1252,1306,0,2,24,1307,606,1308,0,0,1,312,1310,5,1256,1311,1258,1312,1114,1313,174,1315,1262,1318,4,1258,1312,1114,1313,174,1315,1262,1318,0,1,1260,1314,0,1,270,1316,1,1120,1317,0,1,1210,1319,0,2,1266,1321,64,1322,1,1268,1324,1,1,1323,1,1268,1324,0,3,242,1326,3786,4489,3788,4490,1,1272,1327,2,1274,1328,418,1329,0,1,64,1330,1,1276,1331,0,1,722,1333,0,5,1282,1335,1110,1336,1112,1337,1114,1339,174,1344,4,1110,1336,1112,1337,1114,1339,174,1344,0,1,120,1338,0,3,174,1340,1116,1341,18,1342,0,0,1,1118,1343,0,1,270,1345,1,1120,1346,0,1,1,1348,0,3,1288,1350,584,1351,562,1353,0,1,238,1352,0,1,238,1354,0,4,1110,1356,1112,1357,1114,1359,174,1364,0,1,120,1358,0,3,174,1360,1116,1361,18,1362,0,0,1,1118,1363,0,1,270,1365,1,1120,1366,0,4,242,1368,240,1369,18,1370,1292,1371,3,240,1369,18,1370,1292,1371,2,18,1370,1292,1371,1,1292,1371,1,1,1372,1,1,1373,1,1,1374,1,1,1375,0,0,1,652,1378,0,4,582,1380,64,1381,90,5154,24,6642,1,584,1383,1,1298,1382,1,584,1383,0,0,1,18,1386,0,1,18,1388,0,14,1,1390,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1391,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1392,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1393,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1394,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1395,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1396,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,13,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,0,2,514,1399,1310,1400,0,0,1,1314,1402,0,1,1312,1404,0,1,1320,1406,0,2,1324,1408,1326,1409,0,0,4,1324,1411,1330,1412,1332,1413,142,1420,0,0,0,1,1336,1415,0,1,1336,1417,0,1,1342,1419,0,1,178,1421,0,1,142,1423,1,1346,1424,0,1,1328,1426,0,1,1328,1428,0,1,1350,1461,4,514,1431,1310,1432,1406,1538,142,1539,1,1350,1461,1,1350,1461,1,1314,1434,1,1350,1461,1,1312,1436,1,1350,1461,1,1320,1438,1,1350,1461,2,1324,1440,1326,1441,1,1350,1461,1,1350,1461,6,1324,1443,1330,1444,1332,1445,142,1452,1400,1523,1402,1524,1,1350,1461,1,1350,1461,1,1350,1461,1,1336,1447,1,1350,1461,1,1336,1449,1,1350,1461,2,1342,1451,2940,3560,1,1350,1461,1,178,1453,6,1350,1461,1,1526,722,1529,194,1530,18,1532,338,1534,1,142,1455,1,1346,1456,1,1350,1461,1,1328,1458,1,1350,1461,1,1328,1460,1,1350,1461,1,68,1462,0,2,1,1464,1354,1468,2,1,1465,1354,1468,2,1,1466,1354,1468,2,1,1467,1354,1468,1,1354,1468,0,2,242,1470,1358,1471,1,1358,1471,1,1360,1472,1,1362,1473,0,8,1364,1475,2894,3508,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,0,1,1368,1477,2,988,1478,90,1479,2,1370,1481,338,1482,1,242,1480,2,1370,1481,338,1482,0,3,1372,1483,1374,1484,64,1485,0,0,1,1376,1486,0,3,1372,1488,64,1489,4666,5880,1,290,1491,1,1376,1490,1,290,1491,0,1,626,1493,1,1380,1494,1,1,1495,0,1,24,1497,2,606,1498,1384,1499,1,1384,1499,1,1,1500,0,5,1,1502,722,1507,18,1509,112,1514,338,1518,5,1,1503,722,1507,18,1509,112,1514,338,1518,5,1,1504,722,1507,18,1509,112,1514,338,1518,5,1,1505,722,1507,18,1509,112,1514,338,1518,5,1,1506,722,1507,18,1509,112,1514,338,1518,4,722,1507,18,1509,112,1514,338,1518,2,1388,1508,198,1512,0,1,1390,1510,1,1388,1511,0,1,46,1513,0,1,818,1515,1,142,1516,1,46,1517,0,1,1392,1519,0,1,1396,1521,0,0,5,1,1526,722,1529,194,1530,18,1532,338,1534,1,270,1525,5,1,1526,722,1529,194,1530,18,1532,338,1534,5,1,1527,722,1529,194,1530,18,1532,338,1534,5,1,1528,722,1529,194,1530,18,1532,338,1534,4,722,1529,194,1530,18,1532,338,1534,0,1,24,1531,0,1,24,1533,0,1,1372,1535,0,1,1404,1537,0,0,1,1408,1540,0,5,1410,1542,436,3638,64,4265,364,5107,48,5109,1,1336,1543,0,1,1,1545,0,1,1372,1547,1,1,1548,0,0,0,0,1,64,1553,1,1320,1554,0,1,64,1556,0,3,1,1558,1426,1559,3204,3879,1,1426,1559,0,2,1,1561,1430,1564,2,1,1562,1430,1564,2,1,1563,1430,1564,1,1430,1564,2,1,1565,666,1568,2,1,1566,666,1568,2,1,1567,666,1568,1,666,1568,0,1,58,1570,1,1,1571,1,1,1572,1,1,1573,1,1,1574,1,1,1575,1,1,1576,1,1,1577,1,1,1578,0,2,1100,1580,602,1581,1,602,1581,1,142,1582,1,1434,1583,0,1,1438,1585,1,1,1586,0,12,372,1588,1442,1589,1444,1590,1150,1591,550,1594,1448,1597,1130,1599,1452,1601,1454,1603,1464,1609,1468,1612,1470,1614,11,1442,1589,1444,1590,1150,1591,550,1594,1448,1597,1130,1599,1452,1601,1454,1603,1464,1609,1468,1612,1470,1614,10,1444,1590,1150,1591,550,1594,1448,1597,1130,1599,1452,1601,1454,1603,1464,1609,1468,1612,1470,1614,0,2,64,1592,364,1593,0,0,1,108,1595,1,1446,1596,0,2,1450,1598,1462,1608,0,1,18,1600,0,1,174,1602,0,1,1456,1604,2,1458,1605,1460,1606,0,1,18,1607,0,0,1,64,1610,1,1466,1611,0,1,364,1613,0,2,1,1615,18,1618,2,1,1616,18,1618,2,1,1617,18,1618,1,18,1618,1,1460,1619,0,19,1476,1623,108,1624,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,1,18,1622,19,1476,1623,108,1624,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,17,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,2,1478,1625,64,1627,1,142,1626,17,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,1,1478,1628,1,142,1629,17,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,0,1,364,1632,0,1,364,1634,0,2,1488,1636,1490,1637,0,1,18,1638,0,1,1494,1640,0,1,18,1642,0,1,18,1644,0,1,120,1646,0,1,120,1648,0,1,332,1650,0,1,332,1652,0,1,606,1654,0,1,606,1656,0,1,1450,1658,0,1,1434,1660,0,1,1434,1662,0,1,1434,1664,0,9,1,1666,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,9,1,1667,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,9,1,1668,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,9,1,1669,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,8,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,0,1,1482,1672,0,1,1482,1674,0,1,1482,1676,0,1,1482,1678,0,1,1482,1680,0,1,1482,1682,0,2,1530,1684,1532,1685,0,0,2,366,1687,1482,1688,1,1482,1688,0,4,270,1690,1538,1691,1540,1692,540,1693,3,1538,1691,1540,1692,540,1693,2,1540,1692,540,1693,1,1542,1695,1,364,1694,1,1542,1695,0,1,64,1697,1,1,1698,0,4,1548,1700,1550,1701,1552,1702,1556,1704,3,1550,1701,1552,1702,1556,1704,0,1,1554,1703,0,1,1478,1705,0,5,1560,1708,1100,1709,1562,1711,208,1714,58,1716,5,1560,1708,1100,1709,1562,1711,208,1714,58,1716,2,1,1717,1566,1725,1,338,1710,2,1,1717,1566,1725,2,1564,1712,1330,1713,2,1,1717,1566,1725,2,1,1717,1566,1725,1,1564,1715,2,1,1717,1566,1725,2,1,1717,1566,1725,2,1,1718,1566,1725,2,1,1719,1566,1725,2,1,1720,1566,1725,2,1,1721,1566,1725,2,1,1722,1566,1725,2,1,1723,1566,1725,2,1,1724,1566,1725,1,1566,1725,0,3,1,1727,988,1731,90,1732,3,1,1728,988,1731,90,1732,3,1,1729,988,1731,90,1732,3,1,1730,988,1731,90,1732,2,988,1731,90,1732,2,1100,1734,1570,1735,1,242,1733,2,1100,1734,1570,1735,1,1570,1735,1,1572,1736,0,1,1576,1740,1,1232,1739,1,1576,1740,1,52,1741,2,1578,1742,1580,1743,0,1,220,1744,0,2,364,1746,1584,1747,1,1584,1747,1,1586,1748,0,2,1100,1750,1590,1751,1,1590,1751,2,1592,1752,1594,1753,1,1594,1753,1,1596,1754,0,1,1600,1756,1,1,1757,1,1,1758,1,1,1759,1,1,1760,1,1,1761,0,1,1604,1763,1,1606,1764,0,1,1,1766,0,1,1,1768,1,1,1769,0,1,1,1771,0,5,1614,1773,2852,3470,18,3471,1466,4885,118,4886,2,1616,1774,290,1775,1,290,1775,0,0,22,1622,1778,442,1779,108,1783,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,19,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,20,1,1780,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,20,1,1781,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,20,1,1782,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,19,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,1,1624,1784,19,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,4,1658,1835,332,1836,18,1838,540,1840,1,18,1787,4,1658,1835,332,1836,18,1838,540,1840,1,18,1789,4,1658,1835,332,1836,18,1838,540,1840,1,120,1791,5,18,1792,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,1,120,1794,5,18,1795,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,1,1114,1797,5,18,1798,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,1,1114,1800,1,18,1801,4,1658,1835,332,1836,18,1838,540,1840,1,108,1803,2,1638,1804,1640,1805,4,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,2,1638,1807,1640,1808,4,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,1,24,1810,4,1658,1835,332,1836,18,1838,540,1840,1,24,1812,4,1658,1835,332,1836,18,1838,540,1840,1,24,1814,1,802,1815,4,1658,1835,332,1836,18,1838,540,1840,1,24,1817,4,1658,1835,332,1836,18,1838,540,1840,1,1114,1819,4,1658,1835,332,1836,18,1838,540,1840,1,174,1821,1,332,1822,4,1658,1835,332,1836,18,1838,540,1840,1,174,1824,1,332,1825,4,1658,1835,332,1836,18,1838,540,1840,2,108,1827,332,1829,1,332,1828,4,1658,1835,332,1836,18,1838,540,1840,1,24,1830,4,1658,1835,332,1836,18,1838,540,1840,1,332,1832,4,1658,1835,332,1836,18,1838,540,1840,1,332,1834,4,1658,1835,332,1836,18,1838,540,1840,0,1,24,1837,0,1,24,1839,0,1,1660,1841,0,7,24,1843,332,1844,1664,1845,1666,1846,338,1847,112,1849,1562,1851,6,332,1844,1664,1845,1666,1846,338,1847,112,1849,1562,1851,5,1664,1845,1666,1846,338,1847,112,1849,1562,1851,4,1666,1846,338,1847,112,1849,1562,1851,0,1,58,1848,0,1,58,1850,0,1,1564,1852,0,3,1670,1854,1634,1855,1628,1858,1,24,1860,1,1114,1856,1,18,1857,1,24,1860,1,18,1859,1,24,1860,3,1,1861,1672,1863,290,1864,3,1,1862,1672,1863,290,1864,2,1672,1863,290,1864,0,0,6,674,1866,1676,1867,242,1868,1524,1870,1634,1882,442,1885,5,1676,1867,242,1868,1524,1870,1634,1882,442,1885,0,4,1468,1869,1686,1879,1688,1880,1690,1881,0,3,262,1871,606,1872,198,1874,0,3,272,1873,1682,1877,1684,1878,0,2,1678,1875,1680,1876,0,0,0,0,0,0,0,1,606,1883,1,272,1884,0,4,368,1886,364,1887,198,1888,606,1890,0,0,1,1692,1889,0,1,1682,1891,0,1,18,1893,2,1696,1894,1634,1895,0,1,1114,1896,0,2,1,1898,90,1904,2,1,1899,90,1904,2,1,1900,90,1904,2,1,1901,90,1904,2,1,1902,90,1904,2,1,1903,90,1904,1,90,1904,1,242,1905,2,1700,1906,332,1907,0,1,24,1908,0,1,24,1910,2,332,1911,1070,1912,1,1070,1912,2,1704,1913,1706,1914,1,1706,1914,0,3,1,1916,1708,1920,1628,1921,3,1,1917,1708,1920,1628,1921,3,1,1918,1708,1920,1628,1921,3,1,1919,1708,1920,1628,1921,2,1708,1920,1628,1921,1,24,1923,1,18,1922,1,24,1923,0,1,24,1925,1,1712,1926,0,0,1,1372,1929,2,802,1930,1,2080,0,1,240,1932,1,18,1933,1,1716,1934,1,1,1935,0,4,1720,1937,242,1938,1722,1941,1724,1943,1,1,1945,1,240,1939,1,18,1940,1,1,1945,1,18,1942,1,1,1945,1,18,1944,1,1,1945,0,0,1,18,1948,0,1,18,1950,0,0,0,1,1740,1958,1,1736,1955,1,1740,1958,1,1736,1957,1,1740,1958,0,4,606,1960,1744,1961,1734,1962,1738,1964,3,1744,1961,1734,1962,1738,1964,0,2,1736,1963,1746,1966,0,1,1736,1965,0,0,4,1750,1968,18,1969,1752,1972,1114,1975,0,3,1374,1970,1372,1971,208,1974,0,0,1,18,1973,0,0,1,18,1976,0,1,1762,1996,1,18,1979,7,1762,1996,1768,2000,332,2738,2244,2739,344,4589,24,4751,332,4752,1,120,1981,3,18,1982,3722,4411,3724,4412,5,1762,1996,1768,2000,332,2738,2244,2739,344,4589,1,108,1984,1,1638,1985,1,332,1986,4,1762,1996,1768,2000,332,2738,2244,2739,2,18,1988,332,1989,6,1762,1996,1768,2000,332,2738,2244,2739,24,4751,332,4752,4,1762,1996,1768,2000,332,2738,2244,2739,1,18,1991,3,1762,1996,24,4751,332,4752,1,332,1993,3,1762,1996,1768,2000,24,4410,1,194,1995,2,1762,1996,1768,2000,2,1764,1997,290,1998,0,0,1,1768,2000,3,1,2001,1770,2004,1772,2005,3,1,2002,1770,2004,1772,2005,3,1,2003,1770,2004,1772,2005,2,1770,2004,1772,2005,0,1,1774,2006,0,2,1,2008,1778,2009,1,1778,2009,0,1,344,2011,3,1782,2012,1784,2013,1786,2014,2,1784,2013,1786,2014,1,1786,2014,0,4,344,2018,1372,2084,2138,2786,344,5434,2,392,2017,238,4969,1,344,2018,1,802,2019,2,1788,2020,290,2021,0,0,2,1,2023,18,2026,2,1,2024,18,2026,2,1,2025,18,2026,1,18,2026,3,1792,2027,1676,2028,1794,2030,0,1,76,2029,0,1,340,2031,0,2,674,2036,1798,2037,3,24,2034,238,2227,290,6232,2,674,2036,1798,2037,2,674,2036,1798,2037,1,1798,2037,4,1,2038,1800,2041,1064,2042,276,2044,4,1,2039,1800,2041,1064,2042,276,2044,4,1,2040,1800,2041,1064,2042,276,2044,3,1800,2041,1064,2042,276,2044,0,1,1802,2043,0,3,1804,2045,1640,2046,414,2047,0,0,0,1,1812,2055,1,18,2050,1,1812,2055,1,18,2052,1,1812,2055,1,18,2054,1,1812,2055,1,1,2056,0,2,1,2058,1816,2062,2,1,2059,1816,2062,2,1,2060,1816,2062,2,1,2061,1816,2062,1,1816,2062,0,2,1,2064,1816,2067,2,1,2065,1816,2067,2,1,2066,1816,2067,1,1816,2067,0,3,1,2069,1822,2073,3172,3907,3,1,2070,1822,2073,3172,3907,3,1,2071,1822,2073,3172,3907,3,1,2072,1822,2073,3172,3907,1,1822,2073,1,344,2074,0,1,1,2076,0,1,24,2078,0,1,1,2080,0,1,1832,2082,1,1,2083,0,1,802,2085,2,94,2086,22,2087,0,1,24,2088,0,1,1836,2090,0,1,1840,2092,1,1842,2093,0,1,24,2095,12,1211,2096,838,2097,1210,2098,1882,2139,24,3818,536,3819,1056,3821,606,3823,108,3825,194,3827,168,3828,540,3829,0,1,1210,2098,1,194,2099,0,6,1848,2101,536,2102,606,2104,838,2106,1056,2108,1852,2110,1,1852,2110,1,526,2103,1,1852,2110,1,1850,2105,1,1852,2110,1,1210,2107,1,1852,2110,1,526,2109,1,1852,2110,0,1,1856,2112,0,1,1860,2114,3,142,2115,1862,2116,22,2117,2,1862,2116,22,2117,0,1,24,2118,0,1,1866,2120,0,1,1870,2122,3,1,2123,1872,2126,332,2127,3,1,2124,1872,2126,332,2127,3,1,2125,1872,2126,332,2127,2,1872,2126,332,2127,0,1,1372,2128,0,5,1876,2130,582,2131,64,2133,22,2135,276,2137,0,1,644,2132,0,1,1878,2134,0,1,208,2136,0,1,1880,2138,0,0,1,1874,2141,1,1,2142,0,0,1,1898,2151,4,1890,2146,1896,2150,1554,3598,142,4123,1,1898,2151,2,1892,2148,46,4681,1,1898,2151,1,1898,2151,1,1898,2151,0,2,1,2153,1902,2157,2,1,2154,1902,2157,2,1,2155,1902,2157,2,1,2156,1902,2157,1,1902,2157,3,1,2158,1210,2161,18,2162,3,1,2159,1210,2161,18,2162,3,1,2160,1210,2161,18,2162,2,1210,2161,18,2162,0,1,1904,2163,0,1,1372,2165,1,278,2166,1,1908,2167,2,1910,2168,290,2169,0,0,2,1,2171,1914,2176,2,1,2172,1914,2176,2,1,2173,1914,2176,2,1,2174,1914,2176,2,1,2175,1914,2176,1,1914,2176,1,1916,2177,2,1918,2178,1920,2179,1,1920,2179,0,1,1924,2181,0,2,1114,2183,276,2184,1,276,2184,1,1928,2185,0,2,1932,2187,3184,4803,1,630,2188,1,1934,2189,1,24,2190,0,2,1,2192,838,2196,2,1,2193,838,2196,2,1,2194,838,2196,2,1,2195,838,2196,1,838,2196,1,1210,2197,0,1,1388,2199,0,2,1,2201,1942,2206,2,1,2202,1942,2206,2,1,2203,1942,2206,2,1,2204,1942,2206,2,1,2205,1942,2206,1,1942,2206,1,1,2207,0,1,1946,2211,2,688,2210,238,6149,1,1946,2211,1,1942,2212,1,1,2213,0,0,2,1374,2216,64,2217,0,1,1952,2218,0,3,606,2220,18,5281,238,6150,1,1954,2221,0,1,18,2223,1,1956,2224,0,0,0,1,4350,5398,1,238,2229,13,474,4499,1,4970,1,5211,18,6013,4762,6014,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,1,6219,4918,6221,1,24,2231,2,1,2232,1884,2240,2,1,2233,1884,2240,2,1,2234,1884,2240,2,1,2235,1884,2240,2,1,2236,1884,2240,2,1,2237,1884,2240,2,1,2238,1884,2240,2,1,2239,1884,2240,1,1884,2240,2,238,2241,442,2242,1,442,2242,0,0,1,18,2245,0,1,24,2247,3,688,2248,992,2249,1968,2250,2,992,2249,1968,2250,1,1968,2250,2,1,2251,714,2259,2,1,2252,714,2259,2,1,2253,714,2259,2,1,2254,714,2259,2,1,2255,714,2259,2,1,2256,714,2259,2,1,2257,714,2259,2,1,2258,714,2259,1,714,2259,2,238,2260,1970,2261,1,1970,2261,0,2,1974,2263,276,2264,1,276,2264,2,264,2265,1976,2266,1,1976,2266,0,13,24,2268,142,2438,162,2439,1,2440,2062,2441,2064,2442,2066,2444,2070,2446,2074,2448,176,2450,2080,2452,2084,2454,2088,2457,5,1980,2269,284,2270,688,2272,884,2274,1982,2278,0,1,238,2271,0,1,238,2273,0,2,1372,2275,278,2276,1,278,2276,1,220,2277,0,3,1372,2279,1456,2280,1984,2281,2,1456,2280,1984,2281,1,1984,2281,0,1,238,2283,3,1986,2284,1682,2285,1988,2288,1,1990,2291,1,18,2286,1,1372,2287,1,1990,2291,1,18,2289,1,1372,2290,1,1990,2291,0,6,1994,2295,1996,2296,4730,5973,4732,5974,122,5976,126,5978,3,1994,2295,1996,2296,2914,3533,2,1994,2295,1996,2296,1,1996,2296,1,1998,2297,1,2000,2298,1,1,2299,0,7,1,2301,2004,2307,112,2308,76,2310,2008,2314,18,2317,1772,2320,7,1,2302,2004,2307,112,2308,76,2310,2008,2314,18,2317,1772,2320,7,1,2303,2004,2307,112,2308,76,2310,2008,2314,18,2317,1772,2320,7,1,2304,2004,2307,112,2308,76,2310,2008,2314,18,2317,1772,2320,7,1,2305,2004,2307,112,2308,76,2310,2008,2314,18,2317,1772,2320,7,1,2306,2004,2307,112,2308,76,2310,2008,2314,18,2317,1772,2320,6,2004,2307,112,2308,76,2310,2008,2314,18,2317,1772,2320,0,1,24,2309,0,2,24,2311,276,2312,0,1,2006,2313,0,1,276,2315,1,1326,2316,0,2,364,2318,1372,2319,0,0,1,2010,2321,0,2,788,2323,2014,2324,1,2014,2324,1,276,2325,1,2016,2326,0,1,112,2328,1,2020,2329,0,1,24,2331,1,244,2332,1,442,2333,1,2024,2334,0,2,562,2336,350,3680,1,2028,2337,2,112,2338,290,2340,1,24,2339,0,0,1,2032,2342,1,18,2343,1,2034,2344,1,24,2345,0,1,48,2349,2,562,2348,584,2876,1,48,2349,1,2040,2350,1,76,2351,1,24,2352,0,1,2042,2354,1,1,2355,0,0,1,2046,2358,0,1,442,2360,0,1,238,2362,0,1,342,2364,1,24,2365,0,1,662,2367,0,1,662,2369,0,1,1,2371,0,1,630,2373,0,2,238,2375,2054,2376,1,2054,2376,0,0,1,112,2379,12,2060,2380,348,2381,1,2384,2062,2386,2064,2387,2066,2389,2070,2391,2074,2393,176,2395,2080,2397,2084,2399,2088,2402,10,1,2384,2062,2386,2064,2387,2066,2389,2070,2391,2074,2393,176,2395,2080,2397,2084,2399,2088,2402,1,142,2382,1,364,2383,10,1,2384,2062,2386,2064,2387,2066,2389,2070,2391,2074,2393,176,2395,2080,2397,2084,2399,2088,2402,10,1,2385,2062,2386,2064,2387,2066,2389,2070,2391,2074,2393,176,2395,2080,2397,2084,2399,2088,2402,9,2062,2386,2064,2387,2066,2389,2070,2391,2074,2393,176,2395,2080,2397,2084,2399,2088,2402,0,1,1774,2388,0,1,2068,2390,0,1,2072,2392,0,1,2076,2394,0,1,2078,2396,0,1,2082,2398,0,2,2086,2400,1504,2401,0,0,1,2086,2403,0,1,18,2405,15,2092,2406,198,2407,2094,2410,2096,2412,2098,2414,1,2416,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,10,1,2416,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,1,1298,2408,1,332,2409,10,1,2416,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,1,332,2411,10,1,2416,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,1,332,2413,10,1,2416,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,1,338,2415,10,1,2416,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,10,1,2417,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,10,1,2418,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,10,1,2419,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,9,2062,2420,2064,2421,2066,2423,2070,2425,2074,2427,176,2429,2080,2431,2084,2433,2088,2436,0,1,1774,2422,0,1,2068,2424,0,1,2072,2426,0,1,2076,2428,0,1,2078,2430,0,1,2082,2432,0,2,2086,2434,1504,2435,0,0,1,2086,2437,0,11,162,2439,1,2440,2062,2441,2064,2442,2066,2444,2070,2446,2074,2448,176,2450,2080,2452,2084,2454,2088,2457,10,1,2440,2062,2441,2064,2442,2066,2444,2070,2446,2074,2448,176,2450,2080,2452,2084,2454,2088,2457,9,2062,2441,2064,2442,2066,2444,2070,2446,2074,2448,176,2450,2080,2452,2084,2454,2088,2457,2,1,2459,2100,2461,1,1774,2443,2,1,2459,2100,2461,1,2068,2445,2,1,2459,2100,2461,1,2072,2447,2,1,2459,2100,2461,1,2076,2449,2,1,2459,2100,2461,1,2078,2451,2,1,2459,2100,2461,1,2082,2453,2,1,2459,2100,2461,2,2086,2455,1504,2456,2,1,2459,2100,2461,2,1,2459,2100,2461,1,2086,2458,2,1,2459,2100,2461,2,1,2460,2100,2461,1,2100,2461,0,11,186,2463,1504,2464,2062,2465,2064,2466,2066,2468,2070,2470,2074,2472,176,2474,2080,2476,2084,2478,2088,2481,10,1504,2464,2062,2465,2064,2466,2066,2468,2070,2470,2074,2472,176,2474,2080,2476,2084,2478,2088,2481,9,2062,2465,2064,2466,2066,2468,2070,2470,2074,2472,176,2474,2080,2476,2084,2478,2088,2481,2,1,2483,2102,2484,1,1774,2467,2,1,2483,2102,2484,1,2068,2469,2,1,2483,2102,2484,1,2072,2471,2,1,2483,2102,2484,1,2076,2473,2,1,2483,2102,2484,1,2078,2475,2,1,2483,2102,2484,1,2082,2477,2,1,2483,2102,2484,2,2086,2479,1504,2480,2,1,2483,2102,2484,2,1,2483,2102,2484,1,2086,2482,2,1,2483,2102,2484,1,2102,2484,0,1,2006,2488,1,2076,2487,4,2006,2488,1104,2537,1,2929,2382,2930,0,6,2108,2490,2110,2491,2112,2493,2114,2495,562,2497,584,2499,11,162,2501,1,2502,2062,2503,2064,2504,2066,2506,2070,2508,2074,2510,176,2512,2080,2514,2084,2516,2088,2519,1,332,2492,11,162,2501,1,2502,2062,2503,2064,2504,2066,2506,2070,2508,2074,2510,176,2512,2080,2514,2084,2516,2088,2519,1,332,2494,11,162,2501,1,2502,2062,2503,2064,2504,2066,2506,2070,2508,2074,2510,176,2512,2080,2514,2084,2516,2088,2519,1,332,2496,11,162,2501,1,2502,2062,2503,2064,2504,2066,2506,2070,2508,2074,2510,176,2512,2080,2514,2084,2516,2088,2519,1,332,2498,11,162,2501,1,2502,2062,2503,2064,2504,2066,2506,2070,2508,2074,2510,176,2512,2080,2514,2084,2516,2088,2519,1,332,2500,11,162,2501,1,2502,2062,2503,2064,2504,2066,2506,2070,2508,2074,2510,176,2512,2080,2514,2084,2516,2088,2519,10,1,2502,2062,2503,2064,2504,2066,2506,2070,2508,2074,2510,176,2512,2080,2514,2084,2516,2088,2519,9,2062,2503,2064,2504,2066,2506,2070,2508,2074,2510,176,2512,2080,2514,2084,2516,2088,2519,0,1,1774,2505,0,1,2068,2507,0,1,2072,2509,0,1,2076,2511,0,1,2078,2513,0,1,2082,2515,0,2,2086,2517,1504,2518,0,0,1,2086,2520,0,3,1104,2537,1,2929,2382,2930,1,1774,2523,3,1104,2537,1,2929,2382,2930,1,2068,2525,3,1104,2537,1,2929,2382,2930,1,2072,2527,3,1104,2537,1,2929,2382,2930,1,2078,2529,3,1104,2537,1,2929,2382,2930,1,2082,2531,3,1104,2537,1,2929,2382,2930,2,2086,2533,1504,2534,3,1104,2537,1,2929,2382,2930,3,1104,2537,1,2929,2382,2930,1,2086,2536,3,1104,2537,1,2929,2382,2930,6,2116,2538,2118,2539,18,2540,418,2542,238,2544,288,2546,5,2118,2539,18,2540,418,2542,238,2544,288,2546,0,1,422,2541,0,1,420,2543,0,1,1688,2545,0,1,18,2547,0,2,2120,2566,284,2567,1,1774,2550,2,2120,2566,284,2567,1,2068,2552,2,2120,2566,284,2567,1,2072,2554,2,2120,2566,284,2567,1,2076,2556,2,2120,2566,284,2567,1,2078,2558,2,2120,2566,284,2567,1,2082,2560,2,2120,2566,284,2567,2,2086,2562,1504,2563,2,2120,2566,284,2567,2,2120,2566,284,2567,1,2086,2565,2,2120,2566,284,2567,0,1,238,2568,0,2,1688,2570,2756,3371,1,112,2571,1,1,2572,0,1,2124,2574,1,2126,2575,0,5,142,2579,1832,2580,142,3404,2784,3405,64,3406,2,142,2579,1832,2580,2,142,2579,1832,2580,1,1832,2580,1,2130,2581,0,4,1266,2583,64,2584,208,2587,174,2589,2,174,2592,332,2593,2,1298,2585,2134,2586,2,174,2592,332,2593,2,174,2592,332,2593,1,174,2588,2,174,2592,332,2593,1,64,2590,1,1298,2591,2,174,2592,332,2593,1,332,2593,10,168,2594,2062,2595,2064,2596,2066,2598,2070,2600,2074,2602,176,2604,2080,2606,2084,2608,2088,2611,9,2062,2595,2064,2596,2066,2598,2070,2600,2074,2602,176,2604,2080,2606,2084,2608,2088,2611,0,1,1774,2597,0,1,2068,2599,0,1,2072,2601,0,1,2076,2603,0,1,2078,2605,0,1,2082,2607,0,2,2086,2609,1504,2610,0,0,1,2086,2612,0,1,2138,2614,1,2140,2615,0,0,1,238,2618,1,118,2619,0,1,194,2621,0,1,194,2623,0,7,658,2625,1140,2860,3182,3850,3184,3853,1056,3857,690,4745,2446,6617,0,0,3,1456,2632,2152,2633,2154,2634,1,142,2629,3,1456,2632,2152,2633,2154,2634,1,18,2631,3,1456,2632,2152,2633,2154,2634,2,2152,2633,2154,2634,1,2154,2634,0,1,112,2636,4,278,2637,1,2638,2158,2641,1896,2643,3,1,2638,2158,2641,1896,2643,3,1,2639,2158,2641,1896,2643,3,1,2640,2158,2641,1896,2643,2,2158,2641,1896,2643,1,2160,2642,0,3,2162,2644,2076,2645,2164,2646,0,0,0,0,1,2172,2651,3,340,2650,1374,4788,368,4789,1,2172,2651,2,1,2652,2174,2654,2,1,2653,2174,2654,1,2174,2654,3,270,2655,1,2668,2186,2674,1,2176,2656,0,2,22,2658,24,2659,1,24,2659,3,2180,2660,2182,2661,2170,2662,2,2182,2661,2170,2662,1,2172,2664,1,340,2663,1,2172,2664,2,1,2665,2184,2667,2,1,2666,2184,2667,1,2184,2667,0,2,1,2669,2186,2674,2,1,2670,2186,2674,2,1,2671,2186,2674,2,1,2672,2186,2674,2,1,2673,2186,2674,1,2186,2674,0,6,2190,2676,2192,2677,1,2678,2194,2679,592,2680,1802,2682,5,2192,2677,1,2678,2194,2679,592,2680,1802,2682,4,1,2678,2194,2679,592,2680,1802,2682,3,2194,2679,592,2680,1802,2682,0,1,2196,2681,0,1,942,2683,0,4,344,2685,332,2686,168,2688,2200,2689,2,168,2688,2200,2689,1,1372,2687,2,168,2688,2200,2689,1,2200,2689,1,2202,2690,0,11,344,2692,332,2693,18,2695,332,2697,168,2698,1372,2699,1890,2701,94,2704,2206,2706,2208,2707,2210,2708,8,332,2697,168,2698,1372,2699,1890,2701,94,2704,2206,2706,2208,2707,2210,2708,1,1372,2694,8,332,2697,168,2698,1372,2699,1890,2701,94,2704,2206,2706,2208,2707,2210,2708,1,1372,2696,8,332,2697,168,2698,1372,2699,1890,2701,94,2704,2206,2706,2208,2707,2210,2708,7,168,2698,1372,2699,1890,2701,94,2704,2206,2706,2208,2707,2210,2708,3,2206,2706,2208,2707,2210,2708,1,276,2700,3,2206,2706,2208,2707,2210,2708,1,94,2702,1,64,2703,3,2206,2706,2208,2707,2210,2708,1,64,2705,3,2206,2706,2208,2707,2210,2708,2,2208,2707,2210,2708,2,2214,2710,290,2711,1,2212,2709,2,2214,2710,290,2711,0,0,1,332,2713,1,276,2714,1,2218,2715,1,2220,2716,0,5,1,2722,2226,2725,2228,2726,2236,2730,2238,2732,1,18,2719,5,1,2722,2226,2725,2228,2726,2236,2730,2238,2732,1,18,2721,6,1,2722,2226,2725,2228,2726,2236,2730,2238,2732,4526,5626,5,1,2723,2226,2725,2228,2726,2236,2730,2238,2732,5,1,2724,2226,2725,2228,2726,2236,2730,2238,2732,4,2226,2725,2228,2726,2236,2730,2238,2732,0,3,2230,2727,2232,2728,2234,2729,0,0,0,1,2234,2731,0,1,2240,2733,0,2,332,2738,2244,2739,1,2240,2736,1,332,2737,2,332,2738,2244,2739,1,2244,2739,8,1,2740,2246,2743,2248,2744,2236,2748,2252,2750,130,2752,272,2755,2228,2758,8,1,2741,2246,2743,2248,2744,2236,2748,2252,2750,130,2752,272,2755,2228,2758,8,1,2742,2246,2743,2248,2744,2236,2748,2252,2750,130,2752,272,2755,2228,2758,7,2246,2743,2248,2744,2236,2748,2252,2750,130,2752,272,2755,2228,2758,0,3,130,2745,2250,2746,2236,2747,0,0,0,1,362,2749,0,1,362,2751,0,2,2230,2753,2232,2754,0,0,2,2232,2756,2230,2757,0,0,1,2010,2759,0,1,18,2761,1,2256,2762,0,5,2260,2764,1,2765,1210,2768,838,2769,606,2771,4,1,2765,1210,2768,838,2769,606,2771,4,1,2766,1210,2768,838,2769,606,2771,4,1,2767,1210,2768,838,2769,606,2771,3,1210,2768,838,2769,606,2771,0,1,1890,2770,0,1,1134,2772,0,1,344,2774,4,2264,2775,838,2776,64,2778,572,2780,0,1,1890,2777,0,1,2266,2779,0,1,946,2781,0,1,24,2783,1,2268,2784,1,2270,2785,0,2,2272,2787,1772,2788,1,802,2790,1,2010,2789,1,802,2790,0,13,2274,2794,26,2885,2368,2914,792,2915,714,2917,2542,3120,442,3122,286,3195,284,3252,3152,3809,3482,4143,3484,4144,1390,4145,3,584,2793,350,3386,562,5800,4,2274,2794,48,2877,238,2878,286,2880,2,22,2795,24,2796,1,24,2796,2,18,2797,2276,2798,1,2276,2798,0,1,2280,2800,0,68,2284,2802,1178,2803,1650,2807,2288,2809,2422,2978,3282,3966,242,3975,2180,4648,3898,4649,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3934,4728,1634,4729,3958,4773,3838,4774,1512,4777,1464,4779,3960,4781,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4004,4848,550,4849,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4190,5137,4192,5138,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4258,5242,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,2966,6628,0,1,1372,2804,1,276,2805,1,2210,2806,0,1,2286,2808,0,1,1832,2810,0,1,24,2812,1,18,2813,2,2292,2814,2170,2815,0,1,174,2816,0,2,238,2818,18,2819,1,18,2819,1,2296,2820,1,24,2821,0,1,2300,2823,1,18,2824,1,1,2825,0,1,2304,2827,1,18,2828,1,1,2829,0,1,238,2831,3,2304,2835,1,5102,4172,5105,3,238,2833,2366,2913,3246,3914,3,2304,2835,1,5102,4172,5105,1,2304,2835,1,18,2836,1,1,2837,0,3,442,2839,2338,2886,866,3896,1,2308,2840,1,1,2841,0,1,18,2843,1,1,2844,0,1,1,2846,1,2312,2847,1,1,2848,0,3,1,2850,4312,5721,4590,5722,0,1,2316,2852,1,238,2853,0,0,1,478,2856,1,238,2857,0,0,4,2322,2864,2324,2865,2326,2866,1414,2868,1,18,2861,4,2322,2864,2324,2865,2326,2866,1414,2868,3,18,2863,2574,5021,4264,5260,5,2322,2864,2324,2865,2326,2866,1414,2868,5180,6624,3,2324,2865,2326,2866,1414,2868,0,1,24,2867,0,1,24,2869,0,2,2330,2871,584,2872,0,1,338,2873,1,2332,2874,0,4,48,2877,238,2878,286,2880,2626,3203,3,48,2877,238,2878,286,2880,1,2334,2883,2,198,2879,606,2882,1,2334,2883,1,198,2881,1,2334,2883,1,2334,2883,0,0,3,2340,2887,942,4011,3334,4012,2,2340,2887,3184,3897,0,1,40,2893,1,1,2890,1,1,2891,1,40,2893,1,40,2893,0,0,1,436,2896,0,1,2348,2898,0,1,2352,2900,0,0,1,2356,2903,0,0,1,18,2906,1,2610,3187,0,0,5,18,2910,238,3268,278,3594,2954,3595,586,5101,0,2,18,2912,238,5100,2,4004,4848,550,4849,0,0,1,238,2916,0,1,238,2918,0,0,1,2374,2921,2,2904,3526,2906,3527,0,1,2378,2924,0,1,112,2926,1,162,2927,1,1,2928,0,1,2382,2930,0,1,2386,2932,0,11,270,2934,1,2936,544,2939,1,2940,2388,2945,2392,2948,2396,2950,2406,2963,3272,3959,4330,5382,4332,5383,1,540,2935,2,1,2936,544,2939,2,1,2937,544,2939,2,1,2938,544,2939,1,544,2939,0,2,1,2941,2388,2945,2,1,2942,2388,2945,2,1,2943,2388,2945,2,1,2944,2388,2945,1,2388,2945,2,2390,2946,290,2947,0,0,1,2394,2949,0,0,2,1,2952,2400,2957,2,1,2953,2400,2957,2,1,2954,2400,2957,2,1,2955,2400,2957,2,1,2956,2400,2957,1,2400,2957,1,1970,2958,0,1,442,2960,2,678,2961,2404,2962,1,2404,2962,0,0,1,2410,2965,2,1,2966,652,2970,2,1,2967,652,2970,2,1,2968,652,2970,2,1,2969,652,2970,1,652,2970,0,1,652,2972,1,2414,2973,1,2416,2974,0,0,10,2420,2977,606,3460,2998,3610,908,4268,48,4270,4036,4890,2332,5275,4408,5503,4670,5919,178,6097,0,0,2,1,2983,2408,2986,2,1,2983,2408,2986,2,1,2983,2408,2986,2,1,2983,2408,2986,2,1,2984,2408,2986,2,1,2985,2408,2986,1,2408,2986,1,2430,2987,2,1,2988,2432,2991,2,1,2989,2432,2991,2,1,2990,2432,2991,1,2432,2991,0,0,1,2436,2994,1,2400,2995,1,734,2996,0,3,1,3000,2440,3005,392,3006,1,1,2999,3,1,3000,2440,3005,392,3006,3,1,3001,2440,3005,392,3006,3,1,3002,2440,3005,392,3006,3,1,3003,2440,3005,392,3006,3,1,3004,2440,3005,392,3006,2,2440,3005,392,3006,2,1,3009,2,3015,1,24,3007,1,340,3008,2,1,3009,2,3015,2,1,3010,2,3015,2,1,3011,2,3015,2,1,3012,2,3015,2,1,3013,2,3015,2,1,3014,2,3015,1,2,3015,0,2,2442,3017,442,3018,4,374,3020,2444,3021,238,3022,2454,3027,1,678,3019,4,374,3020,2444,3021,238,3022,2454,3027,3,2444,3021,238,3022,2454,3027,2,1,3030,2,3038,4,2446,3023,2448,3024,2450,3025,2452,3026,2,1,3030,2,3038,2,1,3030,2,3038,2,1,3030,2,3038,2,1,3030,2,3038,1,2456,3028,1,2446,3029,2,1,3030,2,3038,2,1,3031,2,3038,2,1,3032,2,3038,2,1,3033,2,3038,2,1,3034,2,3038,2,1,3035,2,3038,2,1,3036,2,3038,2,1,3037,2,3038,1,2,3038,0,1,64,3040,2,2458,3041,4498,5600,2,22,3042,2460,3043,1,2460,3043,0,1,644,3045,0,1,644,3047,0,1,2464,3049,1,644,3050,0,3,2468,3052,442,3053,808,3055,0,1,652,3054,0,1,442,3056,0,1,2470,3058,0,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,1,18,3061,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,1,108,3063,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,1,108,3065,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,1,332,3067,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,1,332,3069,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,1,108,3071,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,1,108,3073,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,1,108,3075,6,2486,3076,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,5,2488,3077,2490,3078,2492,3079,2496,3082,2500,3084,4,2490,3078,2492,3079,2496,3082,2500,3084,0,1,270,3080,1,2494,3081,0,1,2498,3083,0,1,2496,3085,1,2498,3086,0,5,1210,3088,2502,3089,602,3090,2504,3092,2506,3093,4,2502,3089,602,3090,2504,3092,2506,3093,2,2504,3092,2506,3093,1,142,3091,2,2504,3092,2506,3093,1,2506,3093,2,2508,3094,290,3095,0,0,1,2512,3097,1,2514,3098,0,4,28,3100,2518,3101,2520,3102,2522,3103,3,2518,3101,2520,3102,2522,3103,2,2520,3102,2522,3103,1,2522,3103,2,2524,3104,18,3105,0,1,24,3106,0,5,1,3108,2528,3109,2530,3110,2532,3113,284,3115,4,2528,3109,2530,3110,2532,3113,284,3115,3,2536,3117,2538,3118,2540,3119,2,108,3111,2474,3112,3,2536,3117,2538,3118,2540,3119,3,2536,3117,2538,3118,2540,3119,1,18,3114,3,2536,3117,2538,3118,2540,3119,1,2534,3116,3,2536,3117,2538,3118,2540,3119,2,2538,3118,2540,3119,1,2540,3119,0,1,2544,3121,0,3,52,3123,238,3250,286,3251,2,2546,3124,2548,3125,1,2548,3125,0,1,2552,3127,3,22,3128,2554,3129,606,3130,2,2554,3129,606,3130,2,372,3132,2556,3133,1,822,3131,2,372,3132,2556,3133,1,2556,3133,0,4,2548,3135,606,3136,602,3139,240,3659,3,2558,3141,2560,3142,130,3143,1,602,3137,1,142,3138,3,2558,3141,2560,3142,130,3143,1,142,3140,3,2558,3141,2560,3142,130,3143,2,2560,3142,130,3143,0,1,2498,3144,0,4,2436,3148,2564,3149,90,3150,792,3152,1,2162,3147,4,2436,3148,2564,3149,90,3150,792,3152,3,2564,3149,90,3150,792,3152,1,2568,3154,1,2566,3151,1,2568,3154,1,2566,3153,1,2568,3154,0,1,2572,3156,1,2574,3157,1,1,3158,0,2,2578,3160,2580,3161,1,2580,3161,1,2582,3162,1,2584,3163,2,2586,3164,2588,3165,0,1,142,3166,1,176,3167,0,1,2592,3169,0,1,2594,3171,1,2596,3172,0,1,238,3174,1,2600,3175,3,18,3176,1,3177,2602,3178,2,1,3177,2602,3178,1,2602,3178,0,2,2606,3180,142,3181,0,1,24,3182,0,1,142,3184,1,276,3185,1,2608,3186,0,0,1,120,3189,1,142,3190,1,2614,3191,0,1,616,3193,1,2616,3194,0,2,2618,3196,2668,3254,0,1,262,3200,1,142,3199,1,262,3200,2,264,3201,2624,3202,1,2624,3202,0,0,0,1,442,3206,0,1,2630,3208,0,2,2632,3210,864,3211,0,1,2634,3212,0,1,2700,3287,2,1,3225,2644,3227,1,24,3216,1,2640,3217,2,1,3225,2644,3227,1,606,3219,1,2642,3220,2,1,3225,2644,3227,1,830,3222,2,1,3225,2644,3227,1,1722,3224,2,1,3225,2644,3227,2,1,3226,2644,3227,1,2644,3227,3,2646,3228,64,3229,2170,3231,0,1,2420,3230,0,1,1446,3232,0,1,142,3234,0,2,652,3239,2654,3240,1,18,3237,1,2652,3238,2,652,3239,2654,3240,1,2654,3240,1,2656,3241,0,1,2660,3243,1,2662,3244,0,1,18,3246,2,2666,3247,856,3248,0,1,2626,3249,0,1,2668,3254,1,2668,3254,1,238,3253,1,2668,3254,1,2670,3255,0,1,238,3257,1,856,3258,2,168,3259,2626,3260,1,2674,3262,1,24,3261,1,2674,3262,0,1,442,3264,2,2676,3265,678,3266,0,1,2678,3267,0,1,2680,3269,0,3,2684,3273,418,3274,290,3276,1,2420,3272,3,2684,3273,418,3274,290,3276,0,1,540,3275,0,0,0,0,1,18,3280,1,2692,3281,0,0,1,2662,3284,1,700,3285,1,2698,3286,0,0,1,1,3289,0,2,2420,3291,3356,4033,1,290,3292,0,5,2706,3294,442,3295,790,3297,688,3299,62,3301,1,2708,3304,1,678,3296,1,2708,3304,1,678,3298,1,2708,3304,1,678,3300,1,2708,3304,1,442,3302,1,678,3303,1,2708,3304,0,5,372,3308,2712,3309,2714,3310,2716,3312,2718,3314,1,174,3307,5,372,3308,2712,3309,2714,3310,2716,3312,2718,3314,4,2712,3309,2714,3310,2716,3312,2718,3314,0,1,1446,3311,0,1,108,3313,0,1,174,3315,0,1,22,3317,3,2722,3318,2724,3319,2714,3320,2,2724,3319,2714,3320,0,1,1446,3321,0,6,1028,3323,790,3324,442,3326,2728,3328,2730,3332,794,3336,1,2732,3339,1,678,3325,1,2732,3339,1,678,3327,1,2732,3339,1,18,3329,1,442,3330,1,678,3331,1,2732,3339,1,18,3333,1,442,3334,1,678,3335,1,2732,3339,1,442,3337,1,678,3338,1,2732,3339,4,1,3340,2734,3341,172,3342,2736,3344,3,2734,3341,172,3342,2736,3344,0,1,174,3343,0,1,108,3345,1,2738,3346,0,3,1028,3348,790,3349,688,3351,3,2742,3353,2744,3354,1136,3355,1,678,3350,3,2742,3353,2744,3354,1136,3355,1,678,3352,3,2742,3353,2744,3354,1136,3355,2,2744,3354,1136,3355,3,2746,3359,112,3360,290,3362,1,18,3356,1,64,3357,1,220,3358,3,2746,3359,112,3360,290,3362,0,1,114,3361,0,0,5,2750,3364,790,3365,442,3367,2754,3369,220,3370,2,2754,3369,220,3370,1,2752,3366,2,2754,3369,220,3370,1,2752,3368,2,2754,3369,220,3370,1,220,3370,0,2,2758,3372,108,3373,0,2,606,3374,276,3376,1,2760,3375,0,0,4,456,3378,442,3379,90,3381,26,3383,1,2764,3385,1,678,3380,1,2764,3385,1,242,3382,1,2764,3385,1,670,3384,1,2764,3385,0,1,2766,3387,1,22,3388,0,1,2328,3390,1,2770,3391,0,1,1,3393,1,220,3394,0,2,678,3396,2776,3397,1,2776,3397,1,1,3398,0,0,7,344,3401,262,3816,540,4474,3836,4557,58,4558,64,4559,1296,5357,0,1,2782,3403,0,2,2784,3405,64,3406,1,2786,3408,1,322,3407,1,2786,3408,0,3,2456,3410,2792,3412,272,3413,1,2790,3411,2,2792,3412,272,3413,0,1,2794,3414,0,1,2798,3416,2,2800,3417,2802,3418,0,1,142,3419,1,2804,3420,0,2,2808,3422,442,3423,5,2810,3425,2812,3426,380,3427,2814,3429,1120,3431,1,678,3424,5,2810,3425,2812,3426,380,3427,2814,3429,1120,3431,4,2812,3426,380,3427,2814,3429,1120,3431,0,1,1032,3428,0,1,2816,3430,0,1,302,3432,0,1,2820,3434,0,1,2824,3436,0,1,142,3438,1,2828,3439,0,2,142,3441,2832,3442,1,2832,3442,0,7,198,3444,2836,3445,832,3674,3072,3675,1,6019,4768,6021,108,6022,1,2836,3445,0,1,936,3447,1,40,3448,0,1,2798,3450,0,2,1,3452,40,3457,2,1,3453,40,3457,2,1,3454,40,3457,2,1,3455,40,3457,2,1,3456,40,3457,1,40,3457,0,1,2798,3459,0,1,2798,3461,1,1,3462,0,1,2844,3464,0,0,1,2848,3467,2,2852,3470,18,3471,1,2850,3469,2,2852,3470,18,3471,1,2856,3474,1,64,3472,1,2854,3473,1,2856,3474,0,1,2862,3478,1,174,3477,1,2862,3478,0,4,2864,3483,24,3484,2866,3485,2868,3486,1,2338,3481,4,2864,3483,24,3484,2866,3485,2868,3486,4,2864,3483,24,3484,2866,3485,2868,3486,3,24,3484,2866,3485,2868,3486,2,2866,3485,2868,3486,1,2868,3486,1,2870,3487,0,1,52,3489,1,1768,3490,1,2874,3491,0,2,2878,3493,606,3664,1,18,3494,1,2880,3495,0,1,18,3497,1,2884,3498,0,1,2888,3500,1,2890,3501,2,2892,3502,540,3503,0,1,142,3504,1,1372,3505,0,1,238,3507,7,2894,3508,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,1,142,3509,1,2896,3510,2,1,3511,2898,3517,2,1,3512,2898,3517,2,1,3513,2898,3517,2,1,3514,2898,3517,2,1,3515,2898,3517,2,1,3516,2898,3517,1,2898,3517,0,3,1,3519,2902,3523,1580,3524,3,1,3520,2902,3523,1580,3524,3,1,3521,2902,3523,1580,3524,3,1,3522,2902,3523,1580,3524,2,2902,3523,1580,3524,0,1,220,3525,0,1,2906,3527,0,1,2910,3529,0,1,142,3531,1,1,3532,0,0,2,2918,3535,242,3536,2,1,3539,2922,3542,2,2920,3537,1236,3538,2,1,3539,2922,3542,2,1,3539,2922,3542,2,1,3540,2922,3542,2,1,3541,2922,3542,1,2922,3542,0,1,142,3544,1,2926,3545,0,1,2928,3547,1,2930,3551,1,270,3549,1,302,3550,1,2930,3551,0,1,2934,3553,0,0,1,18,3556,0,1,142,3558,1,1340,3559,0,0,1,90,3562,1,2940,3563,0,2,2944,3565,64,3566,2,2948,3568,2950,3569,1,2946,3567,2,2948,3568,2950,3569,1,2950,3569,0,1,2536,3571,1,2954,3572,0,0,1,2960,3575,0,2,2970,3584,2972,3585,1,2966,3578,1,652,3579,2,2970,3584,2972,3585,1,48,3581,2,2970,3584,2972,3585,1,48,3583,2,2970,3584,2972,3585,1,2972,3585,0,1,2976,3587,0,1,18,3589,2,2978,3590,606,3591,0,1,1284,3592,0,0,1,2954,3595,0,0,2,270,3599,2988,3601,2,270,3599,2988,3601,1,2986,3600,1,2988,3601,0,1,2992,3603,4,2994,3604,1,3605,2996,3607,348,3608,3,1,3605,2996,3607,348,3608,3,1,3606,2996,3607,348,3608,2,2996,3607,348,3608,0,1,1554,3609,0,0,3,142,3614,1832,3615,3006,3616,1,3004,3613,3,142,3614,1832,3615,3006,3616,2,1832,3615,3006,3616,1,3006,3616,2,3008,3617,3010,3618,1,3010,3618,1,3012,3619,0,2,3016,3621,606,3622,2,3024,3627,3026,3628,3,3018,3623,3020,3624,3022,3625,2,3024,3627,3026,3628,2,3024,3627,3026,3628,1,142,3626,2,3024,3627,3026,3628,1,3026,3628,0,1,2456,3630,1,3030,3632,1,3030,3632,0,0,1,108,3635,1,64,3636,1,3036,3637,0,4,3038,3639,48,3640,3068,3671,3070,3673,0,1,348,3641,0,2,3042,3645,3044,3646,1,606,3644,2,3042,3645,3044,3646,0,1,606,3647,1,3046,3648,0,3,142,3650,3050,3652,172,3653,1,606,3651,2,3050,3652,172,3653,0,1,174,3654,0,1,3020,3656,1,3052,3657,1,142,3658,0,1,18,3660,1,3054,3661,1,276,3662,1,3056,3663,0,2,3018,3665,3058,3666,1,3058,3666,1,3060,3667,0,1,3064,3669,1,3066,3670,0,1,792,3672,0,0,1,3072,3675,1,1,3676,0,1,3074,3678,1,18,3679,0,1,2834,3681,0,0,9,1,3684,3078,3685,64,3686,24,3688,24,3730,312,3760,652,3804,24,3807,168,3955,8,3078,3685,64,3686,24,3688,1,3729,24,3730,312,3760,652,3804,24,3807,1,24,3688,1,818,3687,1,24,3688,2,3080,3689,3082,3690,1,3082,3690,0,12,702,3692,64,3693,700,3783,3130,3784,3132,3785,3134,3787,3136,3788,3140,3790,568,3792,94,3944,2616,3945,64,3946,1,24,3695,1,818,3694,1,24,3695,1,3086,3696,0,1,24,3698,1,864,3699,2,3090,3700,722,3701,0,1,644,3702,0,0,3,2336,3705,572,3706,142,3708,0,1,28,3707,0,1,364,3709,0,1,3096,3711,0,2,1,3713,24,3716,2,1,3714,24,3716,2,1,3715,24,3716,1,24,3716,1,3100,3717,1,238,3718,2,374,3719,3102,3720,1,3102,3720,0,2,1,3722,24,3725,2,1,3723,24,3725,2,1,3724,24,3725,1,24,3725,1,3106,3726,2,22,3727,3108,3728,1,3108,3728,0,4,24,3730,312,3760,1,3806,24,3807,5,3110,3731,442,3732,688,3734,3112,3746,3118,3758,4,374,3736,2444,3737,238,3738,2454,3743,1,678,3733,4,374,3736,2444,3737,238,3738,2454,3743,1,678,3735,4,374,3736,2444,3737,238,3738,2454,3743,3,2444,3737,238,3738,2454,3743,0,4,2446,3739,2448,3740,2450,3741,2452,3742,0,0,0,0,1,2456,3744,1,2446,3745,0,1,238,3747,5,374,3748,3114,3749,688,3750,442,3752,240,3755,4,3114,3749,688,3750,442,3752,240,3755,0,1,606,3751,0,1,64,3753,1,3116,3754,0,1,18,3756,1,248,3757,0,1,3120,3759,0,2,238,3761,2454,3762,5,3122,3764,18,3765,174,3767,64,3770,572,3773,1,2456,3763,5,3122,3764,18,3765,174,3767,64,3770,572,3773,0,1,276,3766,0,1,18,3768,1,276,3769,0,1,630,3771,1,3124,3772,0,1,24,3774,1,3126,3775,0,5,94,3777,142,3778,94,3944,2616,3945,64,3946,7,700,3783,3130,3784,3132,3785,3134,3787,3136,3788,3140,3790,568,3792,7,700,3783,3130,3784,3132,3785,3134,3787,3136,3788,3140,3790,568,3792,7,700,3783,3130,3784,3132,3785,3134,3787,3136,3788,3140,3790,568,3792,2,142,3781,94,3782,7,700,3783,3130,3784,3132,3785,3134,3787,3136,3788,3140,3790,568,3792,7,700,3783,3130,3784,3132,3785,3134,3787,3136,3788,3140,3790,568,3792,6,3130,3784,3132,3785,3134,3787,3136,3788,3140,3790,568,3792,4,3134,3787,3136,3788,3140,3790,568,3792,1,142,3786,4,3134,3787,3136,3788,3140,3790,568,3792,0,1,3138,3789,0,1,3142,3791,0,1,3142,3793,0,1,3142,3796,1,3142,3796,2,1,3797,2,3803,2,1,3798,2,3803,2,1,3799,2,3803,2,1,3800,2,3803,2,1,3801,2,3803,2,1,3802,2,3803,1,2,3803,0,1,3148,3805,0,1,24,3807,1,3150,3808,0,0,2,4,3811,364,3812,2,546,3814,548,3815,1,1,3813,2,546,3814,548,3815,1,548,3815,0,0,8,24,3818,536,3819,1056,3821,606,3823,108,3825,194,3827,168,3828,540,3829,7,536,3819,1056,3821,606,3823,108,3825,194,3827,168,3828,540,3829,1,526,3820,3,194,3827,168,3828,540,3829,1,526,3822,3,194,3827,168,3828,540,3829,1,1850,3824,3,194,3827,168,3828,540,3829,1,3158,3826,3,194,3827,168,3828,540,3829,2,168,3828,540,3829,5,3160,3831,3162,3832,3166,3835,2236,3837,3168,3839,1,276,3830,5,3160,3831,3162,3832,3166,3835,2236,3837,3168,3839,1,3168,3839,2,270,3833,3164,3834,1,3168,3839,1,3168,3839,1,270,3836,1,3168,3839,1,270,3838,1,3168,3839,0,1,168,3841,2,1,3842,3172,3845,2,1,3843,3172,3845,2,1,3844,3172,3845,1,3172,3845,0,1,3176,3847,1,3178,3848,0,5,22,3863,3192,3864,64,3865,276,3867,364,3869,5,22,3863,3192,3864,64,3865,276,3867,364,3869,6,3182,3852,3184,3854,1056,3855,3186,3859,690,4742,2446,6619,5,22,3863,3192,3864,64,3865,276,3867,364,3869,5,22,3863,3192,3864,64,3865,276,3867,364,3869,5,22,3863,3192,3864,64,3865,276,3867,364,3869,1,3182,3856,5,22,3863,3192,3864,64,3865,276,3867,364,3869,1,3182,3858,5,22,3863,3192,3864,64,3865,276,3867,364,3869,5,22,3863,3192,3864,64,3865,276,3867,364,3869,1,3188,3861,5,22,3863,3192,3864,64,3865,276,3867,364,3869,5,22,3863,3192,3864,64,3865,276,3867,364,3869,4,3192,3864,64,3865,276,3867,364,3869,0,1,3194,3866,0,1,1562,3868,0,1,1562,3870,0,3,22,3872,3198,3873,64,3874,2,3198,3873,64,3874,2,1,3876,3202,3878,1,3200,3875,2,1,3876,3202,3878,2,1,3877,3202,3878,1,3202,3878,0,1,3206,3880,3,3208,3881,1,3882,3210,3884,2,1,3882,3210,3884,2,1,3883,3210,3884,1,3210,3884,0,2,238,3886,52,4330,1,3214,3887,1,208,3888,1,3216,3889,0,1,3218,3891,2,3220,3892,3222,3893,1,3222,3893,2,3224,3894,290,3895,0,0,2,24,3898,24,3909,1,24,3898,2,3226,3899,3228,3900,1,3228,3900,2,3230,3901,290,3902,0,0,52,3234,3904,606,3905,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,0,1,3236,3906,0,1,3238,3908,0,1,792,3910,1,3240,3911,0,1,3244,3913,0,1,278,3915,1,1,3916,0,0,0,4,3254,3922,3174,3923,3256,3925,3258,3928,3,64,3921,3734,4475,22,5920,4,3254,3922,3174,3923,3256,3925,3258,3928,1,3258,3928,1,142,3924,1,3258,3928,1,3046,3926,1,142,3927,1,3258,3928,3,22,3929,3260,3930,290,3931,2,3260,3930,290,3931,0,0,5,3084,3933,18,3934,3264,3938,24,3939,3266,3941,3,3264,3938,24,3939,3266,3941,1,1676,3935,5,94,3936,22,3937,3264,3938,24,3939,3266,3941,3,3264,3938,24,3939,3266,3941,3,3264,3938,24,3939,3266,3941,1,3266,3941,1,688,3940,1,3266,3941,2,3268,3942,290,3943,0,0,2,2616,3945,64,3946,1,290,3954,7,3200,3947,2134,3948,3270,3949,3272,3950,1298,3951,3274,3952,1232,3953,1,290,3954,1,290,3954,1,290,3954,1,290,3954,1,290,3954,1,290,3954,1,290,3954,0,1,2398,3956,2,3276,3957,290,3958,0,0,0,1,3278,3961,1,18,3962,0,0,1,3280,3965,0,1,3284,3967,1,22,3968,0,1,3288,3970,0,1,3292,3972,1,290,3973,0,1,3284,3976,1,3284,3976,0,1,3298,3978,1,3300,3979,2,3302,3980,3304,3981,1,3304,3981,0,1,3308,3983,1,3310,3984,1,3312,3985,0,3,1,3987,3316,3993,3318,3994,3,1,3988,3316,3993,3318,3994,3,1,3989,3316,3993,3318,3994,3,1,3990,3316,3993,3318,3994,3,1,3991,3316,3993,3318,3994,3,1,3992,3316,3993,3318,3994,2,3316,3993,3318,3994,1,3318,3994,0,1,18,3996,1,1372,3997,0,3,3324,3999,64,4000,276,4002,2,3328,4005,18,4006,2,2134,4001,1298,4004,2,3328,4005,18,4006,1,3326,4003,2,3328,4005,18,4006,2,3328,4005,18,4006,1,18,4006,1,262,4007,2,3330,4008,3174,4009,0,1,3332,4010,0,1,18,4014,1,942,4013,1,18,4014,1,3336,4015,0,1,238,4017,1,3340,4018,2,18,4019,3342,4020,1,3342,4020,0,2,3344,4022,3346,4023,1,3346,4023,1,332,4024,1,1372,4025,0,1,332,4027,1,1372,4028,0,1,3350,4030,1,3352,4031,1,3354,4032,0,1,142,4034,1,3358,4035,1,3360,4036,0,1,168,4038,1,3364,4039,0,1,3368,4041,1,3370,4042,0,1,58,4044,0,2,1,4046,3376,4047,1,3376,4047,1,3378,4048,0,1,3382,4050,1,3384,4051,0,5,3388,4053,1302,4054,418,4057,3392,4060,1302,4061,2,3392,4060,1302,4061,1,3390,4055,1,270,4056,2,3392,4060,1302,4061,1,1,4058,3,1,4059,3392,4060,1302,4061,2,3392,4060,1302,4061,4,3394,4063,364,4064,606,4067,3398,4069,1,3390,4062,4,3394,4063,364,4064,606,4067,3398,4069,1,3398,4069,2,3116,4065,3396,4066,1,3398,4069,1,3398,4069,1,1850,4068,1,3398,4069,1,3400,4070,0,3,3404,4076,1804,4077,3406,4079,1,348,4073,3,3404,4076,1804,4077,3406,4079,1,364,4075,3,3404,4076,1804,4077,3406,4079,1,3406,4079,1,348,4078,1,3406,4079,1,3408,4080,0,4,3412,4082,3412,4083,3414,4084,1804,4085,3,3412,4083,3414,4084,1804,4085,2,3414,4084,1804,4085,1,3416,4087,1,348,4086,1,3416,4087,0,1,3420,4089,1,3422,4090,0,4,3432,4096,270,4097,142,4099,3436,4100,1,3428,4093,4,3432,4096,270,4097,142,4099,3436,4100,1,3430,4095,4,3432,4096,270,4097,142,4099,3436,4100,2,142,4099,3436,4100,1,3434,4098,2,142,4099,3436,4100,1,3436,4100,3,22,4101,3438,4102,290,4103,2,3438,4102,290,4103,0,0,2,584,4105,3442,4106,1,3442,4106,3,3444,4107,64,4108,606,4110,0,1,3446,4109,0,1,3448,4111,0,1,142,4113,1,64,4114,1,3452,4115,0,3,1,4117,3456,4119,1056,4120,3,1,4118,3456,4119,1056,4120,2,3456,4119,1056,4120,1,3460,4122,1,3458,4121,1,3460,4122,0,1,64,4124,1,3462,4125,1,3464,4126,0,2,1,4128,3468,4130,2,1,4129,3468,4130,1,3468,4130,2,3470,4131,1390,4132,0,1,3184,4133,0,1,3474,4137,1,1302,4136,1,3474,4137,1,3476,4138,0,1,3480,4142,1,1262,4141,1,3480,4142,0,2,3484,4144,1390,4145,1,3486,4147,1,3184,4146,1,3486,4147,2,1,4148,3488,4154,2,1,4149,3488,4154,2,1,4150,3488,4154,2,1,4151,3488,4154,2,1,4152,3488,4154,2,1,4153,3488,4154,1,3488,4154,0,2,1,4156,988,4157,1,988,4157,2,1,4158,3492,4161,2,1,4159,3492,4161,2,1,4160,3492,4161,1,3492,4161,0,2,3068,4163,22,4164,2,3496,4166,284,4167,1,28,4165,2,3496,4166,284,4167,0,1,238,4168,0,1,3500,4170,2,1268,4171,208,4172,0,1,1564,4173,0,1,3502,4175,0,0,2,1,4178,3508,4182,2,1,4179,3508,4182,2,1,4180,3508,4182,2,1,4181,3508,4182,1,3508,4182,0,1,3512,4184,0,1,1942,4186,1,3516,4187,0,2,1,4195,3526,4198,1,142,4190,2,1,4195,3526,4198,1,76,4192,2,1,4195,3526,4198,1,3524,4194,2,1,4195,3526,4198,2,1,4196,3526,4198,2,1,4197,3526,4198,1,3526,4198,0,3,3530,4200,3532,4201,108,4202,2,3532,4201,108,4202,2,3534,4204,290,4205,1,18,4203,2,3534,4204,290,4205,0,0,2,3538,4207,64,4208,1,3540,4210,1,362,4209,1,3540,4210,1,3542,4211,1,3544,4212,0,1,606,4214,1,3548,4215,1,474,4216,0,4,3552,4218,670,4219,3554,4220,1236,4221,3,670,4219,3554,4220,1236,4221,2,3554,4220,1236,4221,2,3556,4223,290,4224,1,174,4222,2,3556,4223,290,4224,0,0,3,3560,4226,3562,4227,3564,4228,2,3562,4227,3564,4228,3,3568,4231,3570,4232,290,4233,1,64,4229,1,3566,4230,3,3568,4231,3570,4232,290,4233,2,3570,4232,290,4233,0,0,5,3574,4235,3576,4236,3578,4237,3580,4238,3582,4239,4,3576,4236,3578,4237,3580,4238,3582,4239,3,3578,4237,3580,4238,3582,4239,2,3580,4238,3582,4239,1,3582,4239,0,4,3586,4241,442,4242,790,4244,90,4246,4,3588,4248,3590,4249,2816,4250,550,4252,1,678,4243,4,3588,4248,3590,4249,2816,4250,550,4252,1,678,4245,4,3588,4248,3590,4249,2816,4250,550,4252,1,242,4247,4,3588,4248,3590,4249,2816,4250,550,4252,3,3590,4249,2816,4250,550,4252,0,1,818,4251,0,1,108,4253,1,1446,4254,0,1,3594,4256,0,1,3598,4258,1,722,4259,3,3600,4260,28,4261,2306,4263,0,1,792,4262,0,1,792,4264,0,1,3602,4266,0,0,1,1144,4269,0,1,2588,4271,0,3,606,4273,3608,4274,3610,4275,2,3608,4274,3610,4275,1,3610,4275,0,2,1,4278,3614,4284,2,1,4278,3614,4284,2,1,4279,3614,4284,2,1,4280,3614,4284,2,1,4281,3614,4284,2,1,4282,3614,4284,2,1,4283,3614,4284,1,3614,4284,0,2,1,4286,3618,4289,2,1,4287,3618,4289,2,1,4288,3618,4289,1,3618,4289,3,1282,4290,3620,4291,3622,4292,2,3620,4291,3622,4292,1,3622,4292,0,1,3628,4303,1,142,4295,1,3628,4303,1,1314,4297,1,142,4298,1,3628,4303,4,606,4300,3184,4318,582,4905,1266,4920,1,1314,4301,1,142,4302,1,3628,4303,1,3630,4304,0,5,1,4306,3634,4310,3636,4311,338,4313,108,4315,5,1,4307,3634,4310,3636,4311,338,4313,108,4315,5,1,4308,3634,4310,3636,4311,338,4313,108,4315,5,1,4309,3634,4310,3636,4311,338,4313,108,4315,4,3634,4310,3636,4311,338,4313,108,4315,0,1,516,4312,0,1,3638,4314,0,1,3640,4316,0,3,3644,4319,1,4320,52,4326,6,3644,4319,1,4320,52,4326,3766,4445,22,4446,3768,4447,2,1,4320,52,4326,2,1,4321,52,4326,2,1,4322,52,4326,2,1,4323,52,4326,2,1,4324,52,4326,2,1,4325,52,4326,1,52,4326,2,3646,4327,242,4328,0,1,3648,4329,0,2,3650,4331,242,4332,2,3652,4334,290,4335,1,3648,4333,2,3652,4334,290,4335,0,0,1,3656,4337,2,1,4338,3658,4341,2,1,4339,3658,4341,2,1,4340,3658,4341,1,3658,4341,0,3,3662,4343,18,4344,3664,4346,1,3664,4346,1,478,4345,1,3664,4346,0,3,3668,4348,364,4349,3670,4351,1,3670,4351,1,3116,4350,1,3670,4351,6,3672,4352,3674,4353,1634,4354,478,4356,1390,4358,3682,4364,5,3674,4353,1634,4354,478,4356,1390,4358,3682,4364,0,1,3676,4355,0,1,3676,4357,0,3,3678,4359,276,4360,64,4362,0,1,1562,4361,0,1,3680,4363,0,1,24,4365,1,3676,4366,0,2,3686,4368,142,4369,2,1,4371,3688,4374,1,364,4370,2,1,4371,3688,4374,2,1,4372,3688,4374,2,1,4373,3688,4374,1,3688,4374,0,1,290,4376,0,1,3694,4378,1,3696,4379,0,1,3700,4381,3,3702,4382,64,4383,276,4385,0,1,3704,4384,0,1,3706,4386,0,1,572,4392,1,120,4389,1,572,4392,1,120,4391,1,572,4392,3,3712,4393,28,4394,792,4396,1,3714,4398,1,792,4395,1,3714,4398,1,242,4397,1,3714,4398,0,2,1,4400,3718,4406,2,1,4401,3718,4406,2,1,4402,3718,4406,2,1,4403,3718,4406,2,1,4404,3718,4406,2,1,4405,3718,4406,1,3718,4406,0,2,3722,4411,3724,4412,1,24,4409,2,3722,4411,3724,4412,2,3722,4411,3724,4412,1,3724,4412,0,2,3728,4414,364,4415,4,3730,4417,1890,4418,3734,4420,3116,4422,1,3116,4416,4,3730,4417,1890,4418,3734,4420,3116,4422,0,1,3732,4419,0,1,3736,4421,0,1,3732,4423,0,1,3740,4425,2,3742,4426,2816,4427,0,1,818,4428,0,1,1456,4434,1,120,4431,1,1456,4434,1,120,4433,1,1456,4434,2,1,4435,3750,4437,2,1,4436,3750,4437,1,3750,4437,0,1,3754,4439,1,3756,4440,0,2,3760,4442,3762,4443,1,3762,4443,0,3,3766,4445,22,4446,3768,4447,2,22,4446,3768,4447,1,3768,4447,3,1,4448,3770,4451,90,4452,3,1,4449,3770,4451,90,4452,3,1,4450,3770,4451,90,4452,2,3770,4451,90,4452,0,1,442,4453,0,1,24,4455,4,3774,4456,112,4457,108,4459,332,4463,0,1,540,4458,0,3,64,4460,1434,4462,208,4467,1,3116,4461,0,0,2,208,4464,64,4465,0,1,3116,4466,0,0,2,1932,4469,120,4470,1,120,4470,0,1,1832,4472,1,1,4473,0,1,3780,4480,1,3780,4480,1,3734,4477,1,3780,4480,1,3734,4479,1,3780,4480,0,4,18,4482,208,4485,2374,4487,1114,4590,1,64,4483,1,3784,4484,0,1,1112,4486,0,1,630,4488,0,1,3788,4490,2,64,4491,3790,4492,1,3790,4492,0,1,58,4494,0,1,1728,4496,0,1,3798,4498,0,1,3636,4500,0,1,942,4502,1,584,4503,1,3802,4504,1,1,4505,0,2,3800,4507,3806,4508,1,3806,4508,1,584,4509,1,3802,4510,0,1,3810,4512,1,1,4513,1,1,4514,1,1,4515,1,1,4516,0,1,3636,4518,2,276,4519,208,4533,1,3812,4520,0,1,3814,4522,0,3,24,4524,364,4525,18,4526,2,364,4525,18,4526,1,1,4528,1,3818,4527,1,1,4528,0,1,1372,4530,1,1,4531,1,1,4532,0,1,332,4534,1,24,4535,0,2,418,4537,812,5329,1,3822,4538,0,2,1056,4540,338,5186,1,3814,4541,0,1,3824,4543,0,1,18,4545,0,1,332,4547,1,24,4548,1,3830,4549,0,2,3834,4551,606,4552,2,18,4554,606,4555,1,1954,4553,2,18,4554,606,4555,0,1,1954,4556,0,0,0,1,3838,4560,1,142,4561,0,2,56,4563,58,4564,0,0,0,1,200,4567,0,1,200,4569,0,1,1234,4571,0,1,418,4573,0,2,1100,4575,3846,4576,1,3846,4576,1,276,4577,1,3848,4578,0,3,790,4580,3852,4581,584,4582,2,3852,4581,584,4582,0,1,332,4583,0,1,3856,4585,2,3858,4586,3860,4587,1,3860,4587,0,1,344,4589,0,1,18,4591,1,24,4592,0,2,236,4594,238,4595,1,18,4597,1,240,4596,1,18,4597,1,3866,4598,0,1,238,4600,3,242,4601,240,4602,3870,4604,2,240,4602,3870,4604,1,18,4603,1,3870,4604,0,1,268,4606,5,3874,4607,584,4608,790,4610,90,4613,562,4616,0,1,2928,4609,0,1,238,4611,1,2848,4612,0,1,238,4614,1,1460,4615,0,1,630,4617,0,3,3876,4619,630,6603,4252,6604,0,2,238,4621,18,4622,0,2,3880,4623,1642,4624,0,0,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,6,3886,4627,1056,4628,3888,4630,1760,4631,3890,4634,866,4636,4,3888,4630,1760,4631,3890,4634,866,4636,1,526,4629,4,3888,4630,1760,4631,3890,4634,866,4636,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,2,194,4632,22,4633,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,1,338,4635,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,2,194,4637,18,4638,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,2,1634,4639,1524,4640,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,51,3894,4642,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,1,24,4644,53,3808,4645,418,4646,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4074,4954,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,1,436,4647,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,51,3898,4649,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,1,4,4651,53,3902,4652,418,4653,3902,4655,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,51,3902,4655,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,1,436,4654,51,3902,4655,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,3,826,4657,714,4658,1760,4660,1,584,4662,1,1722,4659,1,584,4662,1,194,4661,1,584,4662,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,1,4,4664,2,3232,4665,440,4666,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,1,3906,4667,50,1,4668,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4669,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4670,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,50,1,4671,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4216,5167,1236,5168,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4334,5385,4358,5410,802,5411,856,5417,474,5421,47,1,4672,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4358,5410,802,5411,856,5417,474,5421,47,1,4673,2462,4674,3928,4709,1628,4710,1756,4712,1758,4715,272,4717,1676,4719,1634,4721,3958,4773,3838,4774,1512,4777,1464,4779,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,4326,5360,2566,5361,392,5364,4358,5410,802,5411,856,5417,474,5421,33,2462,4674,3958,4773,3838,4774,1512,4777,1464,4779,1,4812,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4114,5017,4116,5018,4184,5125,4186,5126,550,5128,482,5130,1390,5134,4248,5219,606,5220,1892,5223,1134,5225,64,5227,1178,5233,0,1,198,4676,1,46,4677,0,1,46,4681,1,46,4681,1,46,4681,3,3914,4682,714,4683,290,4685,0,1,242,4684,0,0,2,24,4687,32,4689,1,26,4688,1,32,4689,1,714,4690,0,1,3918,4692,1,772,4693,1,478,4694,1,584,4695,3,1,4696,3920,4699,2640,4700,3,1,4697,3920,4699,2640,4700,3,1,4698,3920,4699,2640,4700,2,3920,4699,2640,4700,0,1,32,4701,0,2,3924,4703,368,4704,1,198,4706,1,1,4705,1,198,4706,1,46,4707,0,0,0,1,18,4711,0,2,18,4713,332,4714,0,0,1,18,4716,0,1,1114,4718,0,1,76,4720,0,1,1114,4722,0,1,1374,4724,2,3932,4725,722,4726,0,1,3814,4727,0,0,1,1114,4730,0,3,3938,4732,606,4733,276,4735,1,3942,4737,1,3940,4734,1,3942,4737,1,3940,4736,1,3942,4737,0,1,3946,4748,1,812,4740,1,18,4741,1,3946,4748,1,812,4743,1,18,4744,1,3946,4748,1,812,4746,1,18,4747,1,3946,4748,1,3948,4749,0,2,24,4751,332,4752,0,1,24,4753,0,1,3952,4755,0,1,18,4757,1,3954,4758,0,1,584,4760,1,1768,4761,1,3956,4762,0,1,1,4764,1,1,4765,1,1,4766,1,1,4767,1,1,4768,0,24,1,4770,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,1,6241,4940,6244,2636,6245,272,6247,4892,6249,1634,6251,4942,6253,3908,6255,4944,6257,1676,6259,4946,6261,4948,6263,1686,6265,636,6268,4978,6333,1,6355,4996,6360,2,1,4771,4978,6333,2,1,4772,4978,6333,0,0,2,368,4775,64,4776,0,0,1,64,4778,0,1,76,4780,0,1,3962,4782,0,1,368,4784,1,3966,4785,0,1,3970,4787,0,1,1554,4792,2,3972,4790,1804,4791,1,1554,4792,1,1554,4792,0,0,0,0,1,76,4797,0,0,2,1,4800,290,4802,2,1,4801,290,4802,1,290,4802,0,3,1,4804,3980,4808,48,4809,3,1,4805,3980,4808,48,4809,3,1,4806,3980,4808,48,4809,3,1,4807,3980,4808,48,4809,2,3980,4808,48,4809,0,2,348,4810,1896,4811,0,0,20,1,4813,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,4086,4973,108,4974,4088,4976,4090,4978,4184,5125,4186,5126,550,5128,482,5130,1390,5134,20,3982,4814,238,4815,286,4817,3984,4819,478,4821,18,4823,4040,4897,4042,4898,4044,4900,4048,4902,1,4945,4086,4973,108,4974,4088,4976,4090,4978,4184,5125,4186,5126,550,5128,482,5130,1390,5134,0,1,3984,4816,0,1,3984,4818,0,1,1210,4820,0,1,3676,4822,0,1,242,4824,1,3676,4825,0,1,238,4827,2,242,4828,3984,4831,1,3988,4829,1,18,4830,1,3984,4831,1,3990,4832,0,5,3994,4836,3996,4837,1,4838,3998,4842,1580,4843,1,348,4835,5,3994,4836,3996,4837,1,4838,3998,4842,1580,4843,4,3996,4837,1,4838,3998,4842,1580,4843,3,1,4838,3998,4842,1580,4843,3,1,4839,3998,4842,1580,4843,3,1,4840,3998,4842,1580,4843,3,1,4841,3998,4842,1580,4843,2,3998,4842,1580,4843,0,1,752,4844,0,2,4004,4848,550,4849,1,18,4847,2,4004,4848,550,4849,1,1,4851,1,174,4850,1,1,4851,0,1,24,4853,1,4006,4854,1,4008,4855,2,1,4856,4010,4860,2,1,4857,4010,4860,2,1,4858,4010,4860,2,1,4859,4010,4860,1,4010,4860,0,2,4012,4862,4070,4946,1,4014,4863,0,1,4020,4869,2,4020,4869,338,6636,1,4020,4869,1,1668,4868,1,4020,4869,0,0,2,1,4872,4026,4878,2,1,4873,4026,4878,2,1,4874,4026,4878,2,1,4875,4026,4878,2,1,4876,4026,4878,2,1,4877,4026,4878,1,4026,4878,0,0,0,1,112,4882,0,1,4034,4884,0,0,0,0,1,1210,4889,0,0,1,1,4892,1,1,4893,1,1,4894,1,1,4895,1,1,4896,0,0,1,194,4899,0,1,4046,4901,0,1,1284,4903,0,1,344,4908,1,174,4906,1,18,4907,1,344,4908,0,0,1,24,4911,1,478,4912,1,194,4913,0,2,24,4915,368,5326,1,4054,4916,0,1,24,4918,1,2326,4919,0,1,174,4921,1,18,4922,1,344,4923,0,1,4058,4925,1,142,4926,1,4052,4927,0,0,1,142,4930,0,0,2,1,4933,18,4936,2,1,4934,18,4936,2,1,4935,18,4936,1,18,4936,1,24,4937,0,0,1,1,4940,1,1,4941,1,1,4942,1,1,4943,1,1,4944,0,0,1,4072,4947,1,1,4948,1,1,4949,1,1,4950,1,1,4951,1,1,4952,1,1,4953,0,0,1,18,4956,4,4078,4957,2566,4958,4080,4960,1390,4962,0,1,24,4959,0,1,120,4961,0,1,606,4963,1,592,4964,0,2,1,4966,4084,4967,1,4084,4967,0,1,1,4970,5,1,4970,826,5111,4350,5398,1,6219,4918,6221,1,1,4971,1,1,4972,0,0,1,1630,4975,0,1,1804,4977,0,1,1804,4979,0,1,344,4981,1,4094,4982,2,1,4983,4096,4986,2,1,4984,4096,4986,2,1,4985,4096,4986,1,4096,4986,0,2,1,4988,108,4992,2,1,4989,108,4992,2,1,4990,108,4992,2,1,4991,108,4992,1,108,4992,1,1630,4993,0,1,936,4995,1,108,4996,1,1630,4997,0,0,3,1,5000,4106,5008,332,5009,3,1,5001,4106,5008,332,5009,3,1,5002,4106,5008,332,5009,3,1,5003,4106,5008,332,5009,3,1,5004,4106,5008,332,5009,3,1,5005,4106,5008,332,5009,3,1,5006,4106,5008,332,5009,3,1,5007,4106,5008,332,5009,2,4106,5008,332,5009,0,1,24,5010,0,1,4110,5012,0,1,1,5014,1,1,5015,1,1,5016,0,0,1,1114,5019,0,1,2574,5021,2,302,5022,4120,5023,1,4120,5023,0,1,4124,5025,0,2,344,5027,4128,5028,1,4128,5028,2,1,5029,4130,5032,2,1,5030,4130,5032,2,1,5031,4130,5032,1,4130,5032,0,2,4134,5034,64,5035,1,1114,5037,1,4116,5036,1,1114,5037,0,5,1,5039,1284,5044,4116,5045,368,5047,4324,5359,4,1,5040,1284,5044,4116,5045,368,5047,4,1,5041,1284,5044,4116,5045,368,5047,4,1,5042,1284,5044,4116,5045,368,5047,4,1,5043,1284,5044,4116,5045,368,5047,3,1284,5044,4116,5045,368,5047,0,1,1114,5046,0,1,4116,5048,0,2,4140,5050,1284,5051,1,1284,5051,3,4142,5052,714,5053,290,5055,0,1,242,5054,0,0,1,194,5057,1,4138,5058,2,1,5059,1284,5061,2,1,5060,1284,5061,1,1284,5061,0,1,4148,5065,4,1722,5064,238,5282,716,5561,442,5562,1,4148,5065,2,1,5066,1114,5070,2,1,5067,1114,5070,2,1,5068,1114,5070,2,1,5069,1114,5070,1,1114,5070,0,3,4152,5072,4212,5161,368,5162,1,4154,5073,1,1554,5074,0,1,4152,5076,1,4158,5077,0,0,2,1,5080,4164,5090,2,1,5081,4164,5090,2,1,5082,4164,5090,2,1,5083,4164,5090,2,1,5084,4164,5090,2,1,5085,4164,5090,2,1,5086,4164,5090,2,1,5087,4164,5090,2,1,5088,4164,5090,2,1,5089,4164,5090,1,4164,5090,0,2,1,5092,4168,5098,2,1,5093,4168,5098,2,1,5094,4168,5098,2,1,5095,4168,5098,2,1,5096,4168,5098,2,1,5097,4168,5098,1,4168,5098,0,2,1,5102,4172,5105,2,1,5102,4172,5105,2,1,5102,4172,5105,2,1,5103,4172,5105,2,1,5104,4172,5105,1,4172,5105,0,0,1,4174,5108,0,1,4174,5110,0,1,4180,5123,1,18,5113,0,1,1,5115,1,1,5116,1,1,5117,1,1,5118,1,1,5119,1,1,5120,1,1,5121,1,1,5122,0,1,4182,5124,0,0,1,4188,5127,0,2,630,5129,208,5132,0,1,1210,5131,0,1,630,5133,0,1,1266,5135,1,630,5136,0,1,1,5140,1,368,5139,1,1,5140,0,1,1266,5142,2,4196,5143,722,5144,0,1,3814,5145,0,1,4200,5147,4,4202,5148,18,5149,4206,5152,4208,5153,2,4206,5152,4208,5153,2,1176,5150,4204,5151,2,4206,5152,4208,5153,2,4206,5152,4208,5153,1,4208,5153,0,2,1,5155,242,5159,2,1,5156,242,5159,2,1,5157,242,5159,2,1,5158,242,5159,1,242,5159,1,4210,5160,0,1,4214,5165,2,3972,5163,1804,5164,1,4214,5165,1,4214,5165,1,1,5166,0,0,1,1554,5169,0,4,4220,5171,3150,5529,546,5792,4614,5793,2,4222,5172,4224,5173,1,4224,5173,0,2,4228,5175,290,5176,0,0,2,1,5178,4232,5184,2,1,5179,4232,5184,2,1,5180,4232,5184,2,1,5181,4232,5184,2,1,5182,4232,5184,2,1,5183,4232,5184,1,4232,5184,1,4234,5185,0,0,3,1,5188,4238,5194,58,5195,3,1,5189,4238,5194,58,5195,3,1,5190,4238,5194,58,5195,3,1,5191,4238,5194,58,5195,3,1,5192,4238,5194,58,5195,3,1,5193,4238,5194,58,5195,2,4238,5194,58,5195,0,0,2,4240,5197,1,5198,1,1,5198,2,1,5199,4240,5202,2,1,5200,4240,5202,2,1,5201,4240,5202,1,4240,5202,0,1,988,5204,3,4240,5205,4244,5206,108,5207,2,4244,5206,108,5207,0,1,414,5208,0,0,1,1,5211,1,1,5212,1,1,5213,1,1,5214,1,1,5215,1,1,5216,1,1,5217,1,1,5218,0,0,1,1134,5221,1,348,5222,0,1,348,5224,0,1,4250,5226,0,2,630,5228,4252,5230,2,348,5229,4254,5232,0,1,348,5231,0,0,1,344,5234,3,1892,5235,606,5236,64,5238,0,1,1134,5237,0,3,630,5239,4252,5240,4256,5241,0,0,0,1,1,5243,0,2,344,5245,278,5246,5,278,5246,1892,5249,606,5250,64,5253,572,5257,1,4262,5247,1,1,5248,0,0,2,1134,5251,1402,5252,0,0,3,630,5254,4252,5255,4256,5256,0,0,0,1,2306,5258,0,1,4264,5260,2,1,5261,4,5264,2,1,5262,4,5264,2,1,5263,4,5264,1,4,5264,2,4266,5265,4268,5266,0,1,194,5267,0,1,1,5269,1,4272,5270,0,1,4274,5272,1,1,5273,0,0,1,1446,5276,0,2,4278,5278,1,5279,0,0,1,1,5283,2,1,5283,4674,5896,5,1,5283,18,6013,4762,6014,1,6068,4802,6072,1,1,5284,1,1,5285,1,1,5286,0,2,24,5288,276,5289,2,4284,5292,1140,5293,2,2086,5290,362,5291,2,4284,5292,1140,5293,2,4284,5292,1140,5293,0,1,18,5294,1,478,5295,0,2,4288,5297,4314,5343,0,1,2306,5299,4,478,5300,18,5301,4292,5303,1092,5306,3,1,5309,4288,5312,290,5313,1,478,5302,3,1,5309,4288,5312,290,5313,1,18,5304,1,478,5305,3,1,5309,4288,5312,290,5313,1,18,5307,1,478,5308,3,1,5309,4288,5312,290,5313,3,1,5310,4288,5312,290,5313,3,1,5311,4288,5312,290,5313,2,4288,5312,290,5313,0,0,5,4294,5315,4322,5358,526,5380,1,5546,4456,5549,1,24,5316,5,1140,5317,4296,5319,1474,5321,4298,5323,4300,5325,1,18,5318,1,4300,5325,1,18,5320,1,4300,5325,1,18,5322,1,4300,5325,1,18,5324,1,4300,5325,0,1,4302,5327,0,1,606,5333,1,18,5330,1,606,5333,1,194,5332,1,606,5333,1,4308,5334,0,3,4310,5336,90,5337,584,5339,0,1,4312,5338,0,2,1140,5340,658,5342,1,18,5341,0,0,0,1,4318,5345,0,1,1,5347,2,1,5348,4320,5356,2,1,5349,4320,5356,2,1,5350,4320,5356,2,1,5351,4320,5356,2,1,5352,4320,5356,2,1,5353,4320,5356,2,1,5354,4320,5356,2,1,5355,4320,5356,1,4320,5356,0,1,4324,5359,1,4324,5359,0,3,4136,5369,702,5370,112,5372,3,1374,5362,1372,5363,344,5419,3,4136,5369,702,5370,112,5372,3,4136,5369,702,5370,112,5372,2,1374,5365,1372,5367,1,802,5366,3,4136,5369,702,5370,112,5372,1,802,5368,3,4136,5369,702,5370,112,5372,0,1,4322,5371,0,1,1296,5373,0,1,344,5375,3,802,5376,4136,5377,702,5378,2,4136,5377,702,5378,0,1,4322,5379,0,1,2302,5381,0,0,1,1296,5384,0,0,0,1,4338,5388,1,4340,5389,0,2,1564,5391,18,5640,0,0,1,788,5394,1,4346,5395,1,1,5396,0,1,4350,5398,2,1280,5399,4136,5400,1,4136,5400,0,1,4354,5402,0,0,1,1,5405,1,1,5406,1,1,5407,1,1,5408,1,1,5409,0,0,3,4360,5412,18,5413,332,5415,0,1,4362,5414,0,1,4362,5416,0,1,900,5418,0,1,4364,5420,0,1,3636,5422,0,1,4366,5424,0,3,702,5426,572,5428,2436,5430,1,4370,5427,0,1,4372,5429,0,1,4374,5431,0,1,344,5433,2,18,5436,4376,5439,1,802,5435,2,18,5436,4376,5439,2,1374,5437,1372,5438,1,4376,5439,1,4376,5439,0,1,194,5441,1,4380,5442,1,4382,5443,0,1,4386,5445,3,1,5446,4388,5454,276,5455,3,1,5447,4388,5454,276,5455,3,1,5448,4388,5454,276,5455,3,1,5449,4388,5454,276,5455,3,1,5450,4388,5454,276,5455,3,1,5451,4388,5454,276,5455,3,1,5452,4388,5454,276,5455,3,1,5453,4388,5454,276,5455,2,4388,5454,276,5455,0,1,2624,5456,0,0,0,0,3,4394,5461,1554,5971,4728,5972,0,1,1,5463,1,1,5464,1,1,5465,1,1,5466,1,1,5467,0,5,4400,5469,442,5470,790,5472,4402,5474,808,5476,11,4404,5478,1890,5479,680,5481,4406,5482,108,5483,392,5485,4410,5487,1722,5490,4414,5493,4416,5495,4418,5497,1,678,5471,11,4404,5478,1890,5479,680,5481,4406,5482,108,5483,392,5485,4410,5487,1722,5490,4414,5493,4416,5495,4418,5497,1,678,5473,11,4404,5478,1890,5479,680,5481,4406,5482,108,5483,392,5485,4410,5487,1722,5490,4414,5493,4416,5495,4418,5497,1,174,5475,11,4404,5478,1890,5479,680,5481,4406,5482,108,5483,392,5485,4410,5487,1722,5490,4414,5493,4416,5495,4418,5497,1,864,5477,11,4404,5478,1890,5479,680,5481,4406,5482,108,5483,392,5485,4410,5487,1722,5490,4414,5493,4416,5495,4418,5497,9,680,5481,4406,5482,108,5483,392,5485,4410,5487,1722,5490,4414,5493,4416,5495,4418,5497,1,2456,5480,9,680,5481,4406,5482,108,5483,392,5485,4410,5487,1722,5490,4414,5493,4416,5495,4418,5497,8,4406,5482,108,5483,392,5485,4410,5487,1722,5490,4414,5493,4416,5495,4418,5497,0,1,4408,5484,0,1,340,5486,0,1,332,5488,1,4412,5489,0,2,632,5491,606,5492,0,0,1,174,5494,0,1,18,5496,0,1,1722,5498,0,0,1,3636,5501,1,4408,5502,0,0,2,4424,5505,5176,6608,0,0,4,340,5508,368,5601,194,5989,64,5990,0,3,4428,5510,368,5511,364,5513,2,4430,5515,108,5516,1,1,5512,2,4430,5515,108,5516,1,1,5514,2,4430,5515,108,5516,0,1,4408,5517,0,2,1,5519,4434,5520,1,4434,5520,0,4,3924,5522,368,5523,1,5525,4438,5528,2,1,5525,4438,5528,1,1,5524,2,1,5525,4438,5528,2,1,5526,4438,5528,2,1,5527,4438,5528,1,4438,5528,0,1,1,5530,0,1,4442,5532,1,4444,5533,0,1,4448,5535,1,3924,5536,0,0,1,1554,5539,0,2,716,5541,442,5542,0,1,736,5543,0,1,1,5545,0,2,1,5547,4456,5549,2,1,5548,4456,5549,1,4456,5549,1,4458,5550,0,2,4460,5552,4462,5553,1,4462,5553,0,0,3,1,5556,76,5559,4468,5560,3,1,5557,76,5559,4468,5560,3,1,5558,76,5559,4468,5560,2,76,5559,4468,5560,1,4468,5560,0,2,1,5564,424,5566,1,678,5563,2,1,5564,424,5566,2,1,5565,424,5566,1,424,5566,0,1,4084,5568,0,0,4,4476,5571,442,5572,790,5574,4402,5576,5,1,5578,4478,5581,108,5582,606,5584,4484,5586,1,678,5573,5,1,5578,4478,5581,108,5582,606,5584,4484,5586,1,678,5575,5,1,5578,4478,5581,108,5582,606,5584,4484,5586,1,174,5577,5,1,5578,4478,5581,108,5582,606,5584,4484,5586,5,1,5579,4478,5581,108,5582,606,5584,4484,5586,5,1,5580,4478,5581,108,5582,606,5584,4484,5586,4,4478,5581,108,5582,606,5584,4484,5586,0,1,4480,5583,0,1,4482,5585,0,1,4486,5587,0,0,1,4486,5590,0,1,4482,5592,0,1,174,5594,0,1,4496,5596,0,1,18,5598,2,4498,5599,4526,5626,0,0,0,0,0,1,368,5605,0,1,368,5607,0,1,338,5609,0,1,880,5611,0,0,0,1,4512,5615,0,2,338,5617,540,5618,1,4516,5620,1,880,5619,1,4516,5620,0,1,4520,5622,2,4522,5623,1,5624,0,0,1,4526,5626,1,4528,5627,0,0,2,1210,5630,5028,6407,0,1,3814,5632,0,2,142,5634,270,5635,0,1,4532,5636,0,1,4536,5638,0,1,1,5641,1,1,5641,1,4540,5642,0,3,344,5644,368,5645,364,5647,3,1,5649,4544,5653,606,5654,1,1,5646,3,1,5649,4544,5653,606,5654,1,1,5648,3,1,5649,4544,5653,606,5654,3,1,5650,4544,5653,606,5654,3,1,5651,4544,5653,606,5654,3,1,5652,4544,5653,606,5654,2,4544,5653,606,5654,0,1,4546,5655,0,1,18,5657,3,4550,5658,2170,5659,4556,5663,1,1,5665,1,606,5660,2,4552,5661,4554,5662,1,1,5665,1,1,5665,1,120,5664,1,1,5665,1,1,5666,1,1,5667,1,1,5668,1,1,5669,1,1,5670,0,3,120,5672,1,5673,68,5676,2,1,5673,68,5676,2,1,5674,68,5676,2,1,5675,68,5676,1,68,5676,0,5,1,5707,4588,5713,28,5714,2306,5716,364,5718,1,264,5679,1,4560,5680,0,1,264,5682,1,4560,5683,0,4,4564,5685,368,5686,64,5688,606,5690,0,1,4566,5687,0,1,4566,5689,0,2,4568,5691,4570,5692,0,0,1,68,5694,2,4574,5695,800,5696,0,1,1554,5697,0,2,194,5699,4578,5700,1,4578,5700,0,1,4582,5702,0,1,142,5704,3,4116,5705,262,5873,2588,5874,0,5,1,5707,4588,5713,28,5714,2306,5716,364,5718,5,1,5708,4588,5713,28,5714,2306,5716,364,5718,5,1,5709,4588,5713,28,5714,2306,5716,364,5718,5,1,5710,4588,5713,28,5714,2306,5716,364,5718,5,1,5711,4588,5713,28,5714,2306,5716,364,5718,5,1,5712,4588,5713,28,5714,2306,5716,364,5718,4,4588,5713,28,5714,2306,5716,364,5718,0,1,90,5715,0,1,90,5717,0,1,4174,5719,0,0,0,0,1,120,5724,0,0,7,1,5732,4594,5736,4596,5737,4598,5739,758,5741,1324,5743,4604,5745,2,194,5728,4928,6231,7,1,5732,4594,5736,4596,5737,4598,5739,758,5741,1324,5743,4604,5745,2,1372,5730,1374,5731,7,1,5732,4594,5736,4596,5737,4598,5739,758,5741,1324,5743,4604,5745,7,1,5732,4594,5736,4596,5737,4598,5739,758,5741,1324,5743,4604,5745,7,1,5733,4594,5736,4596,5737,4598,5739,758,5741,1324,5743,4604,5745,7,1,5734,4594,5736,4596,5737,4598,5739,758,5741,1324,5743,4604,5745,7,1,5735,4594,5736,4596,5737,4598,5739,758,5741,1324,5743,4604,5745,6,4594,5736,4596,5737,4598,5739,758,5741,1324,5743,4604,5745,0,1,1690,5738,0,1,4600,5740,0,1,4602,5742,0,1,120,5744,0,1,1228,5746,0,3,1,5758,2872,5763,790,5764,1,1690,5749,3,1,5758,2872,5763,790,5764,1,4600,5751,3,1,5758,2872,5763,790,5764,1,4602,5753,3,1,5758,2872,5763,790,5764,1,120,5755,3,1,5758,2872,5763,790,5764,1,1228,5757,3,1,5758,2872,5763,790,5764,3,1,5759,2872,5763,790,5764,3,1,5760,2872,5763,790,5764,3,1,5761,2872,5763,790,5764,3,1,5762,2872,5763,790,5764,2,2872,5763,790,5764,4,1,5766,4606,5767,606,5768,182,5770,1,678,5765,4,1,5766,4606,5767,606,5768,182,5770,3,4606,5767,606,5768,182,5770,0,1,4608,5769,0,1,380,5771,0,3,4612,5773,368,5774,364,5776,7,1,5779,4594,5781,4596,5782,4598,5784,758,5786,1324,5788,4604,5790,1,1,5775,8,1,5778,1,5779,4594,5781,4596,5782,4598,5784,758,5786,1324,5788,4604,5790,1,1,5777,7,1,5779,4594,5781,4596,5782,4598,5784,758,5786,1324,5788,4604,5790,7,1,5779,4594,5781,4596,5782,4598,5784,758,5786,1324,5788,4604,5790,7,1,5780,4594,5781,4596,5782,4598,5784,758,5786,1324,5788,4604,5790,6,4594,5781,4596,5782,4598,5784,758,5786,1324,5788,4604,5790,0,1,1690,5783,0,1,4600,5785,0,1,4602,5787,0,1,120,5789,0,1,1228,5791,0,1,4614,5793,1,4616,5794,1,1,5795,0,1,4620,5797,1,1,5798,1,1,5799,0,1,4442,5801,2,1,5802,4622,5805,2,1,5803,4622,5805,2,1,5804,4622,5805,1,4622,5805,1,1,5806,0,1,4442,5808,6,4594,5809,4596,5810,4598,5812,758,5814,1324,5816,4604,5818,0,1,1690,5811,0,1,4600,5813,0,1,4602,5815,0,1,120,5817,0,1,1228,5819,0,4,1,5821,194,5826,1,5827,4628,5830,4,1,5822,194,5826,1,5827,4628,5830,4,1,5823,194,5826,1,5827,4628,5830,4,1,5824,194,5826,1,5827,4628,5830,4,1,5825,194,5826,1,5827,4628,5830,3,194,5826,1,5827,4628,5830,2,1,5827,4628,5830,2,1,5828,4628,5830,2,1,5829,4628,5830,1,4628,5830,0,2,1,5834,4628,5839,1,174,5833,2,1,5834,4628,5839,2,1,5835,4628,5839,2,1,5836,4628,5839,2,1,5837,4628,5839,2,1,5838,4628,5839,1,4628,5839,2,4634,5840,290,5841,0,0,1,1456,5843,4,4638,5844,4640,5845,60,5847,1060,5849,1,1554,5851,1,1234,5846,1,1554,5851,1,4642,5848,1,1554,5851,1,4642,5850,1,1554,5851,0,5,4646,5853,1,5854,106,5856,4648,5857,606,5858,4,1,5854,106,5856,4648,5857,606,5858,4,1,5855,106,5856,4648,5857,606,5858,3,106,5856,4648,5857,606,5858,0,2,1,5860,4652,5861,1,4650,5859,2,1,5860,4652,5861,1,4652,5861,0,3,1,5863,106,5866,4656,5867,3,1,5864,106,5866,4656,5867,3,1,5865,106,5866,4656,5867,2,106,5866,4656,5867,0,1,4652,5868,0,2,4660,5870,1514,5871,0,1,4662,5872,0,1,2588,5874,0,1,1070,5876,2,1,5877,4664,5879,2,1,5878,4664,5879,1,4664,5879,0,1,194,5881,0,5,1,5883,194,5887,108,5889,60,5891,540,5893,5,1,5884,194,5887,108,5889,60,5891,540,5893,5,1,5885,194,5887,108,5889,60,5891,540,5893,5,1,5886,194,5887,108,5889,60,5891,540,5893,4,194,5887,108,5889,60,5891,540,5893,1,586,5888,0,1,4670,5890,0,1,4672,5892,0,1,64,5894,1,818,5895,0,2,1,5897,4676,5901,2,1,5898,4676,5901,2,1,5899,4676,5901,2,1,5900,4676,5901,1,4676,5901,0,0,1,4682,5906,1,276,5905,1,4682,5906,0,0,1,442,5909,3,688,5910,678,5912,4686,5915,1,18,5911,0,1,1470,5913,1,18,5914,0,1,18,5916,0,0,0,0,0,2,1,5922,24,5924,2,1,5923,24,5924,1,24,5924,0,3,1,5926,4694,5929,120,5930,3,1,5927,4694,5929,120,5930,3,1,5928,4694,5929,120,5930,2,4694,5929,120,5930,0,1,142,5931,1,414,5932,0,1,4698,5934,6,18,5935,2350,5936,4700,5937,4702,5938,1634,5941,1552,5943,5,2350,5936,4700,5937,4702,5938,1634,5941,1552,5943,4,4700,5937,4702,5938,1634,5941,1552,5943,0,2,108,5939,338,5940,0,0,1,108,5942,0,1,108,5944,0,1,1554,5946,0,3,1,5948,4708,5951,606,5952,3,1,5949,4708,5951,606,5952,3,1,5950,4708,5951,606,5952,2,4708,5951,606,5952,0,1,4710,5953,0,1,238,5955,4,4714,5956,4716,5957,1624,5958,1496,5960,3,4716,5957,1624,5958,1496,5960,0,1,338,5959,0,1,338,5961,0,1,4720,5963,0,1,4724,5965,0,0,3,4728,5968,1554,5969,120,5970,0,0,0,0,0,0,1,4734,5975,0,1,124,5977,0,1,128,5979,0,1,4738,5981,0,1,4742,5983,2,1,5984,4744,5986,2,1,5985,4744,5986,1,4744,5986,0,1,4620,5988,0,0,1,4748,5991,0,6,1,5993,4752,5995,2636,5996,4754,5998,1036,6000,1520,6002,6,1,5994,4752,5995,2636,5996,4754,5998,1036,6000,1520,6002,5,4752,5995,2636,5996,4754,5998,1036,6000,1520,6002,0,1,1554,5997,0,1,120,5999,0,1,140,6001,0,1,1228,6003,0,2,1,6005,1228,6008,2,1,6006,1228,6008,2,1,6007,1228,6008,1,1228,6008,0,1,4760,6010,0,2,18,6013,4762,6014,4,18,6013,4762,6014,1,6068,4802,6072,1,4762,6014,0,2,1,6016,4766,6018,2,1,6017,4766,6018,1,4766,6018,0,3,1,6020,4768,6021,108,6022,2,4768,6021,108,6022,0,1,144,6023,0,0,1,1554,6026,0,1,238,6028,1,4774,6029,1,4776,6030,1,1,6031,0,1,1,6033,1,1,6034,1,1,6035,1,1,6036,0,1,350,6038,1,4780,6039,0,1,418,6041,1,1,6042,0,1,4784,6044,0,3,1,6046,4788,6048,138,6049,3,1,6047,4788,6048,138,6049,2,4788,6048,138,6049,0,1,1364,6050,0,4,1,6052,4792,6056,64,6057,606,6059,4,1,6053,4792,6056,64,6057,606,6059,4,1,6054,4792,6056,64,6057,606,6059,4,1,6055,4792,6056,64,6057,606,6059,3,4792,6056,64,6057,606,6059,0,1,4794,6058,0,1,4794,6060,0,2,1,6062,4798,6066,2,1,6063,4798,6066,2,1,6064,4798,6066,2,1,6065,4798,6066,1,4798,6066,0,2,1,6068,4802,6072,2,1,6069,4802,6072,2,1,6070,4802,6072,2,1,6071,4802,6072,1,4802,6072,0,1,4806,6074,0,6,1,6076,4810,6080,1890,6081,750,6083,424,6085,238,6087,6,1,6077,4810,6080,1890,6081,750,6083,424,6085,238,6087,6,1,6078,4810,6080,1890,6081,750,6083,424,6085,238,6087,6,1,6079,4810,6080,1890,6081,750,6083,424,6085,238,6087,5,4810,6080,1890,6081,750,6083,424,6085,238,6087,0,1,2456,6082,0,1,174,6084,0,1,3458,6086,0,1,4812,6088,0,2,4816,6090,790,6091,1,4818,6093,1,678,6092,1,4818,6093,0,1,4820,6095,1,4822,6096,0,0,5,1,6099,4826,6102,4828,6103,508,6105,120,6107,5,1,6100,4826,6102,4828,6103,508,6105,120,6107,5,1,6101,4826,6102,4828,6103,508,6105,120,6107,4,4826,6102,4828,6103,508,6105,120,6107,0,1,340,6104,0,1,340,6106,0,1,142,6108,1,4830,6109,0,1,4838,6113,1,4836,6112,1,4838,6113,0,1,4842,6115,0,2,4844,6117,566,6118,0,1,174,6119,0,2,4850,6123,1562,6124,1,1302,6122,2,4850,6123,1562,6124,0,1,4778,6125,0,3,4854,6127,64,6128,368,6130,1,4856,6132,1,1,6129,1,4856,6132,1,1,6131,1,4856,6132,0,1,1,6138,1,108,6135,1,1,6138,1,332,6137,1,1,6138,0,1,4864,6140,0,1,606,6142,1,4866,6143,1,1,6144,0,6,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,6,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,1,238,6148,6,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,6,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,6,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,1,238,6152,8,4872,6153,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,1,6219,4918,6221,5,4874,6154,4876,6155,4878,6157,4880,6159,1624,6161,0,1,174,6156,0,1,174,6158,0,1,174,6160,0,1,174,6162,0,7,4884,6164,4886,6165,678,6166,4888,6167,48,6168,4990,6344,4306,6345,4,4886,6165,678,6166,4888,6167,48,6168,3,678,6166,4888,6167,48,6168,2,4888,6167,48,6168,0,1,1552,6169,0,2,1,6173,4894,6177,1,2038,6172,2,1,6173,4894,6177,2,1,6174,4894,6177,2,1,6175,4894,6177,2,1,6176,4894,6177,1,4894,6177,0,1,4896,6179,1,1,6180,0,1,4900,6182,2,4902,6183,142,6184,0,2,1952,6185,4306,6186,0,0,2,1,6188,4628,6191,2,1,6189,4628,6191,2,1,6190,4628,6191,1,4628,6191,1,4906,6192,0,8,1,6194,442,6199,4910,6200,242,6201,678,6203,338,6207,204,6209,112,6211,8,1,6195,442,6199,4910,6200,242,6201,678,6203,338,6207,204,6209,112,6211,8,1,6196,442,6199,4910,6200,242,6201,678,6203,338,6207,204,6209,112,6211,8,1,6197,442,6199,4910,6200,242,6201,678,6203,338,6207,204,6209,112,6211,8,1,6198,442,6199,4910,6200,242,6201,678,6203,338,6207,204,6209,112,6211,7,442,6199,4910,6200,242,6201,678,6203,338,6207,204,6209,112,6211,6,4910,6200,242,6201,678,6203,338,6207,204,6209,112,6211,0,2,942,6202,1154,6205,0,2,942,6204,1154,6206,0,0,0,1,58,6208,0,1,58,6210,0,1,58,6212,0,1,4912,6214,2,1,6215,4914,6217,2,1,6216,4914,6217,1,4914,6217,0,2,1,6219,4918,6221,2,1,6220,4918,6221,1,4918,6221,1,174,6222,0,0,1,4922,6225,0,0,2,1,6228,524,6230,2,1,6229,524,6230,1,524,6230,0,0,0,0,1,174,6235,0,1,18,6237,0,1,4936,6239,0,14,1,6241,4940,6244,2636,6245,272,6247,4892,6249,1634,6251,4942,6253,3908,6255,4944,6257,1676,6259,4946,6261,4948,6263,1686,6265,636,6268,14,1,6242,4940,6244,2636,6245,272,6247,4892,6249,1634,6251,4942,6253,3908,6255,4944,6257,1676,6259,4946,6261,4948,6263,1686,6265,636,6268,14,1,6243,4940,6244,2636,6245,272,6247,4892,6249,1634,6251,4942,6253,3908,6255,4944,6257,1676,6259,4946,6261,4948,6263,1686,6265,636,6268,13,4940,6244,2636,6245,272,6247,4892,6249,1634,6251,4942,6253,3908,6255,4944,6257,1676,6259,4946,6261,4948,6263,1686,6265,636,6268,0,1,1114,6246,0,1,1114,6248,0,1,1114,6250,0,1,1114,6252,0,1,1114,6254,0,1,1114,6256,0,1,1114,6258,0,1,76,6260,0,1,174,6262,0,1,174,6264,0,2,1374,6266,1372,6267,0,0,2,1372,6269,1374,6270,0,0,1,238,6272,4,4714,6273,4952,6274,1634,6275,4892,6277,3,4952,6274,1634,6275,4892,6277,0,1,1114,6276,0,1,1114,6278,0,2,4956,6280,1,6281,1,1,6281,0,5,1,6283,4960,6287,238,6288,286,6290,750,6292,5,1,6284,4960,6287,238,6288,286,6290,750,6292,5,1,6285,4960,6287,238,6288,286,6290,750,6292,5,1,6286,4960,6287,238,6288,286,6290,750,6292,4,4960,6287,238,6288,286,6290,750,6292,0,1,4962,6289,0,1,4962,6291,0,1,4964,6293,0,5,4968,6295,1,6296,4970,6302,562,6303,18,6306,4,1,6296,4970,6302,562,6303,18,6306,4,1,6297,4970,6302,562,6303,18,6306,4,1,6298,4970,6302,562,6303,18,6306,4,1,6299,4970,6302,562,6303,18,6306,4,1,6300,4970,6302,562,6303,18,6306,4,1,6301,4970,6302,562,6303,18,6306,3,4970,6302,562,6303,18,6306,1,1,6308,1,1140,6304,1,18,6305,1,1,6308,1,272,6307,1,1,6308,1,1,6309,1,1,6310,1,1,6311,1,1,6312,1,1,6313,1,1,6314,1,1,6315,0,1,4972,6317,1,1,6318,1,1,6319,1,1,6320,1,1,6321,1,1,6322,1,1,6323,1,1,6324,1,1,6325,0,3,586,6327,48,6328,238,6330,0,1,1890,6329,0,1,606,6331,1,4976,6332,0,0,4,344,6335,4982,6336,1114,6337,18,6340,3,4982,6336,1114,6337,18,6340,0,1,270,6338,1,4984,6339,0,1,1892,6341,0,1,4988,6343,0,2,1,6347,4992,6350,1,194,6346,2,1,6347,4992,6350,2,1,6348,4992,6350,2,1,6349,4992,6350,1,4992,6350,0,2,1,6355,4996,6360,2,1,6355,4996,6360,1,18,6354,2,1,6355,4996,6360,2,1,6356,4996,6360,2,1,6357,4996,6360,2,1,6358,4996,6360,2,1,6359,4996,6360,1,4996,6360,0,0,0,1,4976,6364,0,1,238,6366,2,2350,6367,5004,6368,1,5004,6368,0,1,24,6370,1,5006,6371,0,2,1,6373,5010,6378,2,1,6374,5010,6378,2,1,6375,5010,6378,2,1,6376,5010,6378,2,1,6377,5010,6378,1,5010,6378,0,1,1,6386,3,24,6381,1374,6462,1372,6463,1,1,6386,1,24,6383,1,364,6384,1,4976,6385,1,1,6386,1,1,6387,1,1,6388,1,1,6389,1,1,6390,1,1,6391,1,1,6392,1,1,6393,0,2,1,6395,5016,6397,2,1,6396,5016,6397,1,5016,6397,0,2,1,6399,5020,6402,2,1,6400,5020,6402,2,1,6401,5020,6402,1,5020,6402,0,1,5024,6404,1,1,6405,0,0,0,2,1,6409,5032,6411,2,1,6410,5032,6411,1,5032,6411,0,1,5036,6413,0,1,5044,6420,1,174,6416,1,5044,6420,2,1228,6418,1554,6419,1,5044,6420,1,5044,6420,0,1,5048,6426,1,18,6423,1,5048,6426,1,1228,6425,1,5048,6426,0,0,1,18,6429,0,1,1228,6431,0,2,5054,6433,130,6434,0,0,2,5058,6436,2248,6437,0,1,130,6438,0,1,5062,6440,0,1,238,6442,5,2350,6443,5066,6444,2690,6445,1414,6448,826,6450,4,5066,6444,2690,6445,1414,6448,826,6450,0,1,18,6446,1,2250,6447,0,1,606,6449,0,1,18,6451,1,2228,6452,0,2,5068,6454,344,6494,0,2,5072,6456,1554,6457,1,5076,6459,1,5074,6458,1,5076,6459,1,1,6460,0,3,22,6464,1,6465,4442,6468,3,22,6464,1,6465,4442,6468,3,22,6464,1,6465,4442,6468,2,1,6465,4442,6468,2,1,6466,4442,6468,2,1,6467,4442,6468,1,4442,6468,2,264,6469,5080,6470,1,5080,6470,0,2,5084,6472,64,6473,0,1,2248,6474,0,2,1,6476,5088,6482,2,1,6477,5088,6482,2,1,6478,5088,6482,2,1,6479,5088,6482,2,1,6480,5088,6482,2,1,6481,5088,6482,1,5088,6482,0,0,1,5094,6485,3,5096,6486,64,6487,364,6489,0,1,1,6488,0,1,1,6490,0,1,24,6492,1,456,6493,0,2,5098,6495,1056,6496,0,1,484,6497,0,2,1,6499,5102,6501,2,1,6500,5102,6501,1,5102,6501,0,1,5106,6505,3,174,6504,582,6553,5144,6555,1,5106,6505,0,2,5108,6507,64,6508,3,5110,6512,1,6513,5112,6515,3,348,6509,4250,6510,4496,6511,3,5110,6512,1,6513,5112,6515,3,5110,6512,1,6513,5112,6515,3,5110,6512,1,6513,5112,6515,2,1,6513,5112,6515,2,1,6514,5112,6515,1,5112,6515,0,2,1,6517,4256,6520,2,1,6518,4256,6520,2,1,6519,4256,6520,1,4256,6520,0,1,5116,6522,0,1,238,6524,3,5120,6525,5122,6526,442,6528,0,1,332,6527,0,1,64,6529,0,1,142,6531,1,5128,6534,1,2456,6533,1,5128,6534,1,1,6535,0,1,5132,6537,0,4,1,6539,5134,6542,790,6543,442,6545,4,1,6540,5134,6542,790,6543,442,6545,4,1,6541,5134,6542,790,6543,442,6545,3,5134,6542,790,6543,442,6545,1,5136,6547,1,678,6544,1,5136,6547,1,678,6546,1,5136,6547,0,1,5142,6552,2,5140,6550,302,6551,1,5142,6552,1,5142,6552,0,1,174,6554,0,1,174,6556,0,1,18,6558,7,1892,6559,5148,6560,5152,6562,64,6564,368,6566,606,6569,1562,6571,0,1,5150,6561,0,1,5150,6563,0,1,220,6565,0,2,5154,6567,5156,6568,0,0,1,5158,6570,0,1,4778,6572,0,1,666,6574,1,5162,6575,1,1,6576,0,1,238,6578,1,5166,6579,0,5,1,6585,3846,6591,562,6592,456,6594,688,6597,1,194,6582,5,1,6585,3846,6591,562,6592,456,6594,688,6597,1,194,6584,5,1,6585,3846,6591,562,6592,456,6594,688,6597,5,1,6586,3846,6591,562,6592,456,6594,688,6597,5,1,6587,3846,6591,562,6592,456,6594,688,6597,5,1,6588,3846,6591,562,6592,456,6594,688,6597,5,1,6589,3846,6591,562,6592,456,6594,688,6597,5,1,6590,3846,6591,562,6592,456,6594,688,6597,4,3846,6591,562,6592,456,6594,688,6597,2,5170,6600,1,6601,2,1520,6593,1136,6596,2,5170,6600,1,6601,1,1520,6595,2,5170,6600,1,6601,2,5170,6600,1,6601,1,18,6598,1,2170,6599,2,5170,6600,1,6601,1,1,6601,0,0,0,0,1,140,6606,0,0,0,0,1,18,6611,0,1,1462,6613,0,1,5180,6624,1,18,6616,1,5180,6624,1,18,6618,1,5180,6624,1,18,6620,1,5180,6624,1,2446,6622,1,18,6623,1,5180,6624,0,1,5182,6626,1,3766,6627,0,2,5184,6629,364,6630,0,1,68,6631,0,1,5186,6633,1,818,6634,0,0,0,2,1564,6638,1330,6639,0,0,0,0,0,1,24,6644,0],
    ends: [2,0,7,0,9,0,11,0,13,1,19,1,23,1,26,1,28,1,31,1,33,1,35,1,37,2,38,2,40,2,41,2,43,2,46,2,48,2,49,2,50,2,51,2,53,3,55,3,56,3,58,3,60,3,61,3,64,3,66,4,67,4,68,5,75,6,77,6,79,6,81,6,83,6,102,6,104,6,107,6,116,6,118,6,121,6,129,6,131,6,132,6,134,6,136,6,138,6,144,6,145,6,147,6,148,6,150,6,152,6,154,6,164,6,174,6,187,6,192,6,194,6,200,6,203,6,210,6,213,6,215,6,218,6,221,6,230,6,232,6,237,6,238,6,240,6,241,6,243,6,245,6,247,6,252,7,254,7,256,7,262,7,265,7,274,7,275,7,279,7,281,7,284,7,290,7,292,7,293,7,298,7,309,7,315,7,319,7,331,7,333,7,335,7,337,7,339,7,341,7,343,7,346,7,347,7,350,7,353,7,355,7,358,7,366,7,368,7,370,7,372,7,376,7,385,7,393,7,398,7,407,7,411,7,421,7,430,7,432,7,434,7,436,7,438,7,440,7,442,7,443,7,444,7,448,7,450,7,455,7,457,7,459,7,461,7,463,7,465,7,467,7,468,7,474,7,476,7,482,7,484,7,485,7,488,7,491,7,493,7,506,7,512,7,514,7,518,7,520,7,521,7,522,7,523,7,526,7,528,7,530,7,532,7,534,7,536,7,538,7,540,7,542,7,543,7,544,7,547,7,550,7,551,7,554,7,556,7,564,7,567,7,571,7,574,7,583,7,584,7,585,7,589,7,591,7,595,7,605,7,613,7,621,7,628,7,630,7,632,7,634,7,636,7,639,7,644,8,649,8,651,8,655,8,658,8,662,8,664,8,667,8,669,8,672,8,680,8,681,9,682,9,685,10,688,10,692,10,695,10,697,10,709,10,721,10,724,10,735,10,745,10,751,10,752,10,760,10,770,10,772,10,774,10,777,10,779,10,782,10,784,10,789,10,794,10,800,10,814,10,815,10,817,10,820,10,822,10,834,10,836,10,845,10,847,10,857,10,859,10,861,10,866,10,870,10,872,10,874,10,877,11,878,11,883,12,887,12,896,13,899,13,901,13,903,13,905,13,907,13,909,13,911,13,913,13,915,13,917,13,920,13,926,13,930,13,931,13,933,13,937,13,939,13,945,13,946,13,948,13,958,13,965,13,969,13,974,13,978,13,986,13,988,13,990,13,992,13,994,13,996,13,998,13,1003,13,1011,13,1013,13,1015,13,1017,13,1019,13,1020,13,1021,13,1023,13,1025,13,1026,13,1033,13,1040,13,1048,13,1057,13,1064,13,1068,13,1070,13,1073,13,1075,13,1077,13,1079,13,1082,13,1084,13,1086,13,1087,13,1088,13,1090,13,1092,13,1096,13,1105,13,1116,13,1119,13,1121,13,1122,13,1123,14,1125,14,1127,14,1129,14,1131,14,1133,14,1137,14,1142,14,1143,14,1146,14,1147,14,1150,14,1153,14,1156,14,1158,14,1160,15,1162,16,1166,16,1171,16,1173,16,1175,16,1176,16,1178,16,1181,16,1183,16,1185,16,1187,16,1189,16,1192,16,1193,16,1195,16,1197,16,1198,16,1200,16,1207,16,1209,16,1210,16,1211,16,1212,16,1213,16,1214,16,1215,16,1216,16,1217,16,1218,16,1219,16,1220,16,1221,16,1222,16,1224,16,1226,16,1229,16,1231,16,1233,16,1234,16,1235,16,1237,16,1243,16,1245,16,1249,16,1251,16,1259,16,1268,16,1271,16,1276,16,1279,16,1281,16,1283,16,1286,16,1294,16,1297,16,1299,16,1303,16,1305,16,1307,16,1308,16,1312,16,1314,16,1317,16,1319,16,1324,16,1328,17,1331,17,1333,17,1336,17,1338,17,1340,17,1341,17,1343,17,1346,17,1348,17,1350,17,1352,17,1354,17,1356,17,1358,17,1360,17,1361,17,1363,17,1366,17,1371,17,1372,17,1373,17,1374,17,1375,17,1376,18,1378,18,1383,18,1384,18,1386,18,1388,18,1397,19,1399,19,1400,19,1402,19,1404,19,1406,19,1408,19,1409,19,1411,19,1412,19,1413,19,1415,19,1417,19,1419,19,1421,19,1424,19,1426,19,1428,19,1462,19,1468,19,1472,19,1473,19,1475,19,1481,19,1483,19,1484,19,1486,19,1491,19,1495,19,1500,19,1508,19,1511,19,1513,19,1517,19,1519,19,1521,19,1522,19,1529,19,1531,19,1533,19,1535,19,1537,20,1538,20,1540,20,1543,20,1545,20,1548,20,1549,21,1550,21,1551,22,1554,22,1556,22,1559,23,1568,23,1570,23,1571,23,1572,23,1573,23,1574,23,1575,23,1576,23,1577,23,1578,23,1583,23,1586,23,1590,23,1592,23,1593,23,1596,23,1598,23,1600,23,1602,23,1605,23,1607,23,1608,23,1611,23,1613,23,1619,23,1630,23,1632,23,1634,23,1636,23,1638,23,1640,23,1642,23,1644,23,1646,23,1648,23,1650,23,1652,23,1654,23,1656,23,1658,23,1660,23,1662,23,1664,23,1670,23,1672,23,1674,23,1676,23,1678,23,1680,23,1682,23,1684,23,1685,23,1688,23,1695,23,1698,23,1701,23,1703,23,1705,23,1725,23,1736,23,1742,23,1744,23,1748,23,1754,23,1756,23,1757,23,1758,23,1759,23,1760,23,1761,23,1764,23,1766,24,1769,24,1771,24,1775,24,935,25,1776,25,1835,26,1837,26,1839,26,1841,26,1846,26,1848,26,1850,26,1852,26,1863,26,1864,26,1867,26,1869,26,1871,26,1873,26,1875,26,1876,26,1877,26,1878,26,1879,26,1880,26,1881,26,1884,26,1886,26,1887,26,1889,26,1891,26,1894,26,1896,26,1906,26,1908,26,1914,26,1923,26,1926,27,1927,27,1930,27,1935,27,1945,27,1946,28,1948,28,1950,28,1951,29,1952,29,1958,29,1961,29,1963,29,1965,29,1966,29,1968,29,1970,29,1971,29,1973,29,1974,29,1976,29,1997,29,1998,29,2004,29,2006,29,2009,29,2014,29,2020,29,2021,29,2027,29,2029,29,2031,29,2041,29,2043,29,2045,29,2046,29,2047,29,2055,29,2056,29,2062,29,2067,29,2074,30,2076,30,2078,30,2080,30,2083,30,2086,30,2088,30,2090,31,2093,31,2096,32,2099,32,2110,32,2112,32,2116,32,2118,32,2120,32,2126,32,2128,32,2130,33,2132,33,2134,33,2136,33,2138,33,2139,33,2142,33,2143,34,2151,34,2161,34,2163,34,2168,34,2169,34,2179,34,2181,34,2185,34,2190,34,2197,34,2199,34,2207,35,2213,35,2214,35,2216,35,2218,35,2221,35,2224,35,2,36,122,36,124,36,127,36,2225,36,228,36,2226,36,2227,36,2229,36,2242,37,2243,37,2245,37,2261,37,2266,37,2269,37,2271,37,2273,37,2277,37,2281,37,2291,37,2299,37,2307,37,2309,37,2311,37,2313,37,2316,37,2318,37,2319,37,2321,37,2326,37,2329,37,2334,37,2339,37,2340,37,2345,37,2352,37,2355,37,2356,37,2358,38,2360,38,2362,38,2365,38,2367,38,2369,39,2371,39,2373,39,2376,39,2377,40,1488,40,2386,41,2388,41,2390,41,2392,41,2394,41,2396,41,2398,41,2400,41,2401,41,2403,41,2420,41,2422,41,2424,41,2426,41,2428,41,2430,41,2432,41,2434,41,2435,41,2437,41,2461,41,2484,41,2488,41,2503,41,2505,41,2507,41,2509,41,2511,41,2513,41,2515,41,2517,41,2518,41,2520,41,2539,41,2541,41,2543,41,2545,41,2547,41,2566,41,2568,41,2572,41,2575,41,2581,41,2595,41,2597,41,2599,41,2601,41,2603,41,2605,41,2607,41,2609,41,2610,41,2612,41,2615,42,2616,43,2619,43,2621,43,2623,43,2625,43,2626,43,1488,43,2634,44,2642,44,2644,44,2645,44,2646,44,2647,45,2656,46,2667,46,2674,46,2679,47,2681,47,2683,47,2690,47,2710,47,2711,47,2716,47,2725,47,2727,47,2728,47,2729,47,2731,47,2733,47,2743,47,2745,47,2746,47,2747,47,2749,47,2751,47,2753,47,2754,47,2756,47,2757,47,2759,47,2762,47,2768,47,2770,47,2772,47,2775,47,2777,47,2779,47,2781,47,2785,47,2790,47,2798,47,2800,47,2802,47,2806,47,2808,47,2810,47,2814,47,2816,47,2821,48,2825,48,2829,48,2837,48,2841,48,2844,48,2848,48,2850,48,2853,49,2854,49,2857,49,2858,50,2865,51,2867,51,2869,51,2871,51,2874,51,2883,51,2884,51,2887,51,2,51,2893,52,2894,52,2896,52,2898,52,2900,52,2901,52,2903,53,2904,53,2906,53,2907,53,2908,53,2910,53,2912,53,2913,53,2914,53,2916,53,2918,53,2919,53,2921,53,2922,53,2924,53,2928,53,2930,53,2932,54,2939,54,2946,54,2947,54,2949,54,2950,54,2958,54,2962,54,2963,55,2970,55,2974,55,2975,56,2977,56,2978,56,2991,57,2992,57,2996,57,3015,57,3038,57,3043,57,3045,58,3047,58,3050,58,3052,58,3054,58,3056,58,3058,58,3078,59,3081,59,3083,59,3086,59,3094,59,3095,59,3098,59,3104,59,3106,59,3109,59,3111,59,3112,59,3114,59,3116,59,3117,59,3118,59,3119,59,3121,59,3125,59,3133,59,3142,59,3144,59,3154,59,3158,59,3163,59,3164,59,3167,59,3169,59,3172,59,3178,59,3180,59,3182,59,3186,59,3187,59,3191,59,3194,60,3196,60,3202,60,3203,61,3204,61,3206,61,3208,62,3210,62,3212,62,3213,62,3228,62,3230,62,3232,62,3234,62,3241,62,3244,62,3247,62,3249,62,3255,62,3262,62,3265,62,3267,62,3269,62,3273,62,3275,62,3276,62,3277,62,3278,62,3281,62,3282,63,3286,63,3287,63,3289,63,3292,63,3304,64,3309,64,3311,64,3313,64,3315,64,3319,64,3321,64,3341,64,3343,64,3346,64,3359,64,3361,64,3362,64,3370,64,3372,64,3375,64,3376,64,3385,64,3388,64,3391,64,3394,65,973,65,3398,65,3399,66,3401,66,640,66,3403,67,3408,67,3412,67,3414,67,3417,67,3420,67,3426,67,3428,67,3430,67,3432,67,3434,67,3436,67,3439,67,3442,67,3445,68,3448,68,3450,69,3457,69,3459,69,3462,69,3464,70,3465,70,3474,70,3478,70,3487,70,3491,70,3495,70,3498,70,3502,70,3505,70,3517,70,3523,70,3525,70,3527,70,3529,70,3532,70,3445,71,3448,71,3450,72,3457,72,3533,73,3542,73,3545,73,3551,73,3553,73,3554,73,3556,73,3559,73,3560,73,3563,73,3569,73,3572,73,3573,73,3575,73,3585,73,3587,73,3590,74,3592,74,3593,74,3595,75,3596,75,3601,76,3607,76,3609,76,3610,76,3619,76,3628,76,3632,76,3633,76,3637,76,3639,76,3641,76,3645,76,3648,76,3652,76,3654,76,3658,76,3663,76,3666,77,3667,77,3670,77,3672,77,3673,77,3676,77,3679,77,3681,78,3682,78,3690,79,3696,79,3700,79,3702,79,3703,80,3705,80,3707,80,3709,80,3711,81,3720,82,3728,82,3737,82,3739,82,3740,82,3741,82,3742,82,3745,82,3749,82,3751,82,3754,82,3757,82,3759,82,3764,82,3766,82,3769,82,3772,82,3775,82,3787,82,3789,82,3791,82,3793,82,3803,82,3805,82,3808,82,2377,83,3809,83,3815,83,3816,83,3839,84,3845,84,3848,84,3864,84,3866,84,3868,84,3870,84,3878,84,3884,84,3889,84,3894,84,3895,84,3901,84,3902,84,3904,84,3906,84,3908,85,3911,85,3913,85,3916,85,34,86,3917,87,3918,87,3930,88,3931,88,3941,88,3942,88,3943,88,3954,88,3957,88,3958,88,3959,88,3962,88,3963,89,3965,90,3967,91,3968,91,3970,92,3973,92,3976,92,3981,92,3985,92,3994,92,3997,92,4008,92,4010,92,4015,92,4020,92,4025,92,4028,92,4032,92,4036,92,4039,92,4042,92,4044,93,4048,94,4051,94,4070,94,4080,94,4087,94,4090,94,4102,94,4103,94,4107,94,4109,94,4111,94,4115,94,4122,94,4126,94,4131,94,4133,94,4138,94,4142,94,4154,94,4161,94,4166,95,4168,95,4171,95,4173,95,4175,95,4176,96,4182,96,4184,96,4187,96,4198,96,4204,97,4205,97,4212,97,4216,97,4223,97,4224,97,4232,97,4233,97,4239,97,4249,97,4251,97,4254,97,4256,97,4260,97,4262,97,4264,97,4266,97,4267,97,4269,97,4271,97,4275,97,4284,97,4292,97,4304,97,4310,97,4312,97,4314,97,4316,97,4327,97,4329,97,4334,97,4335,97,4341,97,4346,97,4353,97,4355,97,4357,97,4359,97,4361,97,4363,97,4366,97,4374,97,4376,97,4379,97,4382,97,4384,97,4386,97,4398,97,4406,97,4412,97,4417,97,4419,97,4421,97,4423,97,4426,97,4428,97,4437,97,4440,97,4443,97,4451,97,4453,97,4456,97,4458,97,4461,97,4462,97,4464,97,4466,97,4467,97,4470,97,4473,97,4480,97,4484,97,4486,97,4488,97,4492,97,4494,98,4496,98,4498,98,4500,98,4505,98,4510,98,4512,98,4513,98,4514,98,4515,98,4516,98,4520,98,4522,98,4528,98,4532,98,4535,98,4538,98,4541,98,4543,99,4545,99,4549,99,4554,99,4556,99,4557,100,4558,100,4561,100,4563,100,4564,100,4565,100,4567,100,4569,100,4571,100,58,100,4573,100,4578,101,4581,101,4583,101,4587,101,4589,101,1951,101,4592,101,4598,102,4604,102,4607,102,4609,102,4612,102,4615,102,4617,102,4619,102,4621,102,4623,102,4624,102,4674,103,4677,103,4682,103,4684,103,4685,103,4690,103,4699,103,4701,103,4707,103,4708,104,4709,105,4711,105,4713,105,4714,105,4716,105,4718,105,4720,105,4722,105,4725,105,4727,105,4728,105,4730,105,4737,105,4749,105,4751,106,4753,106,4755,106,4758,106,4762,106,4763,107,4764,107,4765,107,4766,107,4767,107,4768,107,633,107,4769,107,4770,107,4771,107,4772,107,4773,108,4775,108,4776,108,4778,108,4780,108,4782,108,4785,108,4787,108,4792,108,4793,109,4794,109,4795,109,4797,109,4798,109,4802,110,4808,111,4810,111,4811,111,4814,111,4816,111,4818,111,4820,111,4822,111,4825,111,4832,111,4842,111,4844,111,4851,111,4860,111,4863,111,4869,112,4870,112,4878,112,4879,112,2826,112,4795,112,4880,112,4882,112,4884,112,4885,112,4886,112,4887,112,4889,112,4890,112,4891,113,4892,113,4893,113,4894,113,4895,113,4896,113,4897,114,4899,114,4901,114,4903,114,4908,114,4909,114,4913,114,4916,114,4919,114,4923,114,4927,114,51,115,4928,115,4930,115,4931,115,4937,115,1488,115,1490,115,4938,115,4939,116,4940,116,4941,116,4942,116,4943,116,4944,116,4668,117,4669,117,4670,117,4671,117,4672,117,4673,117,4812,117,4813,117,4945,117,4947,117,4948,117,4949,117,4950,117,4951,117,4952,117,4953,117,4954,118,4957,118,4959,118,4961,118,4964,118,4967,118,2229,119,4968,119,4969,119,4970,119,4971,119,4972,119,4973,120,4975,120,4977,120,4979,120,4986,120,4993,120,4997,120,4998,121,5008,121,5010,121,5012,121,5013,122,5014,122,5015,122,5016,122,5017,123,5019,123,5023,123,5025,123,5032,123,5037,123,5044,123,5046,123,5048,123,5052,123,5054,123,5055,123,5061,123,5070,123,5074,123,5077,123,5078,124,51,124,5090,124,5098,124,5105,124,1453,124,1488,124,4938,124,5106,124,5108,124,5110,124,5111,125,5113,125,5114,126,5115,126,5116,126,5117,126,5118,126,5119,126,5120,126,5121,126,5122,126,5124,127,5125,128,5127,128,5129,128,5131,128,5133,128,5136,128,5140,128,5143,128,5145,128,5153,128,5160,128,5166,128,5167,128,5169,128,5173,129,5175,129,5176,129,5185,129,5186,129,5194,129,5195,129,5202,129,4998,129,5206,129,5208,129,4795,129,4797,129,4798,129,5209,129,228,130,2229,130,5210,130,5211,130,5212,130,5213,130,5214,130,5215,130,5216,130,5217,130,5218,130,5219,131,5222,131,5224,131,5226,131,5229,131,5231,131,5232,131,5235,131,5237,131,5239,131,5240,131,5241,131,5243,131,5248,131,5249,131,5251,131,5252,131,5254,131,5255,131,5256,131,5258,131,5265,131,5267,131,5270,132,5273,132,5274,132,5276,132,5278,132,5279,132,228,133,5280,133,5281,133,5282,133,5283,133,5284,133,5285,133,5286,133,5292,134,5295,134,5297,134,5312,134,5313,134,5325,134,5327,134,5334,134,5336,134,5338,134,5341,134,5342,134,5343,134,5345,135,5356,135,5359,136,5369,136,5371,136,5373,136,5377,136,5379,136,5381,136,5382,136,5384,136,5385,136,45,137,5386,137,50,137,5389,137,1457,137,5391,137,5392,137,5396,137,5400,137,5402,137,5403,137,5404,138,5405,138,5406,138,5407,138,5408,138,5409,138,5410,139,5412,139,5414,139,5416,139,5418,139,5420,139,5422,139,5424,139,5427,139,5429,139,5431,139,5439,139,5443,139,5454,139,5456,139,545,140,5457,140,5458,140,5459,140,5461,140,5462,141,5463,141,5464,141,5465,141,5466,141,5467,141,5482,142,5484,142,5486,142,5489,142,5491,142,5492,142,5494,142,5496,142,5498,142,5499,142,5502,142,5503,142,5505,142,5506,142,5508,142,5515,142,5517,142,5520,142,5528,142,5530,142,5533,142,5536,142,5537,142,5539,142,5541,143,5543,143,5545,143,5550,143,5553,143,5554,143,5560,143,5566,143,5568,143,5569,143,5581,144,5583,144,5585,144,5587,144,5588,144,5590,144,5592,144,5594,144,5596,144,5599,144,5600,144,5601,144,5602,144,5603,144,5605,144,5607,144,5609,144,5611,144,5612,144,5613,144,5615,144,5620,144,5623,144,5624,144,5627,144,5628,145,5630,145,5632,145,5634,146,5636,146,5638,146,5642,147,5653,148,5655,148,5658,148,5661,148,5662,148,5664,148,5665,148,5666,148,5667,148,5668,148,5669,148,5670,148,5676,148,5677,148,5680,148,5683,148,5685,148,5687,148,5689,148,5691,148,5692,148,5695,148,5697,148,5700,148,5702,148,5705,148,5713,149,5715,149,5717,149,5719,149,5720,149,5721,149,5722,149,5724,149,5725,149,5736,150,5738,150,5740,150,5742,150,5744,150,5746,150,5767,150,5769,150,5771,150,5781,150,5783,150,5785,150,5787,150,5789,150,5791,150,5795,150,5797,150,5798,150,5799,150,5805,150,5806,150,5809,150,5811,150,5813,150,5815,150,5817,150,5819,150,5830,151,5840,151,5841,151,5851,151,5856,151,5861,151,5866,151,5868,151,5870,151,5872,151,5874,151,5879,151,5881,151,5888,151,5890,151,5892,151,5895,151,5901,151,5902,152,5906,152,5907,152,5911,152,5914,152,5916,152,5917,152,5918,152,5919,152,5920,152,5924,152,5929,153,5932,153,5937,153,5939,153,5940,153,5942,153,5944,153,5946,153,5951,153,5953,153,5957,153,5959,153,5961,153,5963,153,5965,153,5966,153,5968,153,5969,153,5970,153,5971,153,5972,153,5973,153,5975,153,5977,153,5979,153,5981,153,5986,153,5988,153,5989,154,5991,154,5995,155,5997,155,5999,155,6001,155,6003,155,6008,155,6010,155,6014,155,6018,155,6021,155,6023,155,6024,155,6026,155,6031,155,2801,156,6032,156,6033,156,6034,156,6035,156,6036,156,6039,157,6042,157,6044,158,6048,158,6050,158,6056,158,6058,158,6060,158,6066,158,6072,158,6074,158,6080,158,6082,158,6084,158,6086,158,6088,158,6093,158,6096,159,6097,159,6102,160,6104,160,6106,160,6109,160,6113,160,6115,160,6117,160,6119,160,6123,160,6125,160,6127,160,6129,160,6131,160,6132,160,6138,160,6140,160,6144,161,6154,162,6156,162,6158,162,6160,162,6162,162,6167,162,6169,162,6177,162,6180,162,6183,162,6185,162,6186,162,6192,162,6200,162,6202,162,6204,162,6205,162,6206,162,6208,162,6210,162,6212,162,6217,162,6222,162,6223,162,6225,162,6226,163,6230,163,6231,163,3885,164,6232,164,657,165,6233,165,6235,165,6237,165,2801,166,3903,166,4625,166,4630,166,4632,166,4633,166,4635,166,4637,166,4639,166,4640,166,4641,166,4642,166,4644,166,4645,166,4647,166,4648,166,4649,166,4651,166,4652,166,4654,166,4655,166,4662,166,4665,166,4667,166,6239,166,6244,167,6246,167,6248,167,6250,167,6252,167,6254,167,6256,167,6258,167,6260,167,6262,167,6264,167,6266,167,6267,167,6269,167,6270,167,6274,167,6276,167,6278,167,6279,167,6280,167,6281,167,6287,167,6289,167,6291,167,6293,167,6302,167,6305,167,6307,167,6308,167,6309,167,6310,167,6311,167,6312,167,6313,167,6314,167,6315,167,6317,167,6318,167,6319,167,6320,167,6321,167,6322,167,6323,167,6324,167,6325,167,6327,167,6329,167,6332,167,6333,167,6336,167,6339,167,6341,167,6342,167,6343,167,6350,167,6360,168,5919,168,6361,168,6362,168,6364,168,6368,168,6371,168,6378,168,5911,168,5912,168,6379,168,6381,168,6385,168,6386,168,6387,168,6388,168,6389,168,6390,168,6391,168,6392,168,6393,168,6397,168,6402,168,6405,169,6406,170,6407,170,2801,170,3903,170,4625,170,4630,170,4632,170,4633,170,4635,170,4637,170,4639,170,4640,170,4641,170,4642,170,4644,170,4645,170,4647,170,4648,170,4649,170,4651,170,4652,170,4654,170,4655,170,4662,170,4665,170,4667,170,6411,171,6413,171,6414,171,6416,171,6418,171,6419,171,6420,171,6426,171,6427,171,6429,171,6431,171,6433,171,6434,171,6436,171,6438,171,6440,171,6444,171,6447,171,6449,171,6452,171,6454,171,6460,171,6470,171,6472,171,6474,171,6482,172,6483,172,6486,172,6488,172,6490,172,6453,172,6493,172,6495,173,6497,173,6501,173,6505,174,6515,174,6520,174,6522,174,6525,174,6527,174,6529,174,6535,174,6537,174,6547,174,6552,174,6504,174,6554,174,6556,174,6559,174,6561,174,6563,174,6565,174,6567,174,6568,174,6570,174,6572,174,6576,174,6579,174,6601,174,6602,174,6603,174,6604,174,6606,174,6607,174,6608,175,66,176,6609,176,6611,176,6613,176,6624,176,6626,176,6627,176,6629,176,6631,176,6634,176,6635,176,6636,176,6638,176,6639,176,2977,177,6640,177,6641,177,6642,177,6644,177],
    sets: 178,
  },
};
