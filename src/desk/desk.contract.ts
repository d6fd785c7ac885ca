/** The doors that show several slices at once (inbox, case view), and the whole API as one type. */
import { z } from "zod";
import { apologiesContract, Commitment, Letter } from "../apologies/apologies.contract.ts";
import { Case, casesContract, Listening, Severity, Timeline } from "../cases/cases.contract.ts";
import { causesContract } from "../causes/causes.contract.ts";
import { Award } from "../compensation/awards.contract.ts";
import { compensationContract, Offer } from "../compensation/compensation.contract.ts";
import { Clock } from "../clocks/clocks.contract.ts";
import { callsContract } from "../calls/calls.contract.ts";
import { chatsContract } from "../chats/chats.contract.ts";
import { conversationsContract, Message } from "../conversations/conversations.contract.ts";
import { mailContract } from "../mail/mail.contract.ts";
import { mailboxesContract } from "../mailboxes/mailboxes.contract.ts";
import { FollowUp, followUpsContract } from "../follow-ups/follow-ups.contract.ts";
import { Standing, standingsContract } from "../standings/standings.contract.ts";
import { formsContract } from "../forms/forms.contract.ts";
import { hooksContract } from "../hooks/hooks.contract.ts";
import { cataloguesContract } from "../catalogues/catalogues.contract.ts";
import { hoursContract } from "../hours/hours.contract.ts";
import { incidentsContract } from "../incidents/incidents.contract.ts";
import { inquiriesContract, Inquiry } from "../inquiries/inquiries.contract.ts";
import { entitlementsContract } from "../entitlements/entitlements.contract.ts";
import { fairnessContract } from "../fairness/fairness.contract.ts";
import { ledgerContract } from "../ledger/ledger.contract.ts";
import { lessonsContract } from "../lessons/lessons.contract.ts";
import { payoutsContract } from "../payouts/payouts.contract.ts";
import { Colleague, Customer, peopleContract } from "../people/people.contract.ts";
import { coachingContract } from "../coaching/coaching.contract.ts";
import { Account, debriefsContract } from "../debriefs/debriefs.contract.ts";
import { Action, ClosureMessage, Debrief, plansContract } from "../plans/plans.contract.ts";
import { Playbook, playbooksContract } from "../playbooks/playbooks.contract.ts";
import { promisesContract } from "../promises/promises.contract.ts";
import { tellingsContract } from "../tellings/tellings.contract.ts";
import { reviewsContract } from "../reviews/reviews.contract.ts";
import { Watch, watchesContract } from "../watches/watches.contract.ts";
import { customerContract } from "./customer/customer.contract.ts";
import { erasureContract } from "./erasure/erasure.contract.ts";
import { exampleContract } from "./example/example.contract.ts";
import { waysContract } from "../ways/ways.contract.ts";
import { queuesContract } from "../queues/queues.contract.ts";
import { vouchersContract } from "../vouchers/vouchers.contract.ts";
import { reckoningsContract } from "../reckonings/reckonings.contract.ts";
import { transfersContract } from "../transfers/transfers.contract.ts";
import { worklistsContract } from "../worklists/worklists.contract.ts";
import { Haste, listContract } from "./list/list.contract.ts";
import { AsOf, At, contract, Id } from "../rim/http/contract.ts";

export const Step = z.object({
  id: z.string(),
  name: z.string(),
  does: z.string(),
  asks: z.array(z.string()),
  state: z.enum(["done", "skipped", "now", "ahead"]),
  evidence: z.array(z.object({ fact: z.string(), says: z.string(), there: z.boolean() })),
});

/** A place in the customer's own words: `quote` is what stands from `start` to `end`. */
const Span = z.object({ start: z.int(), end: z.int(), quote: z.string() });
const Heard = z.object({ what: z.string(), spans: z.array(Span) });
/** What the ear suggests for a triage, by a message's words; none of it is set by itself. */
export const Suggestions = z.object({
  messageId: Id,
  /** `level`: 0 to 4. */
  severity: z.object({ value: Severity, level: z.number(), spans: z.array(Span) }),
  failure: z.object({ value: z.string(), name: z.string(), spans: z.array(Span) }).nullable(),
  feels: z.object({ value: z.string(), spans: z.array(Span) }).nullable(),
  asks: z.object({ value: z.string(), spans: z.array(Span) }).nullable(),
  cost: z.array(Heard),
  when: z.array(Heard),
  urgent: z.array(Haste.extend({ spans: z.array(Span) })),
  language: z.string().nullable(),
});

/** What may be done next, as the domain sees it: allowed, or what stands in the way. */
export const Gate = z.object({
  deed: z.string(),
  open: z.boolean(),
  because: z.string().nullable(),
  unmet: z.array(z.object({ code: z.string(), because: z.string() })),
});

export const ReportCard = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    grade: z.enum(["good", "fair", "missed", "open"]),
    says: z.string(),
  }),
);

export const CaseView = z.object({
  asOf: AsOf,
  case: Case,
  customer: Customer,
  owner: Colleague.nullable(),
  messages: z.array(Message),
  listening: Listening.nullable(),
  playbook: Playbook,
  steps: z.array(Step),
  clocks: z.array(Clock),
  watch: Watch,
  /** How it is handled among us: where it waits, its tags, its sleep, why it is back. */
  handling: z.object({
    queueId: Id.nullable(),
    tagIds: z.array(Id),
    sleep: z.object({ until: At, because: z.string().nullable() }).nullable(),
    back: z.string().nullable(),
  }),
  gates: z.array(Gate),
  /** What comes before the next step: a letter came back, say. */
  tasks: z.array(
    z.object({
      id: z.enum(["reach_another_way", "answer_shortfall"]),
      says: z.string(),
      because: z.string(),
      messageIds: z.array(Id),
    }),
  ),
  next: z.object({ step: z.string(), says: z.string() }).nullable(),
  letters: z.array(Letter),
  commitments: z.array(Commitment),
  offers: z.array(Offer),
  awards: z.array(Award),
  actions: z.array(Action),
  involved: z.array(z.object({ colleagueId: Id, part: z.string() })),
  debriefs: z.array(Debrief.extend({ accounts: z.array(Account) })),
  closureMessages: z.array(ClosureMessage),
  followUps: z.array(FollowUp),
  kindWords: z.string().nullable(),
  standings: z.array(Standing),
  card: ReportCard,
  /** Earlier cases of the same customer. */
  history: z.array(z.object({ id: Id, number: z.int(), title: z.string(), openedAt: At })),
  timeline: Timeline,
  currency: z.string(),
  /** The customer's own page. */
  page: z.string(),
  inquiry: Inquiry,
  /** Null when the case is closed, or the customer has not written. */
  suggestions: Suggestions.nullable(),
});

export const deskContract = contract({
  "GET /messages/:message/look": {
    says: "A mail as its writer laid it out, cleaned, and what a reader should know of it.",
    answer: z.object({
      /** For a sandboxed frame; null when there is only text. */
      html: z.string().nullable(),
      says: z.array(z.string()),
    }),
  },
  "GET /cases/:case": { says: "One case with everything that belongs to it.", answer: CaseView },
});

export const api = {
  ...peopleContract,
  ...hoursContract,
  ...cataloguesContract,
  ...playbooksContract,
  ...mailContract,
  ...mailboxesContract,
  ...conversationsContract,
  ...casesContract,
  ...inquiriesContract,
  ...waysContract,
  ...watchesContract,
  ...exampleContract,
  ...customerContract,
  ...erasureContract,
  ...formsContract,
  ...callsContract,
  ...chatsContract,
  ...reviewsContract,
  ...hooksContract,
  ...apologiesContract,
  ...promisesContract,
  ...tellingsContract,
  ...entitlementsContract,
  ...ledgerContract,
  ...vouchersContract,
  ...compensationContract,
  ...payoutsContract,
  ...transfersContract,
  ...reckoningsContract,
  ...fairnessContract,
  ...causesContract,
  ...plansContract,
  ...standingsContract,
  ...debriefsContract,
  ...coachingContract,
  ...followUpsContract,
  ...incidentsContract,
  ...lessonsContract,
  ...queuesContract,
  ...worklistsContract,
  ...listContract,
  ...deskContract,
};

export type Api = typeof api;
