/** The sentences of the customer's page: the house's voice, plain and brief, and days in words. */
import type { Fit } from "../../compensation/index.ts";
import type { RemedyKind } from "../../policies/index.ts";
import type { Day } from "../../clocks/index.ts";
import type { CustomerView, DeedName, Delivery } from "./view.ts";

/** What was done, as the address carries it; anything else in an address is not shown. */
const DONE = {
  understood: ["understanding", "Thank you. It is good to know that we understood."],
  corrected: ["understanding", "Thank you. We have what you wrote, and read it again with that."],
  accepted: ["answer", "Thank you. We have your answer. What we do now stands below."],
  declined: ["answer", "Thank you for saying so. We have your answer, and read it with care."],
  held: ["code", "Thank you. One step more, and what you chose is on its way."],
  resent: ["code", "We have sent you a new code. Only the newest one counts."],
  handed: ["code", "Thank you. One of us gets in touch with you."],
  countered: ["counter", "Thank you. One of us reads what you ask for, and answers you here."],
  written: ["words", "Thank you. Your message has reached us."],
  stood: ["standing", "Thank you. We have your answer."],
  quieted: ["quiet", "Thank you. We ask you nothing more by mail. If you write, we answer."],
  rated: ["ratings", "Thank you. We have your answers."],
  followed: ["follow-up", "Thank you. We have your answer."],
  called: ["call-back", "Thank you. We call you."],
} as const satisfies Readonly<Record<string, readonly [DeedName, string]>>;

export type Done = keyof typeof DONE;

export const isDone = (code: unknown): code is Done =>
  typeof code === "string" && Object.hasOwn(DONE, code);

/** The part of the page that says so. */
export const partOf = (done: Done): DeedName => DONE[done][0];

export const doneIn = (done: Done | null, deed: DeedName): string | null =>
  done && DONE[done][0] === deed ? DONE[done][1] : null;

/** The desk refuses to a colleague; these say the same to a customer. */
const REFUSED: Readonly<Record<string, string>> = {
  offer_expired: "Our offer has run out in the meantime. If you would still like it, write to us.",
  offer_withdrawn: "We had to take this offer back in the meantime. Write to us, and we explain.",
  changed_since: "This has changed since you opened the page. Please read it again, then answer.",
  follow_up_cancelled: "We need no answer to this any more. If something is missing, write to us.",
};

export const refusedTo = ({ code, because }: { code: string; because: string }): string =>
  REFUSED[code] ?? because;

/** A page with one thing to say. */
export type Plain = readonly [title: string, says: readonly string[]];

export const GONE: Plain = [
  "This link has ended",
  [
    "Links to a page like this one end after a while, or when a newer one takes their place.",
    "Reply to any of our mails and ask for a new link. Whoever looks after you sends it.",
  ],
];
export const STOPPED: Plain = [
  "We ask you nothing more by mail",
  ["If you write to us, we still answer."],
];
export const BUSY: Plain = [
  "One moment, please",
  ["A lot came from here within a minute. Please wait a little, go back, and send it again."],
];
export const UNREADABLE: Plain = [
  "We could not read this",
  ["Something was lost on the way, and nothing was changed. Please go back and send it again."],
];
export const PROBLEMS: Readonly<Record<number, Plain>> = {
  413: [
    "That was more than fits here",
    ["Go back, and you find what you wrote. Please send it to us as a mail."],
  ],
  429: BUSY,
  500: [
    "Something went wrong on our side",
    ["Nothing was changed. We are sorry. Please go back and try again in a moment."],
  ],
};

/** "Friday 6 November 2026". */
export const spokenDay = (day: Day): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" })
    .format(new Date(`${day}T12:00:00Z`))
    .replace(",", "");

/** Whoever looks after it, by first name; else the house. */
export const reader = ({ owner, house }: Pick<CustomerView, "owner" | "house">): string =>
  owner?.firstName ?? house;

export const FITS: readonly { readonly value: Fit; readonly says: string }[] = [
  { value: "exceeds", says: "It exceeds what I hoped for" },
  { value: "meets", says: "It meets what I hoped for" },
  { value: "falls_short", says: "It falls short of what I hoped for" },
];

/** What each scale asks, and what its ends mean. */
export const RATINGS = [
  ["csat", "How satisfied are you with how we dealt with it? 1 is not at all, 5 is very."],
  ["nps", "Would you recommend us to a friend? 0 is surely not, 10 is surely."],
  ["ces", "We made it easy for you: 1 is not true at all, 7 is quite true."],
] as const;

/** 1 to 5, as `scored` knows them. */
export const LIKELY = ["Surely not", "Rather not", "Perhaps", "Probably", "Surely"] as const;

const WAITING: Readonly<Partial<Record<RemedyKind, string>>> = {
  repair: "Being arranged",
  redo: "Being arranged",
  free_service: "Being arranged",
  upgrade: "Being arranged",
};
const ARRIVED: Readonly<Partial<Record<RemedyKind, string>>> = {
  refund: "Paid",
  credit: "Paid",
  replacement: "Sent",
};

/** "Being prepared", "Sent on Friday 6 November 2026". */
export function standsAt({ kind, state, on }: Pick<Delivery, "kind" | "state" | "on">): string {
  const when = on ? ` on ${spokenDay(on)}` : "";
  if (state === "paid") return `${ARRIVED[kind] ?? "Done"}${when}`;
  if (state === "instructed") return "On its way";
  return state === "withdrawn" ? `Taken back${when}` : (WAITING[kind] ?? "Being prepared");
}
