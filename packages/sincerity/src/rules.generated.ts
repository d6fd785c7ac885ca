/** Generated from rules/*.yml by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const RULES: RuleBook = {
 "lexicon": {
  "we": [
   "we",
   "i",
   "the team",
   "our team",
   "our staff",
   "my colleague",
   "my team"
  ],
  "sorry": [
   "sorry",
   "apologise",
   "apologize",
   "apologies",
   "apology",
   "apologising",
   "apologizing",
   "apologised",
   "apologized",
   "regret",
   "regrets"
  ],
  "apologise": [
   "apologise",
   "apologize",
   "apologising",
   "apologizing",
   "apologised",
   "apologized"
  ],
  "very": [
   "very",
   "so",
   "truly",
   "really",
   "deeply",
   "sincerely",
   "extremely",
   "terribly",
   "genuinely",
   "awfully",
   "also",
   "both",
   "all",
   "again"
  ],
  "surely": [
   "really",
   "clearly",
   "simply",
   "certainly",
   "definitely",
   "badly",
   "completely",
   "seriously",
   "utterly",
   "truly",
   "terribly",
   "plainly",
   "also",
   "now",
   "already",
   "still",
   "just",
   "obviously",
   "very",
   "much",
   "hugely",
   "personally",
   "fully"
  ],
  "feeling": [
   "frustration",
   "anger",
   "distress",
   "worry",
   "anxiety",
   "stress",
   "upset",
   "disappointment",
   "embarrassment",
   "annoyance",
   "pain",
   "hurt",
   "heartache",
   "anguish",
   "dissatisfaction",
   "displeasure",
   "discomfort",
   "unhappiness",
   "fear",
   "humiliation",
   "hassle"
  ],
  "felt": [
   "frustrating",
   "frustrated",
   "upsetting",
   "upset",
   "angry",
   "annoying",
   "annoyed",
   "disappointing",
   "disappointed",
   "stressful",
   "stressed",
   "worrying",
   "worried",
   "distressing",
   "distressed",
   "painful",
   "embarrassing",
   "embarrassed",
   "difficult",
   "hard",
   "tough",
   "infuriating",
   "maddening",
   "exhausting",
   "awful",
   "horrible",
   "furious",
   "cross",
   "sad",
   "unsettling",
   "concerning",
   "disheartening",
   "disruptive",
   "tiring",
   "humiliating",
   "frightening",
   "unfair"
  ],
  "unhappy": [
   "unhappy",
   "upset",
   "dissatisfied",
   "unsatisfied",
   "disappointed",
   "offended",
   "frustrated",
   "inconvenienced",
   "displeased",
   "hurt",
   "annoyed",
   "bothered",
   "misinformed",
   "not happy",
   "not satisfied",
   "not pleased",
   "not impressed",
   "less than happy"
  ],
  "harm": [
   "inconvenience",
   "inconveniences",
   "trouble",
   "hassle",
   "confusion",
   "frustration",
   "upset",
   "distress",
   "offence",
   "offense",
   "disruption",
   "stress",
   "disappointment",
   "concern",
   "concerns",
   "issue",
   "issues",
   "problem",
   "problems",
   "difficulty",
   "difficulties",
   "discomfort",
   "delay",
   "delays",
   "annoyance",
   "hardship",
   "worry",
   "anxiety",
   "misunderstanding",
   "harm",
   "hurt",
   "shortcoming",
   "shortcomings"
  ],
  "mistake": [
   "mistake",
   "mistakes",
   "error",
   "errors",
   "fault",
   "faults",
   "failure",
   "failures",
   "failing",
   "failings",
   "shortcoming",
   "shortcomings",
   "oversight",
   "oversights",
   "lapse",
   "lapses",
   "blunder",
   "miscommunication",
   "negligence",
   "carelessness",
   "slip",
   "miscalculation",
   "misjudgement",
   "misjudgment",
   "confusion",
   "mess",
   "incompetence",
   "inefficiency",
   "doing"
  ],
  "failed": [
   "failed",
   "fell short",
   "fallen short",
   "fall short",
   "messed up",
   "screwed up",
   "slipped up",
   "let you down",
   "let down",
   "dropped the ball",
   "missed the mark",
   "botched",
   "bungled",
   "mishandled",
   "misjudged",
   "misled",
   "neglected",
   "overlooked",
   "forgot",
   "forgotten",
   "overcharged",
   "disappointed you",
   "letting you down",
   "wronged"
  ],
  "promise": [
   "(i|we|you|they|he|she|it) will|shall",
   "(i|we) (am|are) going to",
   "(i|we) (am|are) (now|also|personally)? *ing",
   "will|shall",
   "(i|we) (would like to|want to|can|are happy to|am happy to|would be happy to) (offer|give|send|add)",
   "(i|we) (also)? (promise|offer|undertake|commit) (to|you|that)?",
   "please accept (a|an|this|the|our #money)",
   "is|are on (its|their) way",
   "from (now on|today|tomorrow|next week|next month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
  ],
  "condition": [
   "if",
   "unless",
   "should you",
   "in case",
   "when you",
   "once you",
   "whether"
  ],
  "body": [
   "courier",
   "carrier",
   "supplier",
   "suppliers",
   "vendor",
   "manufacturer",
   "contractor",
   "contractors",
   "subcontractor",
   "agency",
   "partner",
   "partners",
   "bank",
   "banks",
   "airport",
   "airline",
   "provider",
   "warehouse",
   "post office",
   "royal mail",
   "travel agent",
   "third party",
   "booking site",
   "telecom operator",
   "distributor",
   "delivery company",
   "delivery partner",
   "shipping company"
  ],
  "mend": [
   "refund",
   "refunded",
   "refunding",
   "replace",
   "replaced",
   "replacing",
   "resend",
   "resent",
   "resending",
   "redo",
   "redone",
   "fix",
   "fixed",
   "fixing",
   "repair",
   "repaired",
   "repairing",
   "reimburse",
   "reimbursed",
   "rebook",
   "rebooked",
   "rebooking",
   "redeliver",
   "redelivered",
   "reship",
   "reprint",
   "reprinted",
   "reinstate",
   "reinstated",
   "recredit",
   "restore",
   "restored",
   "restoring",
   "correct",
   "corrected",
   "correcting",
   "resolve",
   "resolved",
   "resolving",
   "reissue",
   "reissued",
   "credit",
   "credited",
   "exchange",
   "exchanged",
   "rectify",
   "rectified",
   "waive",
   "waived",
   "cancel",
   "cancelled",
   "reverse",
   "reversed",
   "rebuild",
   "rebuilt",
   "remake",
   "remade",
   "return",
   "returned",
   "repay",
   "repaid",
   "sorted"
  ],
  "mended": [
   "refunded",
   "replaced",
   "resent",
   "redone",
   "fixed",
   "repaired",
   "reimbursed",
   "rebooked",
   "redelivered",
   "reshipped",
   "reprinted",
   "reinstated",
   "restored",
   "corrected",
   "resolved",
   "solved",
   "reissued",
   "issued",
   "credited",
   "exchanged",
   "rectified",
   "reversed",
   "rebuilt",
   "remade",
   "repaid",
   "recovered",
   "unblocked",
   "unlocked",
   "reactivated",
   "processed",
   "created",
   "dispatched",
   "delivered",
   "sorted",
   "sorted out",
   "back up",
   "back online",
   "back to normal",
   "up and running"
  ],
  "gift": [
   "voucher",
   "vouchers",
   "evoucher",
   "gift card",
   "gift cards",
   "gift",
   "discount",
   "credit note",
   "store credit",
   "credits",
   "coupon",
   "coupons",
   "promo code",
   "complimentary night",
   "complimentary stay",
   "free night",
   "free month",
   "free upgrade",
   "upgrade",
   "bonus",
   "bonus points",
   "points",
   "loyalty points",
   "goodwill payment",
   "compensation",
   "free of charge",
   "bottle of wine",
   "bouquet",
   "flowers",
   "hamper",
   "month free",
   "months free"
  ],
  "day": [
   "today",
   "tonight",
   "tomorrow",
   "monday",
   "tuesday",
   "wednesday",
   "thursday",
   "friday",
   "saturday",
   "sunday",
   "january",
   "february",
   "march",
   "april",
   "june",
   "july",
   "august",
   "september",
   "october",
   "november",
   "december"
  ],
  "thing": [
   "parcel",
   "package",
   "order",
   "delivery",
   "refund",
   "payment",
   "invoice",
   "bill",
   "card",
   "account",
   "booking",
   "reservation",
   "flight",
   "train",
   "room",
   "bed",
   "bathroom",
   "shower",
   "towel",
   "towels",
   "linen",
   "sheets",
   "food",
   "meal",
   "breakfast",
   "dinner",
   "dish",
   "menu",
   "drink",
   "coffee",
   "waiter",
   "staff",
   "driver",
   "reception",
   "check in",
   "check out",
   "checkin",
   "housekeeping",
   "wifi",
   "wi fi",
   "internet",
   "pool",
   "air conditioning",
   "ac",
   "noise",
   "smell",
   "screen",
   "app",
   "website",
   "server",
   "servers",
   "login",
   "password",
   "update",
   "appointment",
   "repair",
   "engineer",
   "hinge",
   "phone",
   "call",
   "calls",
   "email",
   "emails",
   "letter",
   "ticket",
   "tickets",
   "seat",
   "bag",
   "luggage",
   "baggage",
   "laptop",
   "battery",
   "car",
   "service level",
   "subscription",
   "contract",
   "price",
   "prices",
   "fare",
   "fares",
   "charge",
   "charges",
   "fee",
   "fees",
   "cashback",
   "reward",
   "rewards",
   "voucher",
   "transfer",
   "pickup",
   "parking",
   "lift",
   "elevator",
   "heating",
   "water",
   "bill",
   "statement",
   "statements",
   "data",
   "outage",
   "downtime",
   "latency",
   "kyc",
   "upi",
   "otp",
   "transaction",
   "loan",
   "deposit",
   "product",
   "item",
   "items",
   "size",
   "door",
   "window",
   "key",
   "keys",
   "spa",
   "gym",
   "bar",
   "restaurant",
   "cake",
   "steak",
   "soup",
   "cockroach",
   "cockroaches",
   "bedbugs",
   "mosquitoes",
   "tv",
   "cleanliness",
   "hygiene",
   "upkeep",
   "laundry"
  ],
  "wrong": [
   "late",
   "broken",
   "cracked",
   "faulty",
   "missing",
   "lost",
   "damaged",
   "dirty",
   "wrong",
   "cold",
   "slow",
   "overcharged",
   "unanswered",
   "unclean",
   "stained",
   "rude",
   "leaking",
   "noisy",
   "delayed",
   "cancelled",
   "canceled",
   "unavailable",
   "double booked",
   "blocked",
   "out of stock",
   "incorrect",
   "duplicated",
   "mouldy",
   "undercooked",
   "overcooked",
   "burnt",
   "stale",
   "defective",
   "unresponsive",
   "smelly",
   "outdated",
   "declined",
   "rejected",
   "inaccessible"
  ],
  "occasion": [
   "wedding",
   "birthday",
   "funeral",
   "anniversary",
   "christening",
   "honeymoon",
   "holiday",
   "holidays",
   "vacation",
   "graduation",
   "christmas",
   "party",
   "interview",
   "exam",
   "concert",
   "ceremony",
   "operation",
   "surgery",
   "reunion",
   "wake",
   "prom",
   "eid",
   "diwali",
   "easter",
   "thanksgiving",
   "celebration",
   "court hearing",
   "hearing",
   "engagement",
   "school play",
   "family dinner",
   "night out",
   "weekend away",
   "connection",
   "festival",
   "match"
  ],
  "staffer": [
   "driver",
   "receptionist",
   "reception",
   "waiter",
   "waitress",
   "engineer",
   "manager",
   "agent",
   "assistant",
   "staff",
   "employee",
   "technician",
   "cashier",
   "clerk",
   "operator",
   "guard",
   "host",
   "nurse",
   "doctor",
   "crew",
   "steward",
   "stewardess",
   "fitter",
   "plumber",
   "electrician",
   "adviser",
   "advisor",
   "representative",
   "rep",
   "courier",
   "cleaner",
   "salesman",
   "dentist",
   "chef",
   "bartender",
   "colleague of yours",
   "your colleague",
   "the man",
   "the woman",
   "the person",
   "the lady",
   "somebody",
   "someone",
   "one of your people",
   "one of your team",
   "your team",
   "customer service",
   "customer services",
   "support"
  ],
  "length": [
   "minute",
   "minutes",
   "hour",
   "hours",
   "day",
   "days",
   "week",
   "weeks",
   "month",
   "months",
   "fortnight",
   "afternoon",
   "morning",
   "evening",
   "night",
   "weekend"
  ],
  "want": [
   "(i|we) (would|will|do|just|only|still|also|now|really|simply)? (just|only|also|really|simply|very much)? (want|like|expect|ask for|ask that|demand|need|insist on|request|require|hope for|hope to get|hope to receive)",
   "(i|we) (am|are) (asking|requesting|demanding|expecting|waiting) (for|that|to)?",
   "(could|can|would|will) you (please|kindly|at least)?",
   "please (could|can|would)? (you|kindly|just)?",
   "kindly",
   "(could|can|may) (i|we) (please|have|get|at least)? (have|get|please)?",
   "what (i|we) (want|would like|ask for) is",
   "(i|we) (think|believe|feel) (i|we) (deserve|should (get|have|receive))",
   "(i|we) deserve"
  ]
 },
 "elements": [
  {
   "id": "regret",
   "finds": "regret",
   "kind": "phrase",
   "match": [
    "@sorry",
    "(i|we) (am|are)? @very? @very? @sorry",
    "feel|feels|felt (awful|terrible|ashamed|dreadful)",
    "ashamed|embarrassed (that|of|by)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "@sorry to (see|inform|say|tell|disappoint|announce|report|bother)",
      "@sorry that (you are|we are) leaving",
      "sorry we are closed",
      "regret to (inform|say|announce)",
      "^ sorry but",
      "(accept|accepted|accepts) (your|his|her|their) apology",
      "no regrets",
      "(not|never) regret"
     ]
    }
   ]
  },
  {
   "id": "specifics-date",
   "finds": "specifics",
   "kind": "phrase",
   "match": [
    "(on|of|from|at|last|since) (@day|#isodate|#number (@day|may)|the #number)",
    "(@day|may) #number",
    "#number (@day|may)",
    "#time",
    "#money"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(open|available|between|until) #time",
      "#time (to|until|and) #time",
      "#time am|pm",
      "from @day",
      "(by|before|until) (@day|#time|#isodate)",
      "within #number _"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(i|we|you|they|it|he|she) (will|shall)",
      "open|hours"
     ]
    },
    {
     "where": "before",
     "says": [
      "will"
     ]
    }
   ]
  },
  {
   "id": "specifics",
   "finds": "specifics",
   "kind": "phrase",
   "match": [
    "(telling|told|wrote|writing|letting) ..3 about (the|your|our|a|an) !issue/issues/problem/problems/matter/experience/incident/concern/concerns/trouble/situation/recent/inconvenience",
    "(delayed|late|slow|missing|belated) (response|reply|answer|arrival|start|shipment|refund)",
    "(sent|charged|billed|cancelled|closed|printed|deleted) (in error|by mistake|twice)",
    "@thing ..3 (was|were|is|are|had|did|has|came|went|arrived|being|not|felt|should) ..4 @wrong",
    "@thing (on|in|at|of) the ..2 (was|were|is|are|had) ..3 @wrong",
    "@wrong ..1 @thing",
    "(lack|absence|shortage|quality|size|condition|state|lateness|delay|speed|temperature|cleanliness|upkeep|loss|failure|cancellation|noise|smell|cost|price|changing|closure) (of|in|with|from) (the|your|our|a|any)? ..2 (@thing|responding|response|getting|delivery|replying)",
    "(issue|issues|problem|problems|trouble|concern|concerns|fault|error|disappointment|frustration|dissatisfaction|experience|regard|regards|regarding|difficulty|mistake|complaint) (you)? (with|about|regarding|in|over|for|to|on|of) (the|your|our|a|regards to the)? ..2 (room|rooms|bathroom|water|wifi|wi|food|breakfast|shower|bed|linen|key|keys|ac|pool|gym|noise|parking|lift|refund|delivery|flight|train|lobby|spa|washroom|towels|cleanliness|cake|menu|price|seat|pickup|housekeeping|maintenance|laundry|cashback|kyc|check)",
    "(the|your) (delay|delays|delayed|outage|downtime|interruption|mix up|overcharge|double booking|double charge|leak|leaks|flood|flooding|power cut|breakage|scratch|crack|stain) (in|to|of|with|on|for|at|that|when|last|yesterday|from)",
    "(your|the|our) @thing (did|was|were|had|has|have|is|are|could|would|never|not|didn't) (not|never|delayed|late|cancelled|been|lost|left|broken|being|to|wrong)",
    "(waited|waiting|wait) (for)? ..2 (#number|minutes|hours|days|weeks|month|months|two|three|four|five|an hour)",
    "(last night's|yesterday's|yesterdays|mondays|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|tonight's|this morning's) _",
    "(flight|order|train|room|booking|invoice|ticket|case|version) (no|number)? #number",
    "we|i (lost|broke|forgot|missed|ignored|mislaid|overcharged|cancelled|double|sent|charged|delivered|packed|billed) ..2 (your|you|the wrong|two|a|it) _",
    "(server|servers|payment|api|database|network|rail|track|signal|engine|software|bank|telecom|hotel) (server|servers)? (maintenance|outage|crash|latency|downtime|failure|fault|works|signalling|congestion)",
    "(signalling|track|points|engineering|staffing|turbine|engine|brake|door) (issue|problem|fault|failure|works|shortage)",
    "(duration|period) of #number",
    "for #number (minutes|hours|days|hour)",
    "(unable|not able|not be able|could not) to (access|log|use|open|pay|book|withdraw|find|transfer|sleep|check|reach|download|install|enjoy the|shower)",
    "(did|have|had) not (like|enjoy|receive|received|find|get) (the|your|our|any) (@thing|parcel|flavour|taste|team|locality|view)"
   ]
  },
  {
   "id": "responsibility",
   "finds": "responsibility",
   "kind": "phrase",
   "match": [
    "(was|is|and) (entirely|all|solely)? (our|my) (own)? (bug|doing|responsibility|decision and|call and)",
    "(i|we) !do/did/have/had/will/would/can/could/know (you|your _)? (the|a) wrong",
    "(our|my) !courier/supplier/bank/customer/carrier (ignored|forgot|lost|broke|missed|misread|dropped|overlooked|swapped|deleted|burnt|spilled|scratched)",
    "and (i|we) (did not|never did|failed to) $",
    "(i|we) (ignored|forgot|dropped|deleted|overlooked|misread|scratched|burnt|spilled|tore|cracked)",
    "(take|takes|took|taking|accept|accepts|accepting|bear|assume|own|owning) (the|full|complete|total|entire|sole|all|my|our)? (full|complete|own)? (responsibility|accountability|ownership|blame)",
    "full responsibility",
    "(our|my) (own|part|big|terrible|serious|honest|grave)? (and)? @mistake",
    "(error|errors|mistake|mistakes|fault|failure|lapse|oversight|failing|shortcoming|shortcomings|miscommunication|confusion) (was|were|is|are)? (made|caused)? (entirely|all|purely|wholly|solely)? (on|at|from|by) (our|my|the hotel's|us|me) (part|side|end|staff|team)?",
    "(error|mistake|fault|failure|blame|oversight) (was|is|lies|sits|rests|were) (entirely|all|purely|wholly|solely|squarely)? (with)? (ours|mine|us|me)",
    "(was|is|are|were) (entirely|all|purely|wholly|solely|squarely|completely)? (on|down to|because of|up to) (us|me) $",
    "(this|that|it|and) (one)? (is|was) (entirely|all|squarely|fully)? on (us|me)",
    "(i|we) (made|make) (a|an|the|this|that|some|several|many|both|those|them|two|bad|serious|real)? (very|big|bad|serious|terrible|huge|real|wrong|poor)? (mistake|mistakes|error|errors|them|blunder|decision|decisions|call|mess)",
    "@we (have|has|had)? (not)? @surely? @failed",
    "@we (have|had|did|do|were|was|are) (truly|clearly|really|so|completely|all|simply)? (got|gotten|get|getting|been|be|is)? (this|that|it|things|your order)? @surely? (wrong|at fault|to blame|responsible|careless|too slow|wide of the mark)",
    "@we (got|get) (this|that|it|things|your _|our _|_)? @surely? wrong",
    "(we|i) (should|ought) (to)? (not|never|also|at least)? (have|be|do) (not)? _",
    "(we|i) could (and should)? have _",
    "(it|this|that|you|they|your _|your _ _) (should|ought) (to)? (not|never) have (been|had|happened|waited|reached|gone|left|needed|spent|chased)",
    "you should have (been|had|heard|received|got|gotten)",
    "you (truly|clearly|absolutely)? (deserve|deserved|are owed|were owed) (so|much|far|a|to be)? (better|treated|more)",
    "@we (did|do|have|had|were|are|was|could) not (been|be|able to|manage|managed|manage to)? @surely? (deliver*|meet|met|live up|lived up|keep|kept|provide*|tell|told|check*|reply|replied|answer*|notice*|call*|communicate*|send|sent|honour*|honor*|give|given|listen*|respond*|warn*|act|acted|catch|caught|up to|follow*|inform*|test|tested|plan|planned|prepare*|look after|do enough|done enough|do well|done well|offer)",
    "@we (were|are|was) unable to (deliver|meet|live up|provide|give|offer|reach|serve|fulfil|fulfill|keep|match)",
    "(failing|failure|falling short) (of|to|on|in)? (you|live|meet* your|deliver|provide|our|achieve|reply|respond|tell|keep)",
    "@we (really|have|had)? (lost|broke|mislaid|ignored|mixed up|damaged|double booked|miscounted|misread|misdelivered|wasted your|broken our) (your|our|the|it|up|two|that|this)?",
    "we|i (charged|billed) (you|your card|your account) (twice|too|the wrong|for)",
    "@we (sent|gave|shipped|delivered|packed|booked|entered|quoted|charged|billed|installed|printed|told|ordered|typed|put|posted) ..4 (wrong|twice|incorrect|too late|too much|late|to the wrong)",
    "apologise|apologize|sorry for (falling short|failing|letting|not|keeping|missing|leaving|losing|making|our|my|being|having)",
    "(let|letting) (you|so many of you|all of you|people|them|everyone|our _) (all)? down",
    "@harm|damage|pain (that)? (i|we) (have|had)? (caused|put you)",
    "(we|i) (have|had)? (not)? (caused|subjected|put|created) (you|this|that|such|so much|the|a) (to|through|problem|mess|@harm|_)?",
    "(our|my) (actions|words|behaviour|behavior|decision|decisions|post|tweet|team|staff|system|error|mistake|delay|negligence|process|processes|choice|service|communication|standards|handling) (have|has|had)? (caused|hurt|fell short|failed|fallen short|let you|was wrong|were wrong|was not good|were not good|let|harmed|made you|was poor|was insulting)",
    "because of (us|me|what we did|our|my) (mistake|error|failure)?",
    "caused by (us|me|our (mistake|error|failure|own|miscommunication|delay|oversight|negligence))",
    "(not|none of it is|nothing) (was|is)? your fault",
    "you did nothing wrong",
    "nothing (that)? you did",
    "we|i (fully|now)? own (this|that|it|them|the|up|our)",
    "your complaint ..6 (is|was) upheld",
    "(no excuse|inexcusable|unacceptable on our part|not good enough)",
    "(we|i) (do|did|have|had) (a)? (bad|poor|terrible|lousy) (job|work)",
    "(was|were|been) _ ..5 by (me|us) $",
    "that is what (we|i|our|my) ..3 (did|do)",
    "(we|i) (told|said|promised) you ..4 (and|but) (came|sent|did|never|then|nobody|delivered|it)",
    "(we|i) left (you|your) ..4 (unread|waiting|unanswered|standing|alone|without|in the|stranded)",
    "you were right",
    "nobody (came|answered|rang|called|told you|replied|checked|helped|met)",
    "(we|i) (broke|betrayed|abused|lost) (our|your|a|the|this) (promise|trust|word|own)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "if (we|i|our _) _",
      "(hope|hoping) (that)? we (did not|have not)",
      "(ensure|sure) (that)? (we|it|this) _",
      "should have any",
      "(was|were|did|are|is) (i|we) the wrong",
      "not (be)? held responsible",
      "(not|no) (our|my) (mistake|fault|error)",
      "(not|never) (take|accept|bear) _",
      "without (taking|accepting) _",
      "sorry for (not being able to|being unable) _"
     ]
    },
    {
     "where": "before",
     "says": [
      "if you",
      "whether"
     ]
    }
   ]
  },
  {
   "id": "empathy",
   "finds": "empathy",
   "kind": "phrase",
   "match": [
    "will (also)? have (hurt|been (very|so)? @felt|cost|felt)",
    "(know|realise|realize|see|understand) (that)? you (chose|needed|wanted|trusted|booked|had been looking|were looking|waited)",
    "(understand|understands|appreciate|appreciates|realise|realize|know|knows|recognise|recognize|imagine|see|empathise|empathize|acknowledge) ..3 (how|that|why) ..6 @felt",
    "(understand|understands|appreciate|recognise|recognize|share|acknowledge|feel|imagine|hear|know) (and)? (share|appreciate)? (your|the|any|all the|all of the|how much) (deep|great|own|complete)? @feeling",
    "(i|we) (truly|really|sincerely|do|fully|certainly|deeply|genuinely)? (truly|sincerely|fully|really)? (empathise|empathize|sympathise|sympathize)",
    "(i|we) would (be|have been|feel|also be) (just as|very|quite|as|so|too)? (a)? @felt",
    "(i|we) (would|should) (be|feel|have felt|want) ..5 too",
    "(must|cannot|could not) (really|all|it)? (have|be|feel) (been|felt)? (so|very|really|quite|incredibly|an|a)? (@felt|easy|nightmare|ordeal|shock)",
    "@sorry for? (the|your|all the|all of the|all) (deep|real|great|obvious)? @feeling",
    "the ..3 (anxiety|distress|stress|worry|embarrassment|heartache|anguish|pain|upset|frustration|disappointment|hurt) ..5 (caused|endured|experienced|went through|put you|suffered|felt|feeling|created|brought)",
    "(relying|counting|depending|relied|counted|depended) on (us|me|it|this|that|the|your|having)",
    "(you|your _|your family) (missed|lost|had to (spend|wait|miss|sleep|stand|chase|explain|cancel|borrow|pay|walk|queue|apologise)|were left|spent)",
    "(cost|costs|robbed) (you|your family) (a|an|your|the|time|hours|two|three|money|precious)",
    "(ruined|spoiled|spoilt|overshadowed|cut short) (your|a|the|what) _",
    "(i|we) (can|could)? (only|fully|well|completely|certainly)? (see|imagine|understand|appreciate|know) (exactly)? (why|how) (you|this|it|that|much|hard|important|upsetting|frustrating|disappointing|important|stressful)",
    "(know|understand|appreciate|realise|realize|recognise) (that)? (this|it|these|how) (is|was|are|has been|can be|must be|will be)? (a|an|such|so|very|really|particularly|extremely)? (important|@felt|no worse|worst)",
    "(we|i) know how (it feels|much)",
    "(realise|realize|know|understand|aware) ..2 you (have been|had been|were|are still) (waiting|counting|relying|looking forward|without|stuck|left)",
    "(not|never|hardly) (something|what|how|the way) (you|anyone|anybody|a guest|a family) (want|wants|would want|needs|need|should|deserves)",
    "(after|on) (such)? (an|a) (already)? (long|special|important|difficult|tiring|once in a lifetime) (day|journey|occasion|time|trip|week|evening|night)",
    "you had (planned|booked|counted|hoped|saved|prepared|waited|invited|looked forward|trusted)",
    "you (missed|waited|sat|stood|slept|drove) ..3 (wedding|birthday|funeral|concert|anniversary|holiday|hours|day|night|morning|cold|dark|rain)",
    "you should not have had to",
    "that is (a)? (insulting|humiliating|hurtful|frightening)",
    "was (insulting|humiliating|hurtful|frightening|painful|distressing)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "understand your (concern|query|point|issue)",
      "if you (missed|lost)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "@sorry ..2 (if|that)? you feel",
      "hope you (can)? understand"
     ]
    }
   ]
  },
  {
   "id": "explanation",
   "finds": "explanation",
   "kind": "phrase",
   "match": [
    "(i|we) (deployed|released|pushed|switched|migrated|moved|renamed|changed|copied|ticked|left|packed|wrote|filed|set) (a|an|the|your|our|two|it) ..6 (without|wrong|before|but|instead|to the wrong|and (it|that|this|nobody|the))",
    "(it|which|server|system|site|belt|shelf|pump|service|database|app) (fell over|broke down|gave way|went down|timed out|burst|jammed|snapped|came loose|ran out|overheated|froze)",
    "but never (told|sent|reached|passed|saved|gave|rang|wrote|left)",
    "(tell|show|explain to) you (why|how|what) _",
    "(changed|closed|filled|moved) after you _",
    "because !of",
    "because of (a|an|the|our|my|this|that|over|#number) !inconvenience/trouble",
    "due to (a|an|the|some|our|my|heavy|lack|low|high|bad|staff|technical) !inconvenience/trouble/delay/error",
    "due to _ (in|with|on|at)",
    "(was|were|is|are|been) (mainly|partly|all|directly|solely|initially)? (caused|triggered|delayed|held up|blocked|prevented|disrupted|damaged|affected) (by|due)",
    "caused by (a|an|the|our|my|over|_ _)",
    "(reason|reasons|cause|causes|root cause|explanation|source) (for|of|why|behind|is|was|were|being) ..5 (is|was|were|being|that|because|came|lay|simple)",
    "(this|it|that|the _) (happened|came about|went wrong|occurred|happens) (when|because|due|as|after|since)",
    "here is (what|how|why) (happened|went|it)",
    "what (happened|went wrong) (is|was)",
    "as a (result|consequence) of",
    "(as|since) (we|our _|the _|it|this|there) (was|were|is|are|had|have) (not|no|only|in|under|near|running|closed|full|being|already|very|undergoing|a|high|on)",
    "(as|since) (we|our _|the _) (need|require|did not|do not|could not|ran out|had to)",
    "(held up|stuck|blocking|blocked) (by|at|behind|in|on) _",
    "(our|the|a|an) ..3 (system|systems|server|servers|software|printer|script|site|update|supplier|courier|driver|engineer|warehouse|pump|boiler|machine|tool|database|migration|certificate|deployment|release|configuration|backup|train|aircraft|storm|storms|clerk|chef|operator|technician|contractor|query|job|queue|switch|cable|router|sensor|valve|carriage|bus|lorry|van) ..2 (failed|crashed|skipped|broke|stopped|lost|dropped|sent|marked|assigned|overwrote|deleted|expired|locked|ran|misread|missed|disrupted|flooded|burst|jammed|double|charged|treated|routed|encountered|had a|was down|were down|went down|was not|were not|could not|did not|misconfigured|blocked|left|picked|arrived|entered|typed|swapped|rejected)",
    "nobody (noticed|checked|told|saw|picked|called|passed|spotted|had)",
    "(was|were|is|are) (still|under|undergoing|being|having|in the middle of) (under|being|undergoing)? (maintenance|repair|repairs|renovation|renovations|replaced|repaired|refurbished|construction|upgraded|serviced|rebuilt|migrated)",
    "it|refund|transfer|payment (usually|normally|generally)? takes ..3 (days|hours|weeks|minutes|#number)",
    "(is|are) (regulated|set|governed|decided|fixed|determined|specific|only available|subject|only accepted|calculated|not available|limited|chargeable|complimentary|required) (by|to|from|at|automatically|for|on|in|based|and|so)",
    "need|needs|require|requires (to)? ..6 (per|as|regulation|regulations|law|guidelines|rules|security)",
    "(could|was|were|did) not (have|been|be|get|receive)? ..3 (capacity|informed|staff|stock|enough|parts|rooms)",
    "(we|i|someone|a colleague|the team|our team) (assumed|thought|believed|misunderstood|mistook|entered|typed|forgot|misread|confused|overlooked|swapped|expected|underestimated|only began|had to close|ran out|received your|lost track)",
    "(we|i) (were|was|are) (running|operating|working) (a|at|on|with|full|short)",
    "(were|was) (short of|short staffed|short handed|understaffed|overbooked|oversold|fully booked|out of)",
    "(fell|slipped|went) (between|through|into|to) (the)? (cracks|two|wrong|spam|net)",
    "(prevented|meant|stopped|caused|resulting|led) (our|us|your|the|that|in|to) ..6 (from|being|not|failure|order|crash|errors|delay|delays)",
    "(by|from) (time|when) you ..6 (had|was|were) already",
    "(we|i) (have)? (very)? (limited|only one|only two)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "due to (unforeseen|unexpected|unavoidable|circumstances|this|these|some (unforeseen|unavoidable|unexpected)|the (inconvenience|issue|delay|above))",
      "due to (a|an|the|our|my)? (inconvenience|dissatisfaction|trouble)",
      "because (you are|your (feedback|opinion|business))",
      "(inconvenience|trouble|frustration|distress|dissatisfaction|disappointment) (caused|created) (by|due) _",
      "as (we|our team) (are|is|do|have) (always|looking|taking|committed)",
      "caused by this",
      "(tell|show) you how (sorry|much|grateful)",
      "because of this",
      "as we (are|were) not able",
      "(are|is|be) determined _",
      "as (we|our _) are not",
      "(we|i) expected (more|better|to)"
     ]
    },
    {
     "where": "before",
     "says": [
      "so that"
     ]
    }
   ]
  },
  {
   "id": "repair",
   "finds": "repair",
   "kind": "phrase",
   "match": [
    "(i|we) (fixed|repaired|replaced|refunded|restored|corrected|reprinted|resent|rebuilt|redid|remade|credited|cancelled) (the|your|it|this|that|both|all)",
    "(is|are) (now)? in your (inbox|account|hands|letterbox)",
    "(have|has|had|was|were|is|are) (already|now|since|also|just|been|all|fully|successfully|completely|today|immediately)? (been)? (now|already|fully|successfully|completely|all)? @mended",
    "(i|we) (have|had)? (also|already|now|just|since|today|immediately)? (refunded|replaced|resent|reshipped|reprinted|rebooked|credited|reversed|corrected|fixed|restored|closed (your|his|her)|reinstated|redelivered|cancelled the|removed|moved you|arranged|ordered a new|ordered you|booked you|posted|sent you|sent out|put you|returned|cleared|reopened|reserved)",
    "(will|shall|going to|am|are|can) (be|also|now|personally|of course|immediately|then|gladly|happily|already)? (refund|refunding|replace|replacing|resend|resending|redeliver|reship|redo|redoing|reimburse|rebook|reprint|reissue|reinstate|waive|credit|repay|collect|recook|remake|repair|exchange|rebuild|swap|deliver|be refunded|be replaced|be credited|be delivered|be reimbursed|be resent|be rebuilt|be reprinted|be collected|be fixed|be back|be restored|be corrected|be returned|move you|restore|refit|repaint|resend|arrive|be with you|ship|have it up|fix it|send you|send a|send the|bring|reach you)",
    "(get|got|getting) (it|this|that|them|your _) (all)? (fixed|sorted|working|repaired|replaced|up and|back)",
    "(a|your|the|full|partial|new|free) (full|partial|new|free|immediate)? (refund|replacement|reimbursement|remake|repair) (of|for|is|was|has|will|on|to|by|order|unit|part|room|will be|card|copy|item)",
    "(offer|offered|offering|arrange|arranged|arranging|provide|provided|issue|issued|give|gave|giving|process|processed|send|sent|sending|ship|shipped|initiate|initiated|receive) (you|him|her|them|to|your|for)? (a|the|your|an|another|you with a)? (full|partial|new|free|alternate|alternative|complete|immediate|prompt|different|fresh)? (refund|replacement|room|reimbursement|unit|copy|repair|card|hinge|part)",
    "(should|will) be (fixed|resolved|working|back|up and running|sorted|available again|yours) (now|on|by|today|tomorrow|again|within|before)",
    "(moved|shifted|transferred|upgraded|relocated) you (to|into)",
    "(room|seat|unit|item) (to)? which we (transferred|moved|changed)",
    "(attended|resolved|fixed|rectified|addressed|corrected) (to)? (immediately|promptly|right away|straight away|the same day|within)",
    "taken ..2 action to (resolve|fix|repair|replace|restore|correct) (the|your) _",
    "(engineer|technician|plumber|electrician|driver|courier|colleague) (will|is) (be|coming|come|visit|collect|deliver|on|with you|at)",
    "is on (its|the) way",
    "(i|we) (am|are) (already)? (refunding|replacing|resending|sending you|sending a|rebuilding|crediting|reprinting|redoing|reversing|restoring)",
    "(everything|it|service|services|site|they) (is|are|was|were) (now|all)? (back (up|on|to)|fixed|resolved|up and running|working again|available)",
    "solved (it|this|the _) (now|today)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(will|to) be (resolved|fixed|rectified|sorted) (soon|asap|shortly|at the earliest|as)",
      "(are|is) resolved as",
      "not (yet)? (been|be)? @mended",
      "no refund _",
      "(refund|replacement) (policy|is not|was not|cannot|request|requests)",
      "is|are (not|never) @mended",
      "(not|unable|never|cannot) (be)? (able)? (to)? (offer|arrange|provide|issue|give|process|send|refund*|replace*|have) ..4"
     ]
    },
    {
     "where": "before",
     "says": [
      "if you (want|need|face|have any)",
      "when (it|the issue) is",
      "(hope|ensure|until|before|working to|work to)"
     ]
    }
   ]
  },
  {
   "id": "compensation",
   "finds": "compensation",
   "kind": "phrase",
   "match": [
    "(offer*|give|giving|gave|given|send|sent|sending|add|added|adding|enclose*|credit*|issue*|include*|provide*|accept|receive|extend*|apply|applied|get|gift|put|grant*) ..7 @gift",
    "@gift (of|for|worth) #money",
    "(waive|waived|waiving|waves) ..4 (fee|fees|charge|charges|cost|bill|month|month's|rent|invoice)",
    "(not|without) (be)? (charged|charging|charge) (to|you|your) (for|bill)?",
    "was not charged",
    "(next|your) (meal|visit|stay|order|month|delivery|service|drink|drinks|dessert|coffee|wash|treatment) (is|are|will be) (free|on us|on me|on the house|complimentary)",
    "(on us|on the house) $",
    "(upgrade|upgraded|upgrading) (you|your) (to|on|at|room|for) _",
    "(give|offer) you (a)? (better|free|complimentary) _",
    "refund* ..5 (as amends|to make amends|as an apology|by way of apology|on top)",
    "#percent|half off|discount",
    "#money (credit|voucher|off|gift)",
    "free (of charge|month|delivery|night|meal|replacement and) ..3 (for you|to you|as|on us)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(complimentary|free) (breakfast|wifi|parking|cancellation)",
      "gift (shop|of life)",
      "at (these|which|some|many|this) points",
      "not (eligible|entitled) _",
      "give us _"
     ]
    },
    {
     "where": "before",
     "says": [
      "(cannot|not|unable|unfortunately)",
      "(policy|terms|eligible)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(redeem|redeemed|redeeming|expired|apply the code|use the)"
     ]
    }
   ]
  },
  {
   "id": "prevention",
   "finds": "prevention",
   "kind": "phrase",
   "match": [
    "(i|we) now ..1 (every|each|all|both|twice)",
    "(no|nothing|nobody) ..3 (ships|leaves|goes|sent|opens|signs|starts) ..3 without",
    "from #number @day ..8",
    "(is|are|becomes) (now)? part of every",
    "(outside|new|specialist) (trainer|auditor|inspector|lab|expert) _",
    "(i|we|manager|team|hotel) (have|has|had)? (also|already|now|since|immediately|today|personally|recently|therefore)? (retrained|added|changed|introduced|implemented|installed|hired|briefed|coached|trained|sensitised|sensitized|counselled|replaced the|replaced our|put in place|blocked|switched|redesigned|rewritten|rewrote|tightened|doubled|stopped using|ended|moved to|set up|merged|deployed (a|an|the) (fix|patch|check|guard|change to)|enforced|stopped *ing|removed the rule|appointed|instructed|reminded|revised|updated our|asked ..3 to change|tested|audited|banned|automated)",
    "(will|shall|going to|plan to|are|am) (be|also|now|soon|already|therefore|in process of|in the process of)? (retrain*|training our|train our|introduc*|implement* (a|an|the|new|many|some|several|stricter|additional|more|changes|measures to)|install*|hire|hiring|replacing|refurbish*|renovat*|upgrad* (our|the|all|to)|enforce|enforcing|switch to|switching to|redesign*|rolling out|roll out|build|building|partner with|partnering with|add a|adding a|stop using|require|requiring|phone every|call every|check every|conduct|conducting|publish|providing|install)",
    "(staff|team|driver|drivers|waiter|employee|member|members|associates|crew|housekeeping|department|colleagues|agents) ..4 (retrained|briefed|coached|counselled|given training|received training|receives training|receive training|undergo training|further training|been trained|sensitised|sensitized|warned|been instructed)",
    "(further|more|additional|extra|refresher|new|better) (staff)? training",
    "(train|educate|coach|brief|retrain) (and)? (train|educate|coach|brief)? (our|the|all our|my|every|all) (staff|team|teams|colleagues|crew|drivers|people|housekeeping|front)",
    "briefed the _",
    "(second|extra|additional|new|daily|weekly|stricter|tighter|rigorous|double|automatic|mandatory|final) (quality|safety|inspection|monitoring|checking|review|approval|manual|weekly|daily|inventory)? (check|checks|inspection|inspections|checklist|monitoring|process|procedure|procedures|system|alarm|alert|alerts|approval|controls|safeguards|sign off|step|inspection process)",
    "(from|starting|as of) (now on|today|tomorrow|next week|next month|this week|monday|@day|#number) ..8 (every|each|all|always|two|nobody|no|will|checks|checked)",
    "every|each ..4 (is|are|will be) (now)? (checked|tested|inspected|weighed|read|confirmed|signed|reviewed|counted) (by|before|twice)",
    "so (that)? (this|it|that|the same|nobody) (does|can|could|will|cannot) (not|never) (happen|occur|recur|charge|go wrong)",
    "(improved|improve|new|changed|changing|revised|better) (our)? (procedure|procedures|process|processes|checks|protocol|protocols|monitoring|handling) (for|of|to|so|by|at|in)",
    "(has|have|will|to) (now)? (be|been|get|gets) (gradually)? (replaced|refurbished|renovated|upgraded|redesigned) (with|by|this|next|in|within|gradually|soon)",
    "(replacing|refurbishing|renovating|upgrading) (the|our|all|old|these) ..5",
    "(bigger|larger|new) (space|kitchen|team|boiler|system|supplier) (of|for|in|from|by|next|who)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(continuously|constantly|always|regularly|continually|consistently) _",
      "(are|is) (continuously|constantly|always|regularly|continually) _ _",
      "corrective _",
      "new system (of|to)? $"
     ]
    },
    {
     "where": "before",
     "says": [
      "(continuously|constantly|always|regularly|continually|strive|due to|because)"
     ]
    }
   ]
  },
  {
   "id": "followup",
   "finds": "followup",
   "kind": "phrase",
   "match": [
    "(will|shall|would|going to|am|are) (be|also|then|now|personally|certainly|surely|have ..3|definitely|again|in turn|soon|shortly)? (call|calling|phone|phoning|ring|ringing|email|emailing|text|contact|contacting|write to|writing to|reach out to|reaching out to|reach out|reaching out|reach|get back to|getting back to|get back|be in touch|be in contact|in touch|in contact|update|updating|keep you|keeping you|let you know|inform you|report back|follow up with|following up with|check in with|check with you|connect with|connecting with|message|revert) (you|with you|to you|all|personally|back|informed|updated|posted|soon|shortly|about|in|within|by|via|all those|those|affected|directly)",
    "(call|phone|email|update) (you)? (with)? (an|again|back|you)? (update|tomorrow|on @day|by @day|next week)",
    "and (then)? (call|phone|email|contact|update|get back to|write to|ring|let) you ..2 (back|know|again|soon|as|by|on|with|tomorrow|within|shortly|once|when|$)",
    "you (will|shall|should) (also)? (hear|be updated|receive (a call|an update|an email|a reply|a response|my|our)|be contacted|be informed|be hearing|get a call|have my|have our|have an answer|have a reply)",
    "(i|we) (promise|undertake|commit) to (call|phone|email|update|get back|write|report)",
    "(summary|report|findings|results|answer|explanation|details) ..6 will be (shared|sent|published|provided|with you)",
    "(provide|give|send) you (with)? (a|an|the|our|my) (detailed|full|written|proper|further|regular)? (explanation|update|updates|answer|report|response|reply|findings)",
    "will have ..4 (call|email|contact|reach|write to|phone|ring) you"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(once|when|if|after) you (contact|write|call|email|share|send|reach|dm)",
      "you (contact|call|reach|update|write|let us know)",
      "will be able to (contact|reach) _",
      "(would|will) (be able to|like to|love to|appreciate|request) _"
     ]
    },
    {
     "where": "before",
     "says": [
      "so (that)? (we|i|our|someone|a)",
      "so as to",
      "for us to"
     ]
    }
   ]
  },
  {
   "id": "invitation",
   "finds": "invitation",
   "kind": "phrase",
   "match": [
    "#email",
    "#phone",
    "(dm|pm|direct message|private message|message|inbox|whatsapp) (us|me|our|your)",
    "(via|by|through|over|in|on) (a)? (dm|direct message|private message|whatsapp|direct messages)",
    "(reply|respond|write|answer) (to me|to us|directly to|to this|back to|here|direct|me|us|on|at)",
    "(call|phone|ring|email|mail|text|contact|write to|reach|reach out to|get in touch with|speak to|speak with|talk to|connect with|ask for|meet|drop) (me|us|my|him|her) (directly|on|at|here|personally|through|via|in|any|with|a|an|your|so|and|if|by|for|via|again|back|$)",
    "(contact|call|email|reach|reach out to|write to|speak to|speak with|get in touch with|ask for|connect with) (our|the|my) ..3 (manager|specialist|specialists|lead|team|director|colleague|office|desk|front office|owner|centre|center)",
    "(my|our) (direct|personal|own|mobile|private) ..1 (line|number|email|phone|mobile|mail|address|inbox|contact)",
    "(send|drop|leave|shoot|give) (us|me) (a|an|your|the|over)? (quick|short|direct|private)? (line|note|message|dm|email|mail|call|ring|details|text)",
    "(let|do let) (us|me) know (if|which|what|when|how|your|the|more|via|where|so|here|directly|and|$)",
    "(happy|glad|keen|available|pleased|like|love|delighted|opportunity|appreciate) ..3 to (meet|speak|talk|discuss|connect|correspond|hear from|sit down|chat|listen)",
    "(please|kindly|can you|could you|do) (also)? (share|provide|tell|send|give|dm|confirm|let) ..3 (more|details|us|me|some details|here|your number|your contact|your order)",
    "(reaches|comes to|straight to|directed to) (me|my) ..1",
    "(look|help|assist) ..4 #url",
    "(dm|message|note|contact|reach) ..3 #url"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(thank|thanks) ..4 (contact*|writ*|reach*) (us|me)",
      "for (contacting|writing|reaching|calling) _",
      "(contact|call|reach) you",
      "you (contacted|called|wrote|reached|let us) _",
      "(visit|see|check) (our|the) _",
      "let us know (about|that you)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(help|support) (center|centre|page|portal|section|article)",
      "fill (in|out) (the|this|our|a)"
     ]
    }
   ]
  },
  {
   "id": "gratitude",
   "finds": "gratitude",
   "kind": "phrase",
   "match": [
    "thank you !again",
    "thank you (once)? again for",
    "(thanks|thankful|grateful|gratitude|thank) (again|so much|a lot|once again|very much|to|you)? (for|to|that|in|you)",
    "^ (heartfelt|heartiest|warm|sincere|many|our) thanks",
    "(really|truly|highly|greatly|sincerely|do|much|also|we|i|very|deeply|would)? (appreciate|appreciated|appreciates|appreciative) (of)? (you|your|the|that you|all|hearing|both|every|it|and)",
    "(is|are) (much|greatly|highly|really|deeply|very|truly)? appreciated",
    "for (sharing|taking) (your|the|time|out) ..3 (views|feedback|experience|time|write|review|share|post|bringing|with us)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "appreciate (if|it if|the opportunity|how|that this|a|an)",
      "appreciate your (understanding|frustration|concern|anger|disappointment|annoyance|cooperation)",
      "thank you (and|best|kind|warm|regards|yours|sincerely|team)",
      "(we|i) (would|could) appreciate _"
     ]
    }
   ]
  },
  {
   "id": "forgiveness",
   "finds": "forgiveness",
   "kind": "phrase",
   "match": [
    "forgive|forgiveness|pardon",
    "(another|second|one more|further|an another|a fresh|one other) (chance|chances|opportunity|opportunities|try|shot|go)",
    "(give|giving|allow|allowing|grant|grants|bestow|get|have|gives) ..4 (chance|opportunity|opportunities) ..3 (again|to (serve|make|host|welcome|put|show|regain|earn|redeem|prove|extend|restore|win|do|change|provide|offer|delight|rectify|turn|deliver))",
    "(give|giving) us (a|the) (chance|try|opportunity) (again|$|and)",
    "hope* ..5 (accept|accepts) (my|our|this|these) (sincere|sincerest|humble|heartfelt|deepest)? (apology|apologies)",
    "(reconsider|rethink) (your|giving|us|staying)",
    "(win|earn|gain|regain|rebuild|restore) (back)? your (trust|confidence|faith)",
    "(make|making) (it|this|things) right (for|with) you",
    "(visit|try|come|stay) ..4 once again",
    "(make|makes|making) amends"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "thank* ..5 (chance|opportunity) _",
      "(appreciate|taken|take|took|use|using|have had|had) (the|this|an|every) (chance|opportunity) _",
      "unforgiv*",
      "pardon (me|the delay)",
      "had a chance",
      "(opportunity|chance) to (thank|respond|read|reply|learn|improve|explain|express|apologise|apologize)"
     ]
    }
   ]
  },
  {
   "id": "specifics-echo",
   "finds": "specifics",
   "kind": "echo",
   "match": [
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
     "says": [
      "@sorry",
      "<regret>",
      "@wrong",
      "(issue|issues|problem|problems|concern|concerns|regarding|regards|feedback|disappointed|disappointing|unfortunately|however|comments)",
      "(cannot|can not|could not|did not|unable)",
      "<explanation>"
     ]
    }
   ]
  }
 ],
 "faults": [
  {
   "id": "blame-customer",
   "finds": "blame",
   "kind": "phrase",
   "level": "error",
   "says": "It hands the fault to the customer.",
   "why": "Whoever complains and is told that it was their doing hears no apology at all. Even where they slipped, an apology is not the place.",
   "question": "What could you have done so that this could not happen to them? Own that part.",
   "source": "Benoit 1995 (shifting the blame); Lazare 2004",
   "match": [
    "^ had you ..8 would|could (not)? have",
    "you should have (read|checked|told|called|asked|informed|contacted|noticed|brought|known|booked|chosen|said|let|mentioned|raised|reported|followed|kept|confirmed|cancelled|paid)",
    "you (failed|forgot|neglected|omitted|refused|declined) to",
    "(had|if) you (had)? (only)? (told|informed|contacted|read|checked|followed|asked|called|mentioned|raised|notified|brought|let|come|arrived) ..8 would (not)? (have|be)",
    "(it|this|that)? (is|was|remains|its) (entirely|also|clearly|really)? your (own)? (responsibility|fault|mistake|choice|error|decision|duty)",
    "(because|since|as) you (did not|didn't|failed|forgot|entered|chose|had not|never|ignored|gave (us)? (the|a) wrong|typed|provided (us)? (the|a|an)? (wrong|incorrect))",
    "you (did|have|had) not (told|inform|informed|tell|notify|notified|read|follow|followed|provide|provided|mention|mentioned|raise|raised|report|reported|bring|given|give|reply to us|respond to us) (us|the|it|our|any|this|your|anyone|a)",
    "(no|without|without any|no prior) (prior)? (information|notice|warning|request) (to|from|by|at) (the|you|your|our) _",
    "(never|not) (brought|raised|reported|informed|mentioned|told|heard) ..6 (by you|from you|from your (end|side)|during your stay|to our|to us|attention|front desk|reception)",
    "(mistake|error|fault|shortcomings|negligence|delay|issue) (was|is|are)? (from|on|at) your (side|part|end)",
    "(cancelled|canceled|booked|entered|selected|chosen|changed|damaged|caused|done) by (you|yourself|yourselves)",
    "(instead|rather)? you could have (told|called|asked|informed|just|simply|come|contacted|raised|given|checked)",
    "(which|that|this|it) was (denied|declined|refused) (by you|$)",
    "(we|i) (did|have) (try|tried) to (contact|reach|call|phone) you",
    "(there was|got|received|had) no (response|reply|answer) from you",
    "your (own)? (failure|negligence|carelessness|misuse|misunderstanding|mistake|error) _",
    "you (misunderstood|misread|misused|mishandled|misheard)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "you should (not)? have (been|had|heard)",
      "@we should have",
      "if you had not",
      "(even|not) because you",
      "not your (fault|mistake|error)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(not|never) your (fault|mistake|error)",
      "<responsibility>",
      "(we|i) (should|could|ought|must) _",
      "(quite|perfectly)? right",
      "if you (have|had)? (not)? (receive|received|hear|heard|got)"
     ]
    },
    {
     "where": "near",
     "says": [
      "(our|my) (fault|mistake|error|failure)",
      "on us"
     ]
    }
   ]
  },
  {
   "id": "blame-third-party",
   "finds": "blame",
   "kind": "phrase",
   "level": "error",
   "says": "It points at somebody else.",
   "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame)",
   "match": [
    "(caused|created|delayed|lost|damaged|cancelled|refused|rejected|done|made) by (the|our|a|your|another|an|one of our)? ..2 @body",
    "(due|owing|thanks) to (the|our|a|an|your|some|heavy|an issue with|issues with|problems with|traffic on)? ..4 @body",
    "(because|as|since) (of)? (the|our|your|a)? ..1 @body ..2 (lost|delayed|failed|refused|did|was|were|has|had|forgot|damaged|could|cancelled|have|is|are)",
    "(at|from|on) (the|our|your)? (partner)? @body ..1 (end|side|part|fault)",
    "(bank|partner|operator|supplier|courier|vendor|network|telecom|third party|agency|airline|airport|merchant|store|authorities|booking) (side|end)",
    "(fault|mistake|error|responsibility|failure|issue|decision) (of|lies with|lay with|rests with|was with|is with|with|from) (the|our|your|a)? ..1 @body",
    "@body (is|are|was|were|has|have|had) (entirely|solely|fully)? (to blame|responsible|at fault|admitted|chosen|decided|imposed|not informed|failed to|refused|denied)",
    "(the|our|your) @body (failed|refused|denied|lost|forgot|never|did not|charges|charged|imposed)",
    "(was|were) not informed by _",
    "(one|a|an|single|individual) (rogue|bad|junior|new|former|careless|inexperienced) (employee|colleague|member|staff|driver|waiter|apple|trainee)",
    "(outside|beyond|not in|not within) (of)? (our|the) (hotel|company|premises|remit|hands)",
    "(take|taken|raise) (it|this|the issue|the matter|this up|up the issue) (up)? with (the|your)? @body"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(by|with|from) (the|our|a) (manager|team)"
     ]
    },
    {
     "where": "near",
     "says": [
      "<responsibility>",
      "(we|i) (chose|choose|picked|hired|should|did not check|answer for|stand for|are responsible)",
      "(our|my) (choice|job|fault|responsibility|mistake)",
      "on us"
     ]
    }
   ]
  },
  {
   "id": "blame-weather",
   "finds": "blame",
   "kind": "phrase",
   "level": "warning",
   "says": "It leaves the fault to the weather, the line or the crowd.",
   "why": "What nobody could help explains the start. What you did about it afterwards is yours.",
   "question": "What was in your hands once it had happened? Speak about that.",
   "source": "Benoit 1995 (defeasibility)",
   "match": [
    "(due to|because of|caused by|result of|owing to|blame) (the|a|an)? (very|severe|bad|extreme|poor|adverse|erratic|heavy|freak)? (weather|storm|storms|snow|rain|rains|monsoon|monsoons|ice|fog|wind|winds|traffic|strike|strikes|pandemic)",
    "(due to|because of|caused by|experienced by) (the|a)? ..3 (local authorities|other guests|other party|other drivers)"
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "<responsibility>",
      "(we|i) (should|could|ought|failed|left|chose)"
     ]
    }
   ]
  },
  {
   "id": "burden-review",
   "finds": "burden",
   "kind": "phrase",
   "level": "error",
   "says": "The remedy hangs on a review being taken down.",
   "why": "What is owed is owed whatever they write. In many places it is also unlawful to buy a review's removal.",
   "question": "What would you give them if nobody could read the review?",
   "source": "Abeler et al. 2010 (offers for withdrawing a rating); consumer law on reviews",
   "match": [
    "(remove|delete|withdraw|take down|change) (your|the|this) ..2 (review|rating|complaint|post|feedback) and (we|i|you)",
    "(if|once|when|after|provided) (that)? you (would|could|can)? (remove|delete|withdraw|change|take down|update|edit|revise|reconsider) (your|the|this) ..2 (review|rating|complaint|comment|post|stars|feedback)",
    "(remove|delete|withdraw|take down|change) (your|the|this) ..2 (review|rating|complaint|post|feedback) ..6 (refund|voucher|credit|return|discount)"
   ]
  },
  {
   "id": "burden",
   "finds": "burden",
   "kind": "phrase",
   "level": "warning",
   "says": "It gives the customer more work.",
   "why": "Effort drives people away faster than the failure itself. They have already told you once.",
   "question": "Which part of this could you do for them, today?",
   "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
   "match": [
    "(fill|filling|complete|submit|raise|log|open|create) (in|out|up)? (the|a|an|our|this|your|full|another)? ..1 (form|ticket|request|complaint form|questionnaire|details here|case|kyc)",
    "(log|submit|share|provide|send|give) (us|me|with us)? (the|your)? (full|exact|detailed|complete|all) (details|concern|issue|description|problem|information|query)",
    "(share|provide|send|describe|explain|elaborate|outline|outlining|specify|detail|tell) (us|me|with us|to us)? (with)? (the|your|us your|more about the|about the)? (exact|detailed|complete|query|whole|specific)? (concern|issue|query|query description|complaint|story|problem|grievance) (you|in|via|along|to|at|with|on|regarding|so|again|description|that|$|by)",
    "(along )?with your (complete|detailed|full) (concern|issue|query|description)",
    "(check|check out|visit|see|refer to|go to|read|browse|click|follow|consult) ..3 (help center|help centre|help page|faq|faqs|support page|troubleshooting|app|here|link|tips|steps|knowledge base|article|guide)",
    "(contact|call|reach|reach out to|speak to|speak with|get in touch with|write to|approach|touch base with|email) (with)? (our|the|your|their|its) ..3 (customer service|customer care|customer support|support team|specialist team|support|helpline|bank|department|service center|service centre|call centre|call center|help desk|store|agent|operator|provider|team|centre|center|merchant|airline)",
    "(need|needs|required|require|have) to (contact|call|speak|fill|log|visit|submit|apply|re|send|write|raise|resubmit|add|provide|complete|go|bring)",
    "(complete|do|submit|add|upload|enter|send|install|reinstall|recreate|register|apply|verify) (your|the|it|this|that)? ..3 (again|once more|a new)",
    "(tell|explain|describe|send|write) (us|me) (again|once more|the whole|everything|what happened)",
    "(did|have) you (call|called|tried|try|contact|contacted|speak|checked|check|reach) (your|the|our|to|out|with|a)",
    "let (a|the|our) (manager|staff|team|front desk|reception|driver) know",
    "(it is|we) (recommend|recommended|suggest|advise|advised) (that)? you (to)? (contact|call|visit|check|use|update|speak|reach)",
    "(keep|continue) (checking|trying|refreshing|monitoring)",
    "please (send us your query|click|refer|download|restart|follow these|visit (our|the))",
    "request you to (contact|take up|raise|complete|visit|fill)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(have|need|needs) (not)? to (send|contact|write) you",
      "(without|no|not) (need|having|have) to _",
      "(not|never|no longer) (need|have) to _",
      "you (should not|do not|will not|did not) (have|need) to _",
      "i have read _",
      "(i|we) (need|have) to _",
      "(tend|people|guests) _ see _",
      "you had to _"
     ]
    },
    {
     "where": "before",
     "says": [
      "(you|nobody) (should|will|would|do|need) not",
      "(i|we) (will|shall|am|are)",
      "so that you do not"
     ]
    }
   ]
  },
  {
   "id": "but-defence",
   "finds": "but",
   "kind": "phrase",
   "level": "warning",
   "says": "The \"but\" takes the apology back.",
   "why": "What follows \"but\" is what people remember. A defence there undoes the sorry before it.",
   "question": "Would the apology stand without what comes after? End it there.",
   "source": "Lazare 2004; Benoit 1995 (differentiation)",
   "fix": {
    "label": "End the sentence before it",
    "how": "split"
   },
   "match": [
    "but|however|although|though|nevertheless"
   ],
   "needs": [
    {
     "where": "near",
     "says": [
      "<regret>"
     ]
    },
    {
     "where": "after",
     "says": [
      "(our|the|company|hotel|store) (terms|policy|policies|rules|staff|team|records|system|standards|price|prices|rooms|food)",
      "(policy|policies|terms|standard|standards|guidelines|regulation|regulations|norms|subject to|as per)",
      "you (did|should|could|had|never|were|chose|agreed|booked|signed|failed|have to|need to|also|shared|would|must|will need)",
      "we (always|never|do|did|are|have|offer|try|tried|work|strive|cannot|can not|were|need|followed|assure|hope|feel|believe|maintain|only|provide|would not)",
      "(is|are|was|were) (always|often|usually|normally|clearly|busy|standard|available|complimentary|well|much|only)",
      "(such|these) things",
      "(busy|traffic|weather|season)",
      "not (our|my) (fault|mistake)",
      "(lost|caused|delayed|damaged|created|cancelled|missed) by (the|our|your|a) _",
      "@body ..1 (lost|failed|delayed|refused)"
     ]
    }
   ],
   "unless": [
    {
     "where": "after",
     "says": [
      "(we|i) (can|have|will|shall|are going to|would like to) (also|now|already|gladly|certainly|surely)? (refund*|offer you|send*|replace*|fix*|arrange*|repair*|give you|move*|do|put|make|look|ensure|try|work|take|call|contact|be|get|help|check)",
      "<repair>",
      "(it|this|that|they) (ships|ship|will|is on its|arrives|goes|comes)",
      "(that is|this is|it is|there is) (no|not an|never an|not a) (excuse|reason)",
      "that is what (we|our)",
      "(we are|i am) (sorry|glad|happy|pleased)",
      "@sorry"
     ]
    },
    {
     "where": "here",
     "says": [
      "(nothing|anything|not only _ _|no choice|last) but",
      "but also",
      "but not least",
      "however (long|hard|much|small|it)",
      "even though",
      "as though"
     ]
    }
   ]
  },
  {
   "id": "conditional-any",
   "finds": "conditional",
   "kind": "phrase",
   "level": "warning",
   "says": "\"Any\" doubts that there was harm at all.",
   "why": "\"Any inconvenience\" leaves open whether there was one. The customer has just told you what it was.",
   "question": "What did it cost them, an afternoon, a meal, their trust? Name that.",
   "source": "Lazare 2004, On Apology, ch. 4 (questioning the damage)",
   "match": [
    "whatever (i|we|it|this|happened)",
    "any (and all)? ..3 @harm",
    "any ..5 (caused|experienced|encountered|faced|suffered) (by|to|you|$)",
    "any (bad|negative|poor|unpleasant|unsatisfactory|disappointing) (experience|experiences|impression)",
    "any *ness",
    "(@harm|experience) ..5 (may|might|could) (have|be)",
    "(may|might) have (been)? (caused|inconvenienced|faced|experienced|suffered|affected|upset|offended|disappointed)"
   ],
   "needs": [
    {
     "where": "sentence",
     "says": [
      "<regret>"
     ]
    }
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "any (further|other|more|remaining|future|additional|new|queries|query|questions)",
      "(if|should) (you|there) ..4 any",
      "(without|not|never|have|has|face|facing|for) any (issue|issues|problem|problems|concern|concerns|trouble|difficulty) (please|feel|in|at|with|you|do)"
     ]
    },
    {
     "where": "before",
     "says": [
      "if you (have|face|need|encounter|experience)",
      "in case",
      "please (contact|call|write|let|reach|reply|do)"
     ]
    }
   ]
  },
  {
   "id": "conditional-if",
   "finds": "conditional",
   "kind": "phrase",
   "level": "error",
   "says": "The apology hangs on an \"if\".",
   "why": "An apology with an \"if\" asks the customer to prove that something went wrong. You have their complaint; you know that it did.",
   "question": "What happened, and to whom? Say it as a fact, without \"if\".",
   "source": "Lazare 2004, On Apology, ch. 4 (the conditional apology)",
   "match": [
    "@sorry (for|that|to you|to anyone|to everyone)? ..3 (if|should) (you|anyone|anybody|someone|this|that|it|we|i|our|my|there|the|any|your) ..3 (was|were|is|are|has|have|had|felt|feel|did|caused|came|seemed|made|upset|offended|said|hurt|failed|got|been|find|found|not|gave|affected|disappointed|let|thought|think)",
    "@sorry if",
    "@sorry to (anyone|those|anybody|everyone) who (may|might|could) (have|be|feel)",
    "if (we|i|our _|my _|this|that|it|anything) ..5 (upset|offended|hurt|disappointed|inconvenienced|let you down|failed|caused|offence|wrong) ..6 @sorry",
    "if (you|anyone|anybody) (were|was|are|have been|felt|feel) @surely? @unhappy ..8 @sorry",
    "to the (extent|degree) (that)? (you|we|anyone|this|it)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "@sorry but if",
      "@sorry and if",
      "(sorry|apology|apologies|apologise|apologize) (so|now|again|please) if",
      "if (you|there|i|we) (need|want|would|have any|prefer|wish|like|still have|can|could|let|reply)",
      "if (i|we) had (rung|called|checked|told|done|acted|listened|answered|replied|read|looked)"
     ]
    }
   ]
  },
  {
   "id": "defensive",
   "finds": "defensive",
   "kind": "phrase",
   "level": "warning",
   "says": "It stands on its rights instead of answering.",
   "why": "A policy explains why you may; the customer asked why you did. Reasons and care carry a decision, a rule alone doesn't.",
   "question": "Why does the rule exist, and what can you do for them within it?",
   "source": "Benoit 1995 (bolstering, differentiation)",
   "match": [
    "(per|by|under|according to|as stated in|as mentioned in|accordance with|line with|outlined in|stated in|mentioned in) (our|the|company|hotel|store|standard|your)? (hotel|company|standard|booking|refund|cancellation)? (policy|policies|terms|conditions|rules|guidelines|norms|t&cs|terms and conditions|contract|industry standards|agreement|hotel industry standards)",
    "(is|are|was) (again)? (a|our|the|part of|against)? (standard|company|hotel|our|clear)? (policy|policies|procedure|norm|practice) (is|for|that|of|to|$|in|and)",
    "(our|company|hotel) (policy|policies|terms|records) (is|are|states|state|show|clear|clearly|do|does|on|require|requires|say)",
    "(as|like) (we)? (already|previously|clearly|repeatedly)? (already|previously|clearly)? (stated|explained|mentioned|informed|advised|communicated|told) (in|to you|above|earlier|before|previously|you|at|by)",
    "(staff|team|employees|crew|colleagues|driver|drivers|we) ..1 (followed|acted in|acted according|adhered to|complied|did everything) (the|our|all)? (established|correct|proper|every|with|line|right|to|by)? (procedure|procedures|protocol|protocols|rules|process|line|correctly|book)?",
    "we (always|never) (do|sell|provide|serve|compromise|use|give|offer|had|have|make|ensure|charge|receive|received|clean|check|maintain|ask|keep|allow|deny|tell|try)",
    "we have (never|not) (ever|yet)? (received|had|heard)",
    "(first|only) (time|complaint|instance) (that)? (we|anyone|a guest|any) (have|has|had)? (received|heard|had|complained|got|gotten|any)",
    "(never|not) (been)? (received|had|heard|a part of|part of) (a|any|such|our|one)? (complaint|complaints|issue|feedback|service standards|single)",
    "(anyone|everyone|all|those|other guests) (who)? (knows|know|will tell|can tell) (us|you)",
    "(stand|stands) (behind|by) (our|the|all|my) _",
    "(you|was|were|is|are) (clearly|already|also|well)? (agreed|signed|accepted|informed|aware|mentioned|communicated) (to|with|in|at|of|by) (our|the|these|writing|booking|time) (terms|conditions|policy|time of booking|website|contract|charges|booking)?",
    "(nothing|not anything) (wrong|unusual|untoward|improper)",
    "check in (time)? (is|at|was) (12|2|1|#time|#number|noon)",
    "(do|would|can) not (want|wish|like|offer|need) (to)? ..1 (comment|comments|gesture|argue|discuss)",
    "(wrong|unfair|untrue|false|incorrect|baseless|misleading) (to|accusation|review|statement|allegation|claim|allegations|of you)",
    "not part of your (stay|booking|package|order)",
    "subject to availability",
    "(taken|quoted) out of context"
   ],
   "unless": [
    {
     "where": "letter",
     "says": [
      "<responsibility>"
     ]
    },
    {
     "where": "here",
     "says": [
      "(we|i) (always|never) (do|did) (this|that)",
      "we never (told|called|rang|answered|replied|came|sent)",
      "(broke|against|breach of|breaches) (our|my) (own)? policy"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(here is|this is) why",
      "so (from|we have)"
     ]
    }
   ]
  },
  {
   "id": "doubt",
   "finds": "doubt",
   "kind": "phrase",
   "level": "warning",
   "says": "It doubts the customer's account.",
   "why": "Whoever has to prove that it happened has been let down twice.",
   "question": "What do you know happened? If a fact is missing, ask for that one fact.",
   "source": "Benoit 1995 (attacking the accuser); Lazare 2004",
   "match": [
    "(you|customer) (claim|claims|claimed|allege|alleged|perceive|perceived|purport|insist|assert)",
    "what you (claim|perceive|perceived|call|feel (is|was|happened))",
    "so called",
    "if (this|it|that|such|what you say|such a thing|any such|anything like) ..2 (did|was|were|indeed|really|is|has|had) (happen|occur|happened|true|missing|the case|correct|indeed|take place)",
    "your version of",
    "(not|never) (find|found|able to find|trace|see|seen|received|have) (any)? (evidence|record|records|trace|proof) (of|that|for|to)",
    "(no|little) (evidence|proof|record) (of|that)",
    "(hard|difficult|impossible) to (believe|understand why|verify)",
    "we (never|have not|have never|did not) (heard|hear|received|receive|had|even) (about|of|any|from|such|have|a)",
    "(we|i) (could|can|do|did) not understand (your|why you|the) (dissatisfaction|complaint|problem|concern|review|are|were)",
    "you (may|might) have (faced|experienced|misunderstood|misread|imagined|been mistaken|confused|seen)",
    "you have not (given|made|had|raised)",
    "(not|never) (true|correct|accurate|the case) (that|as|at all|$)",
    "(exaggerated|exaggeration|your perception|you seem to (think|believe|have))"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "your claim",
      "evidence (that|of) (your|any|the) (data|account|accounts|card|cards|password|passwords|misuse|details|information)",
      "so called (because|after)",
      "not (doubt|question) _",
      "not the case $"
     ]
    }
   ]
  },
  {
   "id": "evasive-passive",
   "finds": "evasive",
   "kind": "phrase",
   "level": "warning",
   "says": "Nobody did it.",
   "why": "\"Mistakes were made\" hides who made them. A customer reads it as refusing to own the deed.",
   "question": "Who did it? Begin the sentence with \"I\" or \"we\".",
   "source": "Lazare 2004, On Apology, ch. 4 (the passive voice); Kampf 2009 (deleting the agent)",
   "match": [
    "(mistakes|mistake|errors|error|things|lapses) (was|were|have been|has been|had been|may have been|got) (made|overlooked|missed|done)",
    "(error|errors|issue|problem|mistake|glitch|fault|breakdown|mix up|lapse|mishap|incident|incidents|misunderstanding|oversight) (has|have|had)? (occurred|happened|arose|arisen|took place|crept in|cropped up)",
    "(error|errors|issue|problem|mistake|glitch|mistakes|incident|incidents) that (has|have)? (occurred|happened|took place|arose)",
    "(there|it) (was|has been|have been|appears to have been|seems to have been|must have been|were) (a|an|some) ..1 (breakdown|error|mistake|mix up|misunderstanding|oversight|glitch|lapse|miscommunication|confusion|problem in communication)",
    "your (order|parcel|booking|refund|request|message|complaint|application|delivery|payment|letter|email|call|appointment|claim|reservation|file) (was|were|has been|had been) (inadvertently|unfortunately|regrettably|mistakenly|accidentally|not|never|somehow)? (not|lost|missed|overlooked|misplaced|mislaid|cancelled|delayed|forgotten|damaged|sent to the wrong|sent|processed|answered|delivered|dispatched|logged) (sent|processed|dispatched|delivered|answered|logged|shipped|received|completed|actioned|in|to|by mistake|for|and|$)",
    "(things|something) (do|did|can|went|go|has gone|have gone|does)? (go|goes|gone)? wrong",
    "(was|were) (not)? (addressed|handled|resolved|attended|communicated|dealt|reflected|actioned|met) (promptly|properly|adequately|correctly|in a timely|as|in your|with|to)",
    "lessons (have been|will be|were|are being) (learned|learnt)",
    "it (was|is) (unfortunate|regrettable) that",
    "unfortunately (they|it|this|that) (occurred|happened)"
   ],
   "unless": [
    {
     "where": "letter",
     "says": [
      "<responsibility>"
     ]
    },
    {
     "where": "here",
     "says": [
      "if (anything|something) _ wrong",
      "what went wrong",
      "(will|has|have|is|be) (been)? (addressed|handled|resolved|attended) _"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(we|i) (made|did|caused|own|broke|lost|missed|forgot)",
      "by (me|us)",
      "if"
     ]
    }
   ]
  },
  {
   "id": "excuse-circumstance",
   "finds": "excuse",
   "kind": "phrase",
   "level": "error",
   "says": "It asks for leniency because of circumstances.",
   "why": "A busy season is your trouble, not the customer's. An explanation helps after you have owned the fault; an excuse stands in its place.",
   "question": "What should you have done, knowing that it was busy? Own that, then explain.",
   "source": "Benoit 1995 (evasion of responsibility); Schlenker's excuse as a claim of little control",
   "match": [
    "(unforeseen|unexpected|unprecedented|unavoidable|exceptional|extenuating) (circumstances|circumstance|reasons|challenges|demand|events|constraints|limitations|mistakes|difficulties|situation|situations)",
    "(beyond|outside|out of) (of)? (our|my|anyone's|the hotel's) (control|hands|influence)",
    "(high|higher|heavy|large|unusual|increased|huge|overwhelming|great|record) (than (usual|normal|expected))? (volume|volumes|demand|number|occupancy|traffic|workload|call volumes|load|influx|footfall|rush)",
    "(very|so|extremely|really|quite|too|always)? busy (period|season|time|day|weekend|night|evening|week|with|schedule of ours)",
    "(we|it|they|saturdays|fridays|weekends) (were|was|are|is|get|have been) (very|so|extremely|really|unusually|always)? (busy|swamped|overwhelmed|stretched|short staffed|understaffed|snowed under|running full)",
    "(peak|festive|holiday|christmas|wedding|rush) (season|period|time|hour|hours)",
    "(staff|staffing) (shortage|shortages|sickness|illness|issues|crisis)",
    "(shortage|lack) of (staff|time|manpower|personnel)",
    "(short|shorthanded) (of)? (staffed|staff|handed)"
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "(not|no|never) (an)? (excuse|excuses|justif*)",
      "(explains|explain) (it|this|that) but",
      "<responsibility>"
     ]
    },
    {
     "where": "here",
     "says": [
      "for your busy",
      "intention ..5 but",
      "(your|out of your) busy",
      "in a busy _"
     ]
    }
   ]
  },
  {
   "id": "excuse-mitigation",
   "finds": "excuse",
   "kind": "phrase",
   "level": "warning",
   "says": "It may ask for leniency.",
   "why": "Good intentions and teething troubles are true and beside the point. The reader may hear that you want to be let off.",
   "question": "Would the letter be weaker without this sentence? If so, what does the reader need from it?",
   "source": "Benoit 1995 (good intentions, defeasibility)",
   "match": [
    "(technical|operational) (circumstances|reasons|challenges|constraints|limitations|difficulties|issues)",
    "full house",
    "(new|recently changed|still learning) (system|software|staff|team|to the job) (and|is|was|so|took|takes|has|have)",
    "(teething|start up|initial) (problems|troubles|issues)",
    "as (i am|we are|you)? (sure|can|could|will|may)? (you)? (can|will|may|could)? (appreciate|understand|imagine) (that|we|this|it|our)",
    "(was|were|is) (never|not) (our|my|the) (intention|intent)",
    "(only|just) (trying|meant|wanted) to (help|do)",
    "(never|not) (meant|intended) to (cause|upset|offend|mislead|hurt)",
    "(tough|difficult|hard|trying|challenging|testing) (time|period|week|weeks|year|season|times) (for|at|here|with) (us|our|the|all of us|everyone)",
    "(not|were not|was not) aware of (the|this|it) ..6 otherwise",
    "sometimes ..4 (happen|happens|occur|go wrong|fail|issues|mistakes|failure|failures)",
    "(these|such) things (can|do|will)? (happen|occur)",
    "(personal|family|health) (reasons|issues|matters|stuff|problems)",
    "due to lack of _"
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "(not|no|never) (an)? (excuse|excuses|justif*)",
      "(explains|explain) (it|this|that) but",
      "<responsibility>"
     ]
    },
    {
     "where": "here",
     "says": [
      "for your busy",
      "intention ..5 but"
     ]
    }
   ]
  },
  {
   "id": "legalese",
   "finds": "legalese",
   "kind": "phrase",
   "level": "warning",
   "says": "It hedges like a lawyer.",
   "why": "Reserving rights in an apology tells the reader that you are preparing for a fight.",
   "question": "Can you say the same to them in a sentence they would say back?",
   "source": "Robbennolt 2003 (full apologies settle more than partial ones)",
   "match": [
    "without (any)? (prejudice|admission|admitting|admit)",
    "(not|no|nor) (constitute|an|be construed|be taken|admission) ..3 (admission|liability)",
    "admission of (liability|guilt|fault|wrongdoing)",
    "(full and final|final and full) settlement",
    "ex gratia",
    "(pursuant to|hereby|herein|aforementioned|hereinafter|thereof|notwithstanding|henceforth)",
    "(gesture of goodwill|goodwill gesture|good will gesture)",
    "(at|in) (our|its|the company's) (sole|absolute|own)? discretion",
    "(reserve|reserves) (the|our|all) (right|rights)",
    "alleged|allegedly",
    "(legal|contractual) (obligation|obligations|liability|rights)",
    "(not|no|nor accept any|accept no|accepts no|any) (legal)? liability",
    "(liable|liability) (for|to|in)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(right|rights) to (refer|complain|appeal|a refund)",
      "(we|i) (are|am) liable"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(you have|your) (the|a)? (right|rights)",
      "ombudsman"
     ]
    }
   ]
  },
  {
   "id": "minimising",
   "finds": "minimising",
   "kind": "phrase",
   "level": "warning",
   "says": "It makes the harm smaller than the customer found it.",
   "why": "Only the one who was hurt can say that it was minor.",
   "question": "How big was it for them? Leave the size out, or take theirs.",
   "source": "Benoit 1995 (minimisation); Lazare 2004",
   "match": [
    "(slight|minor|small|little|tiny|brief|short|temporary|momentary|occasional|rare|isolated|one off|unintentional|unintended|simple|trivial) (and (rare|minor|temporary|unintentional|isolated))? (issue|issues|delay|delays|error|errors|hiccup|hiccups|incident|incidents|glitch|glitches|mistake|mistakes|inconvenience|inconveniences|problem|problems|mishap|mishaps|misunderstanding|setback|hurdle|oversight|oversights|lapse|confusion|disruption|interruption|case|cases|event|instance|occurrence|annoyance|discomfort|maintenance|server|technical|slip|bump|bumps)",
    "(treat|consider|take|regard|view|see) (this|it|the|that|them) (incident|matter|episode|experience|issue)? ..2 (isolated|isolation|one off|exception|rare|stray|instance|aberration)",
    "in isolation",
    "(most|majority|vast majority|other) (of)? (our|the)? (customers|users|guests|people|travellers) (were|are|have|did|was|do|who)? (not|never|happy|loved|enjoyed|find|like) (affected|mention|mentioned|notice|noticed|complain|complained|had|have|been|even|with|it|this)",
    "(only|just|merely) (a|an|some|one|few|a few|a small|a handful of) (small|minor|few|handful|little|tiny|short)? (number|delay|minutes|customers|users|error|mistake|glitch|issue|days|scratch|problem|case|incident|of)",
    "(less than|not quite) (ideal|perfect|impressive|optimal|stellar)",
    "(hiccup|hiccups|glitch|glitches|blip|mishap|hurdle|hurdles|bump in the road|teething)",
    "at least (you|we|the|it|your|nobody|no one)",
    "(not|never) (that|so|too|such a) (bad|big|serious|severe|long|terrible|big a deal)",
    "a (bit|little|touch) (of a)? (long|late|slow|delayed|delay|mix up|confusion|noise|disappointing|inconvenient|wait|issue|problem|off)",
    "(a|an) small (number|subset|percentage|fraction) of",
    "(not|never) (been able to)? exceed* your expectations"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(only|just) a (few)? (minutes|moment) (ago)?",
      "(this|a|our) (small|little) (gift|gesture|token)",
      "at least (you|we) can",
      "at least (a|an|#number|once|twice|two|three)",
      "(not|never|no) (a|an)? (slight|minor|small|little) _",
      "not too (late|long) to"
     ]
    },
    {
     "where": "before",
     "says": [
      "(it|this|that|which) (is|was) (not|never|no)",
      "you (called|said|wrote|say)"
     ]
    }
   ]
  },
  {
   "id": "over-apology",
   "finds": "over-apology",
   "kind": "count",
   "atLeast": 3,
   "level": "warning",
   "says": "Many sorries and nothing done.",
   "why": "A third apology adds nothing that a repair, a reason or a change would not say better.",
   "question": "What have you done about it? Put that here instead.",
   "source": "A choice, after Halperin et al. 2022 (apologising again and failing backfires)",
   "match": [
    "<regret>"
   ],
   "unless": [
    {
     "where": "letter",
     "says": [
      "<repair>",
      "<explanation>",
      "<prevention>",
      "<compensation>"
     ]
    }
   ]
  },
  {
   "id": "perceived-feeling",
   "finds": "perceived",
   "kind": "phrase",
   "level": "error",
   "says": "It regrets what the customer feels, not what you did.",
   "why": "\"Sorry you feel that way\" makes the feeling the problem. The deed goes unmentioned.",
   "question": "What did you do, or fail to do, that made them feel so? Be sorry for that.",
   "source": "Lazare 2004, On Apology, ch. 4 (the empathic \"sorry\")",
   "match": [
    "@sorry ..4 (that|if|how|you|because|the way)? you (have|had|may|might|are|were|still)? (feel|felt|think|believe|took|take|perceive|perceived|feeling)",
    "@sorry (for|about) (how|the way) you (feel|felt|took|see)",
    "(make|making|made|makes) you feel (that|like|as if)"
   ],
   "needs": [
    {
     "where": "sentence",
     "says": [
      "<regret>"
     ]
    }
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "<responsibility>",
      "you were (ignored|right|left|treated|let)",
      "(because|by) (we|what we|our|of our)"
     ]
    },
    {
     "where": "here",
     "says": [
      "feel (free|better)"
     ]
    }
   ]
  },
  {
   "id": "perceived-opinion",
   "finds": "perceived",
   "kind": "phrase",
   "level": "warning",
   "says": "It regrets the customer's opinion of what happened.",
   "why": "Regretting that somebody is unhappy leaves out what made them so.",
   "question": "What was wrong with what they got? Say that you are sorry for it.",
   "source": "Kampf 2009 (blurring the nature of the offence)",
   "match": [
    "(note|learn|know|hear|read|see|disappointed|saddened) ..3 you (were|are|did|could) not @surely? (happy|like|enjoy|satisfied|pleased|impressed|find|comfortable)",
    "(note|learn|know|hear|read|see|disheartened) ..3 you (felt|feel|found) (that)? (the|our|your|it|we)",
    "@sorry ..5 you (are|were|have been|had been|remain|left|felt|seem|seemed) @surely? @unhappy",
    "@sorry ..5 you (did|could|have|had|do|were) not @surely? (like|liked|enjoy|enjoyed|love|loved|find|found|happy|satisfied|pleased|impressed|had a|have the best|able to enjoy|appreciate|comfortable)",
    "@sorry ..5 you (found|find|thought) (the|our|it|your|that|us|this)",
    "@sorry ..5 (was|were|is|are) (not|less than) (to your|up to your|ideal|the right fit|what you (wanted|expected|hoped))",
    "@sorry (for|about|to hear about|to hear of|to note|to learn of|to learn about)? (your|the|any)? (great|deep|sense of)? (dissatisfaction|displeasure|disappointment|unhappiness|negative (review|feedback|feelings|impression)|low rating|poor rating|rating)",
    "(low|poor|bad|star|#number star) rating ..6 @sorry",
    "@sorry ..4 any frustration",
    "@sorry ..6 you (felt|feel)"
   ],
   "needs": [
    {
     "where": "sentence",
     "says": [
      "<regret>"
     ]
    }
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "(our|my) (error|mistake|fault|failure)",
      "we (lost|broke|forgot|sent|missed|ignored|charged|left|told|promised)",
      "(that|which) (we|our _|i) (have|had)? caused",
      "by (our|my)"
     ]
    }
   ]
  },
  {
   "id": "presuming",
   "finds": "presuming",
   "kind": "phrase",
   "level": "warning",
   "says": "It takes forgiveness or understanding for granted.",
   "why": "Understanding is the customer's to give. Thanked in advance, they are told that they have no choice.",
   "question": "What would earn it? Offer that, and leave the answer to them.",
   "source": "Lazare 2004 (forgiveness as the other's gift)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "match": [
    "(thank you|thanks|thank|appreciate|grateful) (you)? (so much|very much|a lot|in advance)? (for)? (your|the|all your) (kind|patience and|patience &|continued|cooperation and|ongoing|support and|patience)? (understanding|forbearance)",
    "(appreciate|appreciated|value) (your|the) ..3 understanding",
    "your (kind)? (understanding|cooperation) (in|is|on|and|with|of|will)",
    "(we|i) (trust|are confident|am confident|are sure|am sure|am very confident|are very confident|am certain|have no doubt|have faith) (that)? (this|the (next|new|matter)|you|your next|it|next|our next|after)",
    "(hope|trust|hoping) (that)? (this|it|the above|my|our) ..2 (resolves|resolve|settles|settle|answers|satisfies|clarifies|clears|puts|closes|meets)",
    "(we|i) (now)? consider (this|the) (matter|case|complaint|issue)? ..2 (closed|resolved|settled)",
    "(will|would|shall) not (hold|let) this (experience|incident|against|put)",
    "(as)? you (can|could|will|would|must|may) (also|surely|certainly)? (understand|appreciate|agree) (that|the|our|$)",
    "i (hope|am sure) you (will|can|would)? (understand|appreciate) (that|our|the|why|$)",
    "(we|i) deserve (another|a second|your)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(thank|thanks) ..3 understanding (friend|neighbour)",
      "i hope you can forgive",
      "this (message|mail|email|letter) finds",
      "you will (see|notice|find) (a|the) _"
     ]
    },
    {
     "where": "before",
     "says": [
      "(not|never)"
     ]
    }
   ]
  },
  {
   "id": "scripted-blank",
   "finds": "scripted",
   "kind": "phrase",
   "level": "error",
   "says": "A blank was left unfilled.",
   "why": "A letter to \"[Name]\" tells its reader that nobody looked before sending.",
   "question": "What belongs here?",
   "match": [
    "#blank",
    "xxx|xxxx|xxxxx"
   ]
  },
  {
   "id": "scripted-inconvenience",
   "finds": "scripted",
   "kind": "phrase",
   "level": "note",
   "says": "\"The inconvenience\" says less than you know.",
   "why": "One word for every harm. Beside a real account of what happened it does little damage; alone it sounds like a form.",
   "question": "What exactly was inconvenient? A morning lost, a second trip, a cold room?",
   "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement)",
   "match": [
    "(the|this|all|all the|any|for|your|such|regret)? (kind of|great|great deal of|unexpected|unnecessary)? (inconvenience|inconveniences) (that)? (this|it|you|caused|we|faced|has|have|had|may|to|experienced|regretted|was|is|during|in|$|and|which|as|due|but)",
    "(apologise|apologize|sorry|apologies|apology|regret|regrets) (for|about|to hear about|to hear that|to hear)? (the|this|your|any|all|that|you had)? (bad|poor|unpleasant|disappointing|negative|unsatisfactory|such|recent|terrible|hassle|trouble|issue|issues|experience) (experience|you|this|the|that|was|faced|caused|trouble|issue|a|$|and)?",
    "@sorry (to hear|for|about) (about)? (this|that|the above|the matter|the situation|the trouble|the issue|the hassle|the same) $",
    "@sorry ..3 (your|the) experience (you|was|has|did|with|at|$|and|fell|here)",
    "any trouble",
    "@sorry for the (impact|disruption) to"
   ],
   "needs": [
    {
     "where": "sentence",
     "says": [
      "<regret>"
     ]
    }
   ],
   "unless": [
    {
     "where": "letter",
     "says": [
      "<explanation>",
      "<empathy>",
      "<repair>",
      "<compensation>"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(our|my) (error|mistake|failure)"
     ]
    }
   ]
  },
  {
   "id": "scripted-line",
   "finds": "scripted",
   "kind": "phrase",
   "level": "warning",
   "says": "A line waits to be filled in.",
   "why": "A gap in a sentence tells its reader that nobody looked before sending. A line drawn across the page is none.",
   "question": "What belongs here?",
   "match": [
    "_ #line"
   ]
  },
  {
   "id": "scripted-rest-assured",
   "finds": "scripted",
   "kind": "phrase",
   "level": "warning",
   "says": "\"Rest assured\" assures nobody.",
   "why": "What follows is either a fact, which needs no assuring, or a hope, which assuring does not make true.",
   "question": "What have you done that would let them rest? Say that.",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
   "fix": {
    "label": "Delete it",
    "how": "delete"
   },
   "match": [
    "(please)? rest assured (that)?"
   ]
  },
  {
   "id": "scripted-set-phrase",
   "finds": "scripted",
   "kind": "phrase",
   "level": "warning",
   "says": "A set phrase that would fit any complaint.",
   "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
   "question": "What would you say to this person across a table?",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
   "match": [
    "valued (customer|customers|guest|guests|client|clients|member|members|patron|user|users)",
    "dear (customer|user|client|patron) $",
    "(be|please be|feel|stay) assured",
    "(your|the|all|every|customer|guest|guests) (feedback|comments|comment|opinion|call|business|satisfaction|review|reviews|input|suggestions|patronage|comfort) (is|are|means|matters|matter) (very|really|so|of|extremely|highly|most|always|a|incredibly|truly)? (important|valuable|valued|utmost|great|importance|precious|everything|crucial|top|lot|paramount|vital|much|to)",
    "(we|i) (truly|really|highly|greatly|do|always)? (value|values) (your|you|our) (business|feedback|custom|opinion|as|loyalty|comments|patronage|input|guest|customers|time|relationship)",
    "(take|takes|taken|taking) ..6 (very|extremely|most)? seriously",
    "(important|valuable|precious) to us",
    "(bring|bringing|brought) (this|it|these|the matter|your concerns|the issue) (matter|issue)? to (our|my) (attention|notice|kind attention)",
    "we are (here|always here) to (help|assist|serve)",
    "(do|please)? not hesitate (to)? (contact|to|call|reach)",
    "kind(ly)? (bear|bare) with us",
    "(bear|bare) with us",
    "(deeply|very|extremely|really)? (concerned|disheartened|saddened|dismayed|distressed) (to|that|about|at|by) (hear|know|read|learn|note|your|you|see|the)",
    "not the (kind|type|level|sort) of (experience|service|standard|impression) (we|that|our|you)",
    "(we|i) (have)? (noted|note) (your|the) (review|feedback|comments|concern|concerns)",
    "(memorable|delightful|pleasant|wonderful) (experience|stay) (for|to|next|on)"
   ],
   "unless": [
    {
     "where": "after",
     "says": [
      "on|since @day"
     ]
    },
    {
     "where": "letter",
     "says": [
      "<compensation>"
     ]
    }
   ]
  },
  {
   "id": "self-praise",
   "finds": "self-praise",
   "kind": "phrase",
   "level": "warning",
   "says": "It praises itself while it apologises.",
   "why": "Each claim of high standards beside a failure reminds the reader of the distance between them.",
   "question": "What would be left if this sentence went?",
   "source": "Benoit 1995 (bolstering)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "match": [
    "(we|i|team) ..1 (pride|prides) (ourselves|myself|itself)",
    "(proud|pride) (of|in|on|ourselves) (our|the|being|providing|delivering|what)",
    "(we|i|our team|team|our staff|always|and|that|which) (always|constantly|continuously|continually|consistently|truly|do|all|personally|work hard and|at _|at _ _)? (strive|strives|endeavour|endeavor|endeavours|aim|aims|try|tries|focus|thrive|aspire|work hard|put) (hard|always|on|our best|our utmost|best|a lot)? (to|for|on|of|at) (always|constantly|consistently|give|giving|be|provide|deliver|ensure|offer|make|maintain|create|achieve|exceed|satisfy|the|our|meet|emphasis|keep|serve|perfection|excellence|bring|giv*)",
    "(our|constant|earnest|utmost|sole|main|top|number one|first|highest|greatest|biggest|ultimate|always our) (constant|earnest|utmost|sole|main|top|highest|first|greatest|continuous|number one)? (endeavour|endeavor|aim|goal|mission|priority|priorities|objective|focus|motto|effort|commitment|concern) (is|are|has|was|to|here|at|for|in|will)",
    "(is|are|remains|being|be) (always|of|our|a|the)? (our|of|a|the|always)? (utmost|top|highest|number one|first|main|foremost|greatest|prime|paramount|key) (priority|importance|concern|goal|aim|priorities|focus)",
    "(customer|guest|client|passenger|customers|guests) (satisfaction|safety|comfort|happiness|delight|experience|comforts|service) (is|are|has|remains|means|being|that|and)",
    "(high|highest|finest|excellent|exceptional|outstanding|impeccable|flawless|world class|exemplary|superior|best|great|industry|unparalleled|top notch|utmost) (possible|quality|level|levels|standard|standards|service|services|customer|guest|hospitality|experience|of|and memorable)? (of)? (standards|standard|quality|service|services|care|experience|experiences|hospitality|support|experience|customer|comfort|satisfaction|facilities) (that)? (we|to|for|of|is|are|at|and|possible|in|which|from|you|every|$|by)",
    "(committed|dedicated|commitment|dedication|devoted|passionate|mission|emphasis|known|renowned|famous|reputation|recognised|recognized) (is)? (to|for|in|on|about) (providing|provide|delivering|deliver|ensuring|giving|offering|offer|maintaining|our|exceptional|excellent|customer|guest|serving|making|being|the highest|quality|excellence|building|a delightful|bring|best)",
    "state of the art",
    "(we|i) (hold|set|have|maintain|put|keep) ..2 (high|highest|higher|emphasis|very high|strict|quality) (standard|standards|on|bar|our|quality)",
    "(one of the|the) (best|leading|finest|fastest|most|top) (hotel|hotels|companies|banks|team|teams|app|apps|in|service|provider|brands|trusted|savings|minds)",
    "(we|our team|and) ..2 (always|constantly|continuously) (strive|try|work|contributed|do|ensure|make sure|aim|endeavour|endeavor|committed|looking|updating)",
    "(hard work|dedication|efforts) (and|of) (dedication|our|hard)",
    "our (hard working|dedicated|wonderful|fantastic|excellent|amazing|great|talented|professional) (team|staff|crew|colleagues|people)",
    "we (personally)? (make sure|ensure) (that|all|every|the) ..6 (standard|standards|quality|best|met|treated)",
    "@thing|cleanliness|safety|quality|hygiene|service|satisfaction ..1 (is|are) ..3 (priority|seriously)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(standard|standards|level) (we|that we|you) (did not|failed|fell|should|owe|promised)",
      "(first|next|main|only) (goal|aim|priority|concern|focus) (now|today|this week)",
      "(did|was|were|is|are) not (the|of|to|up)"
     ]
    },
    {
     "where": "before",
     "says": [
      "(not|never) (the|a|an|one|what|in|at|our|indicative|representative|reflective|to)",
      "(falls|fell|fall|fallen|falling) ..4 (short|below)",
      "(glad|delighted|pleased|happy|thrilled) (to|that)",
      "(another|a) (chance|opportunity) (to|for)",
      "(below|short of|far from|nowhere near|fell) ..3 (standard|standards)"
     ]
    }
   ]
  },
  {
   "id": "vague-promise",
   "finds": "vague",
   "kind": "phrase",
   "level": "warning",
   "says": "It promises nothing that one could check.",
   "why": "\"We will look into it\" can be kept without doing anything. A customer who has been let down counts only what has a name and a date.",
   "question": "Who will do what, by which day?",
   "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
   "match": [
    "(look|looking|looked|check|checking) (more|deeper|closely|further|carefully|closer)? (into|in to|upon) (it|this|the|that|your|these|those|all|what|why|how|$|and|with|and)",
    "(which|that|concern|concerns|issue|matter|it|this|these) (we|i|the team|they) (will|are) (look|looking|work|working) (into|on|at)",
    "(take|taking|have) a (closer|close|deeper|good|careful|serious) look",
    "(is|are|be|am) (currently|already|now|also|actively|constantly|continuously|continually|always|still|being)? (being)? (looking|looked|reviewing|reviewed|investigating|investigated|examining|addressed|taken up) (into|at|by|with|the|this|these|it|your|and|on|$)",
    "(working|work|works) (very|so|extremely|really)? (hard|closely|continuously|constantly|diligently|tirelessly|actively|religiously|towards|toward|around the clock|on|to) (on|to|towards|with|and)? (it|this|them|that|these|the|improv*|fix*|resolv*|address*|ensure|make|get|your|bring|provid*|deliver*|minimis*|a|same|all|enhanc*|making|getting|$)",
    "(taken|take|takes|taking|took|initiate|initiated|implement|initiating|undertaken|ensure) (all|the|every|some|our|immediate|rapid|swift|prompt|strict|concrete|serious|possible|further|it)? (the|immediate|necessary|appropriate|corrective|remedial|required|possible|concrete|proper|suitable|needful|preventive|preventative|relevant|strict|rapid)? (necessary|possible|and)? (corrective|remedial)? (step|steps|action|actions|measure|measures|care)",
    "(step|steps|action|actions|measures|improvements|changes|efforts) (is|are|have been|has been|were|was|will be|being) (being|now|already|currently)? (taken|made|underway|under way|put in place|initiated|implemented)",
    "(corrective|remedial|necessary|appropriate|preventive|preventative|preventable) (action|actions|measures|measure|steps|step)",
    "(as|at) (soon|quickly|early|fast|swiftly|promptly) as (possible|we can|feasible|practicable|i can)",
    "(at the|your) (earliest|soonest)",
    "asap|shortly",
    "in due course",
    "in no time",
    "(on|with) (a)? (high|top|utmost|highest)? priority",
    "(passed|forwarded|shared|relayed|escalated|conveyed|communicated|cascaded|pass|forward|share|passing|forwarding|sharing|taken up|escalate|raised|discussed|highlighted|reviewed|addressed|noted|taken) ..6 (team|teams|department|departments|management|manager|concerned|colleagues|staff|relevant|associates|seniors|quarters|housekeeping|authorities)",
    "(feedback|comment|comments|concerns|suggestion|suggestions|points|inputs|observations|remarks|request|same|review) ..3 (has|have|will|is|are|been) (be|been)? (duly|also|well|already|being)? (noted|passed|forwarded|shared|taken|considered|reviewed|relayed|looked|addressed|worked)",
    "(noted|note|noting|taken note of|taking note of|make a note of|take) (your|the|all|down|these|this) (feedback|comment|comments|concerns|suggestion|suggestions|points|observations|inputs|valuable)",
    "(take|taken|taking|keep|keeping|bear) ..4 (consideration|into account|on board|in mind)",
    "(ensure|make sure|assure|assured|guarantee|promise|vow|pledge|certain|sure) (you|that|this|it|such|the|same|to)? ..6 (not|never) (happen|occur|recur|repeat|repeated|be repeated|happens|reoccur|arise)",
    "(will|shall|would) (not|never) (happen|occur|be repeated|recur|repeat) (again|in|with|$)",
    "(avoid|prevent|minimise|minimize|reduce) (such|this|these|any|similar|the|future|further|recurrence|same|them) ..3 (incident|incidents|situation|situations|issue|issues|future|occurrences|recurrence|happening|again|again|and|lapses|instances)",
    "(do|doing|be|become|try|trying|promise|perform) (to do|much|our)? (better|best)",
    "(strive|striving|endeavour|endeavor|try|trying|aim|hope|hoping|committed|commit|continue|continuing|look|promise|keen|want|focus|focused|dedicated|attempt|need|efforts) (hard|harder|always|our best)? (to|on|for) (always|continuously|continually|constantly|further|only|be)? (improv*|enhanc*|better|get better|do better|learn*|rectify*|overcome|minimis*|make (it|things|this|your next|improvements|the necessary)|ensur*|reduc*|upgrade|correct|resolve|serve you better)",
    "(improve|improving|enhance|enhancing|improvement|better|upgrading|strengthen|strengthening) (upon|on|in|our|the|your|these|this|further|of our|of|over|as) ..3 (service|services|experience|experiences|quality|standards|app|facilities|areas|communication|product|products|future|hospitality|offerings|food|ourselves|performance|process|channel)",
    "(improve|improvement|improvements|improving) $",
    "(room|areas|scope|opportunity) (for|of) improvement",
    "(work|working|act|acting) (on|upon) (it|this|them|that|the (same|issue|issues|areas|observations|feedback|points|matter|problem)|your (feedback|suggestions|suggestion|observations|comments|concern)|all|these|same|those|improv*)",
    "(see|sees|find out|figure out|understand) what (we can|can be|could|went|has|is) (do|done|be|better|improved|happening|wrong|going)",
    "(resolve|resolved|fix|fixed|address|addressed|sort|sorted|rectify|rectified|solve|solved|help|assist|contact|back) ..6 (soon|shortly|quickly|earliest|promptly|possible|immediately|asap)",
    "(back|up|running|available|touch|respond|reply|contact you|connect with you|reach out|resolved|again) (very|really)? (soon|shortly|promptly)",
    "(make|making|put|putting|give|leave|made) (every|our best|in|all|more|best|no|an|possible) (effort|efforts|more efforts|endeavour|possible effort|best efforts|stone)",
    "(investigate|investigating|investigation|review|reviewing) (the|this|it|your|into|our|of|is|further|and|fully|with|thoroughly|internally|these) (matter|situation|issue|issues|incident|complaint|concerns|concern|under way|case|procedures|processes|points|same|team|what)",
    "(conduct|conducting|undertake|carry out|carrying out|doing) (a|an|the) ..2 (review|investigation|inquiry|enquiry|analysis|assessment)",
    "(learn|learning|learnt|learned) (from|our|a|valuable|the) (this|these|it|our|your|lesson|lessons|mistakes|experience|feedback|such)",
    "(addressed|address|discussed|rectified|resolve|checked) (the|these|this|your)? (same|issues|concerns|points|matter|matters|areas)",
    "(ensure|assure|guarantee|promise|make sure) (you|that|to)? (that)? (you|your|a|we|to|our) ..3 (will have|have|memorable|best|better|comfortable|next|pleasant|great|hassle|smooth|good|delightful|wonderful|enjoyable|improve)",
    "(assist|help|support) you (further|better|by all|in the best|in every|with this|out|with the best|in this)",
    "(working|work) (it|this|things)? out",
    "(strengthen|tighten|better|upgrade|revisit) (our|the) _",
    "(by all|all possible|every possible|best possible) (means|ways|resolution|solution|way|help|assistance|efforts)",
    "(getting|get) (to the bottom|this sorted|things right)",
    "(will|to) (surely|certainly|definitely)? (make|do) (the)? (necessary|needful|changes)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(before|by) @day",
      "(in|to|at) #email",
      "shortly (after|before|afterwards)",
      "did not look into",
      "(and|so)? here is (how|what) _",
      "(better|improve) (and|so)? (here|this) is (how|what)",
      "(please|kindly) (contact|reply|write|check|share|revert|call|drop|send|take) ..4",
      "look into your (account|eyes)",
      "back soon",
      "assure (you)? (our|to render) _",
      "(helps|help|enables|allows) us _ _",
      "look into this with you",
      "looking at (making|adding|building)",
      "again very soon"
     ]
    },
    {
     "where": "before",
     "says": [
      "so (that|as)? (we|our|to|i|they)",
      "(happy|pleased|glad) to",
      "(connect|speak) with you (and|to)",
      "(would|like) (like|love|a chance) (to|a chance)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "by (@day|#number|#isodate|#time|noon|the end of)",
      "(on|before|until) (@day|#isodate)",
      "within (#number|an hour|two|three|the hour|a day)",
      "from @day",
      "(today|tomorrow) at"
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
   "why": "An account without regret reads like a report.",
   "question": "What are you sorry for? Say it in the first person."
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
   "why": "An apology that fits every complaint answers none.",
   "question": "Which thing, which day, which promise? Name it as the customer would."
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
   "why": "Where the fault is clear, sympathy without ownership settled 35% of cases, silence 52%, a full apology 73% (Robbennolt 2003, N = 145).",
   "question": "Which part of this was yours? Begin with I or we."
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
   "why": "Owning the fault is what moves people most (Lewicki, Polin & Lount 2016).",
   "question": "Which part of this was yours? Begin with I or we."
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
   "why": "A no is easier to bear from somebody who has seen what it costs.",
   "question": "What did they miss, lose or have to do because of it?"
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
   "why": "A decision without its reason looks like a whim; a specific one helps even without an apology.",
   "question": "What happened, or why is it so? Give them something that they could check."
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
   "why": "After ownership, repair counts most (Lewicki, Polin & Lount 2016).",
   "question": "What have you done, or what will you do by when, for this customer?"
  },
  {
   "id": "missing-compensation",
   "kind": "missing",
   "misses": "compensation",
   "stances": [],
   "level": "note",
   "says": "It offers nothing beyond the repair.",
   "why": "Where something was lost that a repair can't bring back, something else has to.",
   "question": "What did they lose that the repair doesn't return, and what would match it?"
  },
  {
   "id": "missing-prevention",
   "kind": "missing",
   "misses": "prevention",
   "stances": [],
   "level": "note",
   "says": "It names no step against a repeat.",
   "why": "People complain so that it will not happen to the next one.",
   "question": "What is different from today on?"
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
   "why": "Waiting without a date feels twice as long.",
   "question": "Who will be in touch, on which day?"
  },
  {
   "id": "missing-invitation",
   "kind": "missing",
   "misses": "invitation",
   "stances": [],
   "level": "note",
   "says": "There is no way to a person.",
   "why": "Being sent back to a general address says that the matter is over.",
   "question": "Whom can they reach, and where?"
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
   "why": "A first answer may lead with thanks (You et al. 2020): most who are let down just leave.",
   "question": "What do you know now that you would not have known without them?"
  },
  {
   "id": "missing-forgiveness",
   "kind": "missing",
   "misses": "forgiveness",
   "stances": [],
   "level": "note",
   "says": "It doesn't ask for another chance.",
   "why": "Asking leaves the decision with the customer.",
   "question": "What would you ask of them, knowing that they may say no?"
  }
 ],
 "stances": [
  {
   "id": "stance-acknowledgement",
   "kind": "stance",
   "suggests": "acknowledgement",
   "match": [
    "(have|has) (now)? (received|got) your (complaint|letter|mail|message|email|note|review|report)",
    "your (complaint|letter|message|email|report|call) (has)? (arrived|reached|is with)",
    "(i|we|team|manager|colleague) (am|are|is|will|shall) (now|be|already|certainly|surely|also)? (look|looking|investigat*|check|checking|review|reviewing)",
    "(dm|message|email|write to|contact|call|reach out to|reach) (us|me)",
    "#email",
    "(get|getting) back to you"
   ]
  },
  {
   "id": "stance-decision",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": [
    "(we|i) (are|am|were) (unable|not able) to (offer|refund|agree|accept|approve|grant|change|make|waive|provide|give|extend|reverse|uphold)",
    "(we|i) (can|will) not (be)? (able to)? (give|meet|pay|cover|move|refund|offer|agree|change|waive|approve|grant|reverse|accept|uphold|reconsider)",
    "(our|this|the) decision (stands|remains|is final|has not changed|will not change|was right)",
    "(is|are|was|were) not (eligible|covered|refundable|entitled|possible)",
    "(we|i) (have)? (decided|declined|chosen) (not|to decline|to keep)"
   ]
  }
 ],
 "points": [
  {
   "id": "ask-apology",
   "finds": "ask",
   "kind": "point",
   "about": "apology",
   "answers": [
    "regret"
   ],
   "says": "They asked for an apology. The letter holds none.",
   "why": "Whoever asks for an apology has said what would help.",
   "question": "What are you sorry for? Say it in the first person.",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..6 (apology|apologies|apologise|apologize|sorry)",
    "(i|we) (am|are) owed an apology",
    "(an|a written|a proper|a sincere) apology (is|would be|from|please|$)",
    "(say|saying) (you are)? sorry would",
    "the least (you|they) (can|could) do is ..3 (apologise|apologize|say sorry)",
    "(owe|owes) (me|us|her|him|my _) an apology"
   ],
   "heard": [
    "(sorry|apolog*)"
   ]
  },
  {
   "id": "ask-call",
   "finds": "ask",
   "kind": "point",
   "about": "call",
   "answers": [
    "followup",
    "invitation"
   ],
   "says": "They asked to be called or written to. The letter doesn't say who will, or when.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "Who will call them, on which day and at what hour?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..5 (call|phone|ring|contact|email|write to|reply|speak to|speak with|talk to|call back|callback|hear from|response|get back)",
    "(call|phone|ring|email|contact) me (back|on|at|after|before|today|tomorrow|please|as soon|asap)",
    "please (call|phone|ring|contact|email|reply|respond|get back|advise|write)",
    "(let|have) (somebody|someone|a manager|your manager) (call|contact|phone|ring|write)",
    "(i|we) (look forward to|am looking forward to|are looking forward to|await|expect) (your|a|hearing|an) (reply|response|answer|call|from|prompt|swift|quick)"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(said|promised|told) ..5",
      "(nobody|no one) ..3"
     ]
    }
   ],
   "heard": [
    "(call|phone|ring|write to|email|speak to|talk to|visit|see|meet) (you|with you)",
    "(my|our) (direct)? (number|line|mobile|extension)",
    "reply to (me|this)",
    "(this|here) is (my|our|the) (answer|reply)"
   ]
  },
  {
   "id": "ask-cancel",
   "finds": "ask",
   "kind": "point",
   "about": "cancel",
   "says": "They asked to end it. The letter doesn't say whether that is done.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "Is it ended, from which day, and is anything owed?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..6 (cancel|cancelled|close|closed|terminate|delete|deleted|end my|end the|unsubscribe|stop the|removed from)",
    "please (cancel|close|delete|end|stop) (my|our|the|this)",
    "(cancel|close|delete) my (account|order|subscription|contract|membership|booking|policy)",
    "(i|we) (am|are) (cancelling|leaving|closing|ending) (my|our|the|you)",
    "take (me|my name|my number) off"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(you|they|was|were|had) ..2 $"
     ]
    }
   ],
   "heard": [
    "(cancel*|clos*|terminat*|delet*)",
    "(ended|ends|stopped|removed|taken off|erased|gone from|is off)"
   ]
  },
  {
   "id": "ask-change",
   "finds": "ask",
   "kind": "point",
   "about": "change",
   "answers": [
    "prevention"
   ],
   "says": "They asked that it doesn't happen again. The letter names no step against it.",
   "why": "Many complain so that it will not happen to the next one.",
   "question": "What is different from today on?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "(make|making) sure ..4 (not|never|nobody|no one|no other)",
    "@want ..8 (not happen|never happen|happen again|change|changed|train|trained|stop|do better|to be better)",
    "(should|must|may|can) not (be allowed to)? happen (again|to)",
    "so (that)? (it|this|nobody|no one|others|other) (does|do|will|else)? (not|has|have|is|never)? ..4 (happen|go through|suffer|same)",
    "(please|you (should|need to|must|ought to)) (train|retrain|change|improve|review|stop|check|warn|teach|put up|rethink) _",
    "what (will|are) you (do|doing) (to|so|about) ..4 (again|prevent|stop|this|it)",
    "^ (please)? (train|teach|retrain|stop|warn|check|rethink|improve) (your|the|selling|sending|letting|this|that|using)"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(said|promised|told|was) ..5"
     ]
    }
   ],
   "heard": [
    "(now|from now|from today|since then) *s",
    "from (now|today|monday|tuesday|wednesday|thursday|friday|next|this|january|february|march|april|may|june|july|august|september|october|november|december|#number)",
    "so (that)? (it|this|that|the|no|nobody|next) ..6 (not|never|cannot|again|next|no)",
    "(instructor|trainer|training|course|lesson)",
    "(changed|stopped|added|trained|retrained|removed|moved|replaced|ended|taken off|rewritten|briefed|checked by|second person|new rule|new check|no longer|not again|never again|in future)"
   ]
  },
  {
   "id": "ask-compensation",
   "finds": "ask",
   "kind": "point",
   "about": "compensation",
   "answers": [
    "compensation"
   ],
   "says": "They asked for compensation. The letter doesn't say whether there is any.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "What do they get for it? If nothing, what is the reason that you can defend?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..8 (compensation|compensated|compensate|voucher|discount|goodwill|damages|something for|credit|price reduction|partial refund)",
    "(compensate|make it up to) (me|us)",
    "what (compensation|will you do for|are you offering|can you offer)",
    "(make) (this|it) up to (me|us)",
    "(some|any) (form|kind|sort) of compensation"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(offered|promised|refused|gave) ..5"
     ]
    }
   ],
   "heard": [
    "#money",
    "#percent",
    "(third|half|quarter|part|rest|whole) of",
    "(refund*|voucher*|discount*|credit*|compensat*|free|waive*|goodwill)",
    "(goes|comes|back) ..3 to you",
    "(on us|on the house|no charge)"
   ]
  },
  {
   "id": "ask-other",
   "finds": "ask",
   "kind": "point",
   "about": "other",
   "says": "They asked for something, and the letter doesn't say a word about it.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "What did they ask, and what is your answer: yes, no, or by when?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want _ ..8",
    "^ (please)? (tell|send|give|stop|pay|take|bring|show|return|explain|let|leave|put|remove|check|make|find|do) (me|us|it|my|our|the|this|that|them|him|her|your|a|an) ..6"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(could|can|would|will) you (believe|imagine)",
      "(want|like) to (say|tell you|complain|thank|point out|report|inform|share|mention|add|make a complaint|express|raise|draw)",
      "(i|we) (expect|expected|need) ..1 (better|more)"
     ]
    },
    {
     "where": "before",
     "says": [
      "(did not|do not|never|nobody|not) ..3"
     ]
    }
   ]
  },
  {
   "id": "ask-paper",
   "finds": "ask",
   "kind": "point",
   "about": "paper",
   "says": "They asked for something in writing. The letter doesn't say a word about it.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "When will they have it, and from whom?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..8 (report|receipt|invoice|confirmation|in writing|statement|copy|contract|certificate|quote|letter|list|breakdown|tracking number|reference number|tickets|label|documents|file|photos|recording|prescription|results)",
    "(send|email|give|get) (me|us) (the|a|an|my|our|all) ..3 (report|receipt|invoice|confirmation|statement|copy|contract|certificate|breakdown|label|documents|tracking|results|reference)",
    "(need|want|expect) ..4 in writing",
    "(confirm|put) (this|it|that) in writing"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(sent|lost|kept|said|told|promised) ..3"
     ]
    }
   ],
   "heard": [
    "(attached|enclosed)",
    "(letter|copy|paper|document|confirmation|mail) ..8 (post|sent|send|way|goes|tonight|today|tomorrow|posted|with you)",
    "(in|by) (writing|post|mail|email)"
   ]
  },
  {
   "id": "ask-refund",
   "finds": "ask",
   "kind": "point",
   "about": "refund",
   "says": "They asked for their money back. The letter doesn't say a word about it.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "Will they get it: how much, to where, by which day? If not, why not?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..6 (refund|refunded|reimbursed|reimbursement|money back|repaid|reimburse|refunding)",
    "(i|we) (want|expect|demand|would like|need) (my|our|the|all) (full)? (money|deposit|fare|payment|fee)",
    "(refund|reimburse|repay) (me|us|my|our|the|this|it)",
    "(give|send|return|pay) (me|us)? (back|my|our) ..3 (money|deposit|fare|payment|refund)",
    "(pay|send|give) (it|me|us|the money) back",
    "(when|where) ..5 (refund|money back|my money)",
    "(a|my|our) (full|partial|complete)? refund (please|now|is|would be|$)",
    "(looking|hoping|asking|waiting) for (a|my|our) ..2 refund",
    "(want|need|would like|get|have) (the|my|our|that|this) ..4 back",
    "(take|remove) (the|this|that) (charge|fee|amount) off",
    "(reverse|cancel|waive) (the|this|that) (charge|fee|payment)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(do not|not) want",
      "(refused|declined) to"
     ]
    },
    {
     "where": "before",
     "says": [
      "(refused|refuse|declined|refusing|promised|offered|agreed|told|said|asked|wait*) ..8"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(do not|not) want (a|my|the|any) (refund|money)"
     ]
    }
   ],
   "heard": [
    "(refund*|reimburs*|repaid|repay)",
    "#money",
    "(money|sum|payment|deposit|fare|amount|price|cost|fee|charge) ..10 (back|returned|account|card|bank|waived)",
    "(return|returned|pay|paid|sent|credited|credit) ..6 (account|card|bank|back)",
    "you (do not|will not|need not|owe|have nothing) ..3 (pay|owe|nothing)",
    "(free of charge|without charge|no charge|on us|at our cost|at no cost)"
   ]
  },
  {
   "id": "ask-repair",
   "finds": "ask",
   "kind": "point",
   "about": "repair",
   "answers": [
    "repair"
   ],
   "says": "They asked for it to be put right. The letter doesn't say that it is, or will be.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "What will be done, by whom, on which day?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..8 (fix|fixed|repair|repaired|mend|mended|sort (it|this|out)|sorted|put right|resolved|resolve|corrected|correct|working|restored|restore|reinstated|reconnected|cleaned|redone|done again|finished|put this right|make (it|this) right|unlocked|unblocked|removed|amended|updated)",
    "please (fix|repair|mend|sort|correct|restore|resolve|reconnect|unblock|unlock|reinstate|amend|remove|update|reset|change|finish|clean|reopen|return my) _",
    "(fix|sort|mend|resolve|correct) (this|it) (please|soon|now|immediately|quickly|asap|as soon|out|before|by)",
    "(send|get) (an|a|your|somebody|someone) (engineer|technician|plumber|electrician|fitter|somebody|someone|to fix|to repair|here)? (to|out|round)? (fix|repair|mend|look|out|round|to)",
    "when will ..4 be (fixed|repaired|mended|resolved|working|sorted|back)",
    "(take|remove) (him|her|me|it|us|my name|my number) (off|from) _",
    "@want ..3 (deleted|erased|removed|taken off) "
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(could not|did not|unable|failed|refused|promised|nobody|never) ..8"
     ]
    }
   ],
   "heard": [
    "(i|we|he|she|they) (will|shall|have|has|are|am) (be|come|coming|now|already|also|just)? (re*|strip|mend|fix*|send|sent|come|sort*|correct*|amend*|finish*|clean*|unlock*|chang*|updat*|put|laid|lay|built|build|open*)",
    "(works|working|back|open|restored|mended|fixed|done|sorted|corrected|reset|cleaned|finished|reopened) (again|now|since|today|from|on|by|in|at|and|$)",
    "(goes|go|comes|come|is|put|fitted|laid|lays|lifts|starts|begins) ..6 (in|again|out|round) (on|by|tomorrow|today|this|next|at)",
    "again on",
    "(engineer|technician|plumber|electrician|fitter|crew|team|driver|roofer|builder) ..6 (@day|#number|will|is|comes)",
    "you can (now|again)? _ ..3 (now|again)",
    "(attached|enclosed)",
    "(it|this|that|bill|account|record|name|entry|line) (is|are) (now|again)? (right|correct|in order|gone|off|clean|open|closed|done)",
    "(erased|deleted|removed|taken off|is off|gone from)"
   ]
  },
  {
   "id": "ask-replacement",
   "finds": "ask",
   "kind": "point",
   "about": "replacement",
   "answers": [
    "repair"
   ],
   "says": "They asked for a new one. The letter doesn't say whether it comes.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "Does a new one come, and on which day? If not, what instead?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..6 (replacement|replaced|exchange|exchanged|swap|swapped|a new one|another one|new ones|the right one|the correct one|the right size|redelivered|resent|send (me|us) (a new|another|the right|the correct|the missing))",
    "please (replace|exchange|swap|resend|redeliver) _",
    "(send|bring|get|ship) (me|us)? (a|the) (complete|whole|full|working|clean|new|right|correct|second|fresh) _",
    "(send|bring|get|ship) (me|us) (a new|another|a replacement|the right|the correct|the missing|what i)",
    "(i|we) (want|need|would like|expect) (the|my|our|what) ..3 (i|we) (ordered|paid for|bought|booked)"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(had to|could not|would not|refused|sent|promised) ..4"
     ]
    }
   ],
   "heard": [
    "(a|the|your|another) _ (one|copy|pair|set) ",
    "(a|the) (new|second|right|correct|fresh|other|missing|replacement|clean) _",
    "(replac*|resen*|exchange*|swap*)",
    "in its place",
    "another (one|copy|_)"
   ]
  },
  {
   "id": "ask-what",
   "finds": "ask",
   "kind": "point",
   "about": "what",
   "answers": [
    "repair",
    "compensation",
    "prevention",
    "followup"
   ],
   "says": "They asked what you will do. The letter doesn't say.",
   "why": "An ask that gets no word, not even a no, is asked again, louder.",
   "question": "What will you do, and by which day?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "what (can|will|could|would|are|do) (you|your company|your team) (do|going to do|doing|offer|offering|propose|suggest|intend|plan)",
    "what happens (now|next)",
    "what (should|shall|do|can|am) i (do|to do|supposed to do|expected to do) ..3 (now|next|$)",
    "how (will|are|can|do|would) you (going to|intend to|plan to|propose to)? (fix|solve|resolve|put|make|sort|help|deal)",
    "what are my (options|rights)",
    "(looking forward to|waiting for|want|expect) a solution",
    "who (pays|will pay|is going to|bears|covers|is responsible)",
    "what happens (to|with|now|next|if)"
   ],
   "heard": [
    "(i|we) (have|had) (now|already|today|also|since)? (written|asked|spoken|sent|put|called|arranged|ordered|booked|made|opened|taken|moved|set)",
    "(i|we) (will|shall) _ ..8 (today|tomorrow|now|by|on|within)"
   ]
  },
  {
   "id": "ask-when",
   "finds": "ask",
   "kind": "point",
   "about": "when",
   "answers": [
    "followup"
   ],
   "says": "They asked when, or where. The letter doesn't say.",
   "why": "Waiting without a date feels twice as long.",
   "question": "Which day? If you don't know it, by when will you?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "(when|by when|where|how long) (will|is|are|can|do|does|would|has|should|did|shall|until)",
    "@want ..5 (know|tell me|tell us|let me know|let us know|hear) (when|where|how long|by when)",
    "(tell|let) (me|us) (know)? (when|where|how long)",
    "how much longer",
    "any (update|news|idea when)",
    "@want ..3 (update|news|status|tracking)"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(nobody|never|not|promised) ..5"
     ]
    }
   ],
   "heard": [
    "@day",
    "#isodate",
    "#time",
    "(in|within) #number|one|two|three|four|five|six|seven (days|day|hours|weeks|minutes|working)",
    "(next week|month)",
    "#number|@day (january|february|march|april|may|june|july|august|september|october|november|december)",
    "(it|parcel|order|bag|suitcase|package) (is|was|are) (in|at|on|with|now) _",
    "(do not|cannot|can not) (know|say) (yet)? (when|where)",
    "(finished|ready|fixed|out) (by|on|before|in)",
    "the #number"
   ]
  },
  {
   "id": "ask-why",
   "finds": "ask",
   "kind": "point",
   "about": "why",
   "answers": [
    "explanation"
   ],
   "says": "They asked how it came to this. The letter gives no answer.",
   "why": "A question that gets no answer leaves the customer to find the worst one.",
   "question": "What is the answer? If you don't know yet, when will you?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "@want ..5 (explanation|explain|reason|reasons|know (why|what|how|who|if|whether|which|to whom|with whom)|understand (why|how|what)|tell (me|us) (why|how|what|who|if|whether)|clarification|clarify|look into|investigate|investigation)",
    "why (did|was|is|are|were|has|have|had|do|does|can|could|should|would|must|not|will)",
    "^ (so|and|but)? (how (can|could|did|is|come)|what (happened|went|is|are|was|did|do)|who (is|was|did|read|had|has|will|do|sent|decided|checks))",
    "(explain|tell (me|us)|let (me|us) know) (to me|to us)? (why|how|what|who|whether)",
    "(i|we) (am|are) (waiting|hoping|looking) for (an|your|some) (answer|explanation)",
    "(is|are|was|does|do) (this|that|it|there) ..8 (normal|acceptable|your policy|usual)"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(nobody|never|not|promised|refused) ..5"
     ]
    }
   ],
   "heard": [
    "because",
    "(reason|reasons)",
    "(explain|explanation)",
    "the cause",
    "came (from|about)"
   ]
  },
  {
   "id": "cost-feelings",
   "finds": "cost",
   "kind": "point",
   "about": "feelings",
   "answers": [
    "empathy"
   ],
   "says": "They said how it made them feel. The letter doesn't speak to it.",
   "why": "Of all that makes an apology satisfy, empathy weighs most (Roschk & Kaiser 2013).",
   "question": "What was it like for them? Say it without telling them how to feel.",
   "source": "Roschk & Kaiser 2013",
   "match": [
    "(i|we|she|he|they|daughter|son|mother|father|wife|husband|mum|dad|kids|children|family|partner) (was|were|am|are|is|felt|feel|feels|have been|has been|got|became|left|ended up|still feel) (very|so|really|extremely|absolutely|completely|quite|both|rather|more than|deeply|utterly|totally|all|left|feeling|beyond)? (very|so)? (upset|humiliated|embarrassed|angry|furious|worried|scared|frightened|terrified|stressed|anxious|ashamed|insulted|crying|in tears|heartbroken|devastated|disappointed|frustrated|distressed|shaken|unsafe|ignored|cheated|betrayed|let down|sick with worry|livid|mortified|hurt|exhausted|like nobody|like nobody|like a|disgusted|shocked|appalled|gutted|sad|miserable|helpless|distraught|fed up|unhappy|annoyed|cross|belittled|lied to|treated like)",
    "(cried|wept|burst into tears|in tears|lost sleep|could not sleep|sleepless|panicked|broke down)",
    "(made|makes|left|leaving|making) (me|us|her|him|them|my _|our _) (feel|feeling|in tears|upset|cry|angry|anxious|worried|crying|shaking|very|so|really|distressed|furious|embarrassed|ashamed|look)",
    "(so|very|really|extremely|hugely|most|deeply|quite|how|such|incredibly|a) ..1 (upsetting|humiliating|embarrassing|stressful|distressing|frightening|worrying|frustrating|infuriating|disappointing|insulting|degrading|exhausting|heartbreaking|stress|distress|embarrassment|nightmare|humiliation)",
    "(caused|causing) (me|us|her|him|my _)? ..3 (stress|distress|worry|anxiety|embarrassment|upset|pain|panic|grief)",
    "(i|we|she|he|they) (felt|feel) _",
    "(breaks|broke|breaking) (my|our|her|his) heart",
    "(was|were) (angry|furious|cross) (with|at) (me|us|her|him)",
    "(blackmailed|cheated|robbed|betrayed|belittled|fobbed off)"
   ],
   "heard": [
    "must (have (been|felt)|feel|be) ",
    "you (must|felt|feel|were) _",
    "how ..3 (you|it|that|this) (must|felt|feel|is|was)",
    "(can|could) (not|only|well)? imagine",
    "(upset*|distress*|frustrat*|disappoint*|embarrass*|worr*|fright*|scar*|humiliat*|anger|angry|stress*|tears|hurt|shame*|fear)",
    "(took|taken|cost|stole) ..3 (from)? (you|her|him)",
    "would (be|feel|have been) ..2 too",
    "deserved (better|more)",
    "(unacceptable|unfair|inexcusable)"
   ]
  },
  {
   "id": "cost-health",
   "finds": "cost",
   "kind": "point",
   "about": "health",
   "answers": [
    "empathy"
   ],
   "says": "They said that somebody was hurt or fell ill. The letter passes over it.",
   "why": "Harm to a body comes before everything else.",
   "question": "Who was hurt, how are they now, and what are you doing about it?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "(i|we|she|he|they|daughter|son|mother|father|wife|husband|child|children|mum|dad|baby|dog|cat|family) (was|were|got|fell|became|have been|has been|felt|is|am|are|had|ended up) ..3 (ill|sick|poisoned|hurt|injured|burnt|burned|hospital|vomiting|bleeding|allergic|rash|in pain|a reaction|stitches|bitten|food poisoning)",
    "(food poisoning|allergic reaction|threw up|vomited|ambulance|emergency room|went to hospital|to the hospital|broke my|cut my|cut her|burnt my|burned my|slipped on|tripped over|without heating|no heating|medication|medicine|insulin)",
    "bedbug|bug (bites|bite)",
    "(bites|rash) (all over|on) (me|my|her|his|our)",
    "(cut|hurt|injured|burned|burnt|scalded|bit|scratched) (my|his|her|our|me|him|us) (ear|hand|arm|face|leg|foot|finger|head|skin|back|child|son|daughter|mother|_)",
    "(see|saw|seen|visit|go to|went to) (a|the|my|our) (doctor|dentist|nurse|gp|vet|hospital)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "sick (of|and tired)",
      "(it|that) hurt"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(near|next to|opposite) _ (hotel|shop|station)"
     ]
    }
   ],
   "heard": [
    "(hospital|doctor|injur*|hurt|ill|illness|sick*|recover*|well again|better soon|pain|poison*|medical)"
   ]
  },
  {
   "id": "cost-money",
   "finds": "cost",
   "kind": "point",
   "about": "money",
   "answers": [
    "compensation"
   ],
   "says": "They said what it cost them in money. The letter passes over it.",
   "why": "What it cost them is why they wrote. A letter that passes over it answers another complaint.",
   "question": "What did they pay because of this, and who bears it?",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "(cost|costing|costs) (me|us|my _|our _) ..4 (#money|money|a fortune|hundreds|thousands|extra|more)",
    "(had|forced|obliged|needed) to (pay|spend|buy|hire|book|rent|take a taxi|take a cab|eat out|replace) ..6",
    "(paid|spent|lost) (out)? ..3 #money",
    "(out of pocket|out of my own pocket|from my own pocket)",
    "(lost|losing|lose) (money|income|earnings|wages|sales|business|customers|pay|work|revenue|my deposit|the deposit|a client|a sale)",
    "(i|we) (am|are|was|were) #money (out|down|short|poorer|worse off)",
    "(paid|paying) (for)? (twice|again|double|extra)",
    "(bank|overdraft|late) (fee|fees|charge|charges)",
    "waste of money"
   ],
   "heard": [
    "(cost|costs|paid|pay|spent|expense|expenses|loss|losses|lost|out of pocket|bill|wages|earnings) ..6 (you|your|we will|i will|our cost|back)",
    "you (paid|spent|lost|had to pay|had to buy|are out|were out)"
   ]
  },
  {
   "id": "cost-occasion",
   "finds": "cost",
   "kind": "point",
   "about": "occasion",
   "says": "They said what it spoiled. The letter doesn't name it.",
   "why": "What can't be had again is the worst of it; naming it is the least that can be done.",
   "question": "Which day was spoiled, and whose? Name it as they did.",
   "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
   "match": [
    "(missed|miss|missing|ruined|ruin|ruining|spoiled|spoilt|spoiling|late for|wrecked|destroyed|cancel|cancelled|cost us|cost me|lost|without) ..4 @occasion",
    "@occasion ..5 (was|were|is|has been) ..1 (ruined|spoiled|spoilt|wrecked|destroyed|missed|over|a disaster|lost|cut short|cancelled)",
    "(for|on|to|at|was|is) (my|our|his|her|their|a|the|my _|our _|my _ _) ..2 @occasion",
    "(i|we|she|he|they) (have|had)? (missed|miss) (my|our|the|his|her|a) _",
    "(ruined|spoiled|spoilt|wrecked) (my|our|the|everything|his|her|a) ..2",
    "it was (my|our|his|her) ..3 (birthday|anniversary|honeymoon|wedding|first|last|only) _?",
    "(of|during|before) (my|our|his|her) @occasion"
   ]
  },
  {
   "id": "cost-time",
   "finds": "cost",
   "kind": "point",
   "about": "time",
   "says": "They said how much time and trouble it cost them. The letter passes over it.",
   "why": "Effort drives people away: 96% of those put to high effort became less loyal, 9% of those who were not (Dixon et al.).",
   "question": "How long, how many calls, what did they have to do? Say it as they said it.",
   "source": "Dixon, Toman & DeLisi 2013",
   "match": [
    "(waited|waiting|wait|queued|queuing|stood|sat|stuck|hold|stranded) ..5 (for)? ..3 @length",
    "(spent|wasted|lost|took|taken|taking|used up) ..5 @length (off|on|of|trying|calling|waiting|in|$)",
    "(took|taken|taking|take) (a|the|an) (day|morning|afternoon|half day|#number days|two days) off",
    "(called|phoned|rang|wrote|emailed|contacted|chased|messaged|complained) (you|them|up|in)? ..2 (twice|(three|four|five|six|seven|eight|ten|several|many|#number|countless|numerous|a dozen) ..1 times)",
    "(called|phoned|rung|written|emailed|chased|contacted|complained) ..3 (twice|(three|four|five|six|seven|eight|nine|ten|several|many|#number|countless) times)",
    "(two|three|four|five|six|several|many|countless|#number) (calls|emails|mails|messages|visits|trips|phone calls|letters)",
    "waste of (my|our)? time",
    "wasted (my|our|the|a|an) ..2 (time|day|evening|morning|journey|trip|afternoon|hours)",
    "on hold for",
    "(travelled|drove|walked|came) ..4 (for nothing|in vain|#number miles|all the way)",
    "(had to) (go|drive|come|travel|walk|return|ring|call|chase) ..4 (back|again|twice|there|home|round)"
   ],
   "heard": [
    "(waited|waiting|wait|stood|standing|sat|sitting|queue*|hold|stranded|chase*|chasing) ",
    "(your|of your|of) (time|day|morning|afternoon|evening|hours|effort|trouble|journey|trip)",
    "(times|twice) ",
    "should (not|never) have (had to|been asked to|needed to)",
    "(for nothing|in vain|wasted|hours|all that)",
    "(cost|took|taken) ..2 you"
   ]
  },
  {
   "id": "happened-broken",
   "finds": "happened",
   "kind": "point",
   "about": "broken",
   "says": "They said what doesn't work. The letter doesn't speak of it.",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "question": "Which thing failed, and how? Name it as they did.",
   "match": [
    "(is|was|are|were|came|arrived|been|got|be|completely|already) ..3 (broken|cracked|faulty|damaged|defective|leaking|dead|scratched|torn|crooked|peeling|uneven|snapped|smashed|shattered|dented|bent|ripped|unusable|out of order|jammed|blocked|frozen|down|corrupted|burst|flooded|unstable)",
    "(can|could|am|are|was) (not|unable) (to)? (even)? (log in|login|log on|open|access|get in|sign in|connect|watch|use|print|hear|switch|turn|charge|download|install|update)",
    "(peeled|peels|peeling|came|fell) off",
    "(left|leaving|made) ..3 (mud|mess|scratches|stains|dust|rubbish|marks|holes|a hole)",
    "(does|do|did|would|will|could|has|have) not (even|ever|been)? (work|working|start|turn on|switch on|open|load|connect|charge|close|print|function|run|fit|log|update|respond|heat|flush|lock|recognise|recognize)",
    "(stopped|stops|not|never) (working|charging|loading|responding|connecting)",
    "(keeps|kept|keep) (crashing|freezing|breaking|failing|stopping|disconnecting|dropping|leaking|beeping|rebooting|loading|asking)",
    "(broke|crashed|crashes|leaked|leaks|failed|snapped|fell apart|exploded|overheats|overheated|froze|freezes|burst|fell off|fell out|came off|came apart)",
    "(no|without) (hot water|heating|water|signal|internet|wifi|wi fi|electricity|power|connection|air conditioning|heat|light|lift|service)",
    "(error|errors|bug|bugs|glitch|outage|fault|defect|crack|leak|hole|stain) (message|messages|code|in|on|when|every|whenever|from|again)",
    "(screen|app|site|website|boiler|line|server|machine|page|battery) (is|was|goes|went|has) ..2 (black|blank|down|dead|off|slow)",
    "(flooded|ruined|destroyed|scratched|stained|dented|wrecked|burnt|burned|tore|shrank|spoiled) (my|our|the|a|everything|her|his)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "broke (for|the (record|news|ice))"
     ]
    }
   ]
  },
  {
   "id": "happened-cancelled",
   "finds": "happened",
   "kind": "point",
   "about": "cancelled",
   "says": "They said that it was called off or refused. The letter doesn't speak of it.",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "question": "What was called off, when did they learn of it, and why?",
   "match": [
    "(was|were|been|got|is|being|had|you|they|airline|hotel|have|has) ..2 (cancelled|canceled|called off|postponed|rescheduled|closed|shut|sold out|fully booked|suspended|terminated|rejected|refused|denied|declined|moved|downgraded|bumped|changed|deactivated|disabled|blocked|banned|given away|sold|let)",
    "(gave|given|sold) ..3 away",
    "(cancelled|canceled|postponed|closed|moved|changed|downgraded) (my|our|the|it|at|without|on|us|me)",
    "(refused|denied|declined|would not|will not|could not|did not) (to)? (let|allow|accept|honour|honor|give|take|serve|board|entry|boarding|check|change|open|deliver|exchange|return|help)",
    "(without) (any|a|prior|telling|asking|warning) ..2 (notice|warning|me|us|reason|permission|consent)",
    "(no|not|never) ..2 (available|in stock|enough|seats|rooms|table|tables|parking|towels)",
    "(not|nothing) available",
    "cut (me|us|it|my|the) off",
    "(would|did|will) not (give|let|allow|take|accept) (me|us|my|it) _"
   ],
   "unless": [
    {
     "where": "before",
     "says": [
      "(please|want ..4)"
     ]
    },
    {
     "where": "here",
     "says": [
      "door (is|was) shut",
      "changed at _"
     ]
    }
   ]
  },
  {
   "id": "happened-charged",
   "finds": "happened",
   "kind": "point",
   "about": "charged",
   "says": "They said that money was taken or kept. The letter doesn't speak of it.",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "question": "Which sum, when, for what: and whose is it?",
   "match": [
    "(charged|billed|debited|overcharged|invoiced|fined) (me|us|my|our|twice|again|for|an|a|the|extra|double|#money)",
    "(was|were|been|being|am|got|get) ..2 (charged|billed|debited|overcharged|invoiced|fined|deducted|double charged)",
    "(took|taken|takes|taking|withdrew|deducted|kept|keep|keeps|stole|withheld) ..4 (#money|money|payment|payments|deposit|refund|the fee|a fee)",
    "(refund|refunds|payment|money|deposit|cashback) ..4 (not|never|still|nowhere|refused|denied|declined|rejected|missing|pending)",
    "(refused|refuse|refusing|declined|denied|denying|rejected|would not|will not) ..4 (refund|pay|reimburse|claim|payment|compensation|deposit)",
    "(hidden|extra|unexpected|surprise|unexplained|cancellation|cleaning|unfair) (fee|fees|charge|charges|cost|costs)",
    "(price|bill|fee|fare|charge) ..4 (higher|more than|doubled|went up|increased|wrong|different|too high|not explained)",
    "(card|payment|account) (was|is|has been|got) (declined|blocked|frozen|suspended|closed|locked)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "charged (the|my) (phone|battery|laptop|car)",
      "in charge"
     ]
    }
   ]
  },
  {
   "id": "happened-dirty",
   "finds": "happened",
   "kind": "point",
   "about": "dirty",
   "says": "They said what state it was in. The letter doesn't speak of it.",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "question": "What did they find, and where?",
   "match": [
    "(was|were|is|are|so|very|be|been|came|arrived|looked|smelled|smelt|tasted|felt|really|extremely|seemed|completely|absolutely|stone|freezing) ..3 (dirty|filthy|mouldy|moldy|stained|smelly|disgusting|cold|undercooked|raw|burnt|overcooked|stale|rotten|off|sour|noisy|loud|cramped|tiny|dusty|unclean|greasy|sticky|damp|wet|soggy|tasteless|bland|inedible|salty|dry|freezing|hot|slow|outdated|run down|worn|old|broken down|uncomfortable|dangerous|unhygienic|awful|terrible|horrible|poor|bad|disappointing|overpriced|expired|out of date|dated|small|dark|blunt)",
    "(hair|hairs|cockroach|cockroaches|mouse|mice|rat|rats|bed bugs|bedbugs|bugs|insect|insects|mould|mold|maggots|ants|flies|mosquitoes|blood|stains|dust|glass|plastic|dead) (in|on|all|everywhere|under|over|running|crawling|behind|inside)",
    "(smell|smelled|smelt|stank|stinks|reeked|smells) (of|like|terrible|awful|bad|damp|in)",
    "(not|never|hardly) (been)? (cleaned|clean|changed|washed|hoovered|serviced|made up|cooked)",
    "(noise|noisy|loud|music|building work|construction|drilling|barking|shouting) (from|all|until|every|at|outside|through|kept|started|began|woke|next door)",
    "(woke|kept) (me|us|the _|my _|everybody|everyone) (whole|awake|up|house)?",
    "(full of|covered in|crawling with) _",
    "(poor|bad|awful|terrible|horrible|worst|appalling|disappointing|lousy) (food|service|quality|room|breakfast|meal|experience|smell|wifi|value|hygiene|cleaning|housekeeping|connection|signal|sound|sleep|stay|rooms|coffee|food|maintenance)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(is|was) a (small|old|hot|cold) _"
     ]
    }
   ]
  },
  {
   "id": "happened-late",
   "finds": "happened",
   "kind": "point",
   "about": "late",
   "says": "They said that it came late or never. The letter doesn't speak of it.",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "question": "How late was it, and what did you do in the meantime?",
   "match": [
    "(never|nothing|nobody|no one|no _|did not|has not|have not|had not|was not|were not|does not) (been|even|yet|ever|has|have|had)? (arrived|arrive|came|come|comes|delivered|showed up|turned up|show up|turn up|received|receive|appeared|shipped|dispatched|sent|started|collected)",
    "(still|yet) (has|have|is|are|had|was|were|not|no|waiting)? (not|been|to)? (been)? (arrived|received|here|delivered|waiting|come|missing|shipped|get|got|nothing|no sign|hear|heard)",
    "(was|were|is|are|came|arrived|ran|started|got there|left|come|been|being) ..4 (late|delayed|overdue)",
    "(delayed|late|overdue) (by|for) _",
    "#number|one|two|three|four|five|six|seven|eight|nine|ten (minutes|hours|days|weeks|months) (late|overdue|later|after|of delay|delay|of waiting)",
    "(took|taken|takes|taking) ..3 @length (to|for|before)",
    "(should|supposed|meant|due|promised) ..5 (have)? (arrive|arrived|be here|been here|come|delivered|be delivered|been delivered|ready|on @day|last @day|by @day|#number)",
    "(missed|miss) (the|your|two|three|our|every) ..2 (appointment|slot|delivery|window|deadline|date)",
    "(did not|didnt|do not|does not) ..2 (show|turn) up",
    "(delay|delays)",
    "not (been)? (delivered|received|processed|credited|refunded)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(open|opens ..2 late)",
      "late (summer|spring|autumn|winter|lunch|check)"
     ]
    },
    {
     "where": "before",
     "says": [
      "(will|shall|would|can $)"
     ]
    }
   ]
  },
  {
   "id": "happened-other",
   "finds": "happened",
   "kind": "point",
   "about": "other",
   "says": "They told you something that the letter doesn't speak of.",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "question": "Which of their words would they look for first in your letter?",
   "match": [
    "(not|never|no|nobody|none|nothing|without|nowhere|neither|nor|hardly|unable|too|still|instead|although|wrong|wrongly|missed|failed|forgot|left|lost|only|twice|again|alone|ended up|supposed|meant to|should have)"
   ],
   "unless": [
    {
     "where": "sentence",
     "says": [
      "@want",
      "(great|good|excellent|lovely|friendly|helpful|perfect|amazing|nice) (location|food|place|staff|view|price|value|service)"
     ]
    }
   ]
  },
  {
   "id": "happened-silence",
   "finds": "happened",
   "kind": "point",
   "about": "silence",
   "says": "They said that nobody answered, or that a word was not kept. The letter doesn't speak of it.",
   "why": "A second failure, in the answer to the first, weighs double.",
   "question": "Which calls or promises went unanswered, and why will this one not?",
   "match": [
    "(no|nobody|no one|never|not|without|nor|none) ..3 (answered|answer|answers|replied|reply|replies|response|responded|respond|called back|call back|got back|get back|phoned back|written back|wrote back|heard|hear from|picked up|pick up|contacted me|contacted us|told us|told me|informed|explained|knew|feedback|communication|update|updates)",
    "(did|do|does|has|have|had|could|would) not (even|ever|been)? (answered|answer|replied|reply|responded|respond|call|called|phone|ring|get back|got back|told|tell|inform|informed|warn|notify|notified|explain|explained)",
    "(ignored|unanswered) (my|our|it|them|again|all|for|every)? ..1",
    "(calls|emails|mails|messages|letters|questions|complaint) ..4 (ignored|unanswered|not answered|nowhere|never answered|went unanswered)",
    "(promised|told|assured|said) (me|us|that|they|she|he|it|you)? ..6 (would|will|was going to|to call|within|by|but) ..8",
    "(i|we) (was|were) (promised|told|assured|given) ..8",
    "(heard|hear|hearing) (nothing|no more|not a word)",
    "(nobody|no one) ..2 (cares|cared|care|replies|helps|helped|listens|listened|warned|warns|apologised|apologized)",
    "(passed|sent|transferred|bounced) (me|us)? (around|from|back and forth|to another|between|on)",
    "(broken|empty|false) promises?",
    "(still|yet) (no|not|nothing|waiting for) ..3 (reply|answer|response|word|call|update)"
   ],
   "heard": [
    "(nobody|no one|never|not|none of us|failed to|should have|neither) ..5 (wrote|write|written|answered|answer|reply|replied|replies|called|call|calling|respond*|told|tell|back|rang|ring|phoned|hear|heard|picked|warn*|keep|kept|let)",
    "(unanswered|silence|in vain|ignored)",
    "without (a word|telling|warning|asking|writing)",
    "(did|do|could|had|have) not (even)? (tell|told|write|written|warn|warned|say|said|call|called|let|answer|answered|reply|replied)",
    "left you (without|waiting|hanging|in)",
    "(wrote|written|write|called|rang|mailed|emailed|phoned|chase*|ask) ..5 (times|twice|again)",
    "should (not|never) have (had to|been)",
    "(promised|promise|told you|said|gave you our word|word) ..8",
    "(your|the|those|these) ..2 (calls|emails|mails|messages|letters|questions) ",
    "(slow|late|long) ..3 (answer|reply|response|answering|replying)"
   ]
  },
  {
   "id": "happened-told",
   "finds": "happened",
   "kind": "point",
   "about": "other",
   "level": "note",
   "says": "They told you this, and the letter doesn't speak of it.",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "question": "Is this a part of what hurt? If so, let them see that you read it.",
   "match": [
    "^ (so|and|but|then|when|after|on|last|this)? (i|we|you|they|he|she|the|my|our|your|it|one|half|a|his|her) _"
   ],
   "unless": [
    {
     "where": "sentence",
     "says": [
      "(great|good|excellent|lovely|friendly|helpful|perfect|amazing|nice|love|loved|loyal|enjoyed|beautiful|comfortable|recommend|thank|thanks|wonderful|fantastic|delicious|spacious|best|well located)",
      "@want"
     ]
    }
   ]
  },
  {
   "id": "happened-treated",
   "finds": "happened",
   "kind": "point",
   "about": "treated",
   "says": "They said how they were treated. The letter doesn't speak of it.",
   "why": "How people were treated weighs as much as what went wrong; a letter that skips it says that it was fine.",
   "question": "Who did what to them? Say it, and whose it is.",
   "match": [
    "(was|were|is|are|so|very|extremely|really|been|quite|rather|being|incredibly) ..2 (rude|unhelpful|unfriendly|dismissive|aggressive|impolite|arrogant|patronising|patronizing|condescending|unprofessional|incompetent|abrupt|careless|disrespectful|hostile|abusive|indifferent|useless|inattentive|uninterested|clueless|sarcastic|racist)",
    "(rude|unhelpful|unfriendly|dismissive|aggressive|arrogant|unprofessional|disrespectful|indifferent|clueless) (staff|manager|people|person|driver|man|woman|waiter|waitress|receptionist|to|with|towards|and|behaviour|behavior|attitude|service|reply|tone)",
    "(shouted|yelled|laughed|swore|sneered|snapped|rolled|shrugged|hung up|slammed|screamed|walked away|walked off|stared|smirked|argued) (at|on|his|her|their|me|us|when|the|and|with)?",
    "(ignored|insulted|humiliated|threatened|mocked|accused|blamed|lied to|turned away|pushed|bullied|embarrassed|dismissed) (me|us|my|our|her|him|by)",
    "(was|were|been) (ignored|insulted|threatened|mocked|accused|blamed|lied to|turned away|refused entry|refused service|discriminated|treated)",
    "(bad|poor|awful|terrible|horrible|shocking|appalling|disgusting|rude) (attitude|manners|behaviour|behavior|treatment|tone|customer service)",
    "(rudeness|attitude) (of|from|was|towards|to)",
    "(did|do|does|could) not (even)? (care|bother|apologise|apologize|smile|listen|seem to care|give a|want to help|help)",
    "treated (me|us|like|as|her|him|with|very|so|badly)",
    "(was|were|been|being|is) (short|curt|blunt|snappy|off hand|cold|nasty|mean|unkind|unpleasant) (with|to|towards) _",
    "(said|told me|told us|claimed|insisted) (that)? ..3 (my|our|her|his) (own)? (fault|mistake|problem|imagination)",
    "blam* (me|us|my|the customer)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "treated (me|us) (to|very well|well)",
      "(page|site|app|website|product|machine|phone|it|this|that|one|battery) ..2 useless"
     ]
    }
   ],
   "heard": [
    "(staff|team|colleague|driver|manager|waiter|waitress|receptionist|man|woman|he|she|they|nobody|anyone|people|crew|person|guard|clerk) ..6 (spoke|speak|spoken|said|treated|treat|shout*|rude*|behav*|laugh*|should|listen*|polite*|apologis*|apologiz*|kind*|disrespect*|attitude|retrain*|train*|coach*|words|wrong|not|never)",
    "(rude*|attitude|behaviour|behavior|courtes*|disrespect*|manners|polite*|unprofessional|tone|respect)",
    "(spoken|talked) (to|with) (him|her|them|the _|our _)",
    "(way you were|treated)"
   ]
  },
  {
   "id": "happened-wrong",
   "finds": "happened",
   "kind": "point",
   "about": "wrong",
   "says": "They said that what they got was wrong. The letter doesn't speak of it.",
   "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
   "question": "What did they order, and what did they get?",
   "match": [
    "(wrong|incorrect|different|mixed up) (item|items|size|colour|color|order|product|address|name|room|model|date|thing|things|one|part|food|dish|book|person|house|seat|door|amount|price|medicine|parcel|flavour|version|shade|type|bed|beds|car|information|number|way)",
    "(not|nothing like|never) (what|the one|the ones|the room|as) (i|we|was|were|is|in)? ..2 (ordered|paid|booked|described|advertised|promised|asked|expected|pictured|shown|bought|agreed)",
    "(was|were|is|are|has|have|had|went|came|one|two|three) ..3 missing",
    "missing (from|in|the|a|an|one|two|three|half|parts|items|pieces)",
    "(did|does|do|was|were) not (come with|include|included|match|contain|get|given|have the)",
    "(instead of|rather than) (the|a|an|what|my|our|one|two) _",
    "(lost|loses|losing|misplaced|mislaid) (my|our|the|it|his|her|all)",
    "(my|our|the) ..3 (was|were|has been|have been|is|got|went) (lost|missing|stolen|gone|misplaced)",
    "(empty|half empty|half full|short) (box|parcel|packet|by)",
    "mixed (up|it up|them up)",
    "(given|sent|went|delivered|goes|handed) to (someone else|somebody else|the wrong|my neighbour|my neighbor|another|a stranger|next door)",
    "(came|arrived|delivered|sent) without (its|the|a|any|my) _",
    "(does|did) not exist",
    "(order|ordered|booked|paid for|asked for|chose) ..6 (got|received|was given|were given|was sent|had to take) (a|an|the|one)? _",
    "(is|was|were|are) (wrong|incorrect|not right|not correct)",
    "wrongdouble booked",
    "overbooked"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "lost (weight|patience|interest|hope)"
     ]
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
 }
};
