/** Which phrase of the customer's page is said where; the phrases stand in the handbook. */
import type { Fit } from "../../compensation/index.ts";
import type { RemedyKind } from "../../policies/index.ts";
import { filled, type Speech } from "../../speeches/index.ts";
import { SCALES } from "../../standings/index.ts";
import type { CustomerView, DeedName, Delivery } from "./view.ts";

/** What was done, as the address carries it; anything else in an address is not shown. */
const DONE = {
  understood: "understanding",
  corrected: "understanding",
  accepted: "answer",
  declined: "answer",
  held: "code",
  resent: "code",
  handed: "code",
  countered: "counter",
  written: "words",
  stood: "standing",
  quieted: "quiet",
  rated: "ratings",
  followed: "follow-up",
  called: "call-back",
} as const satisfies Readonly<Record<keyof Speech["says"]["done"], DeedName>>;

export type Done = keyof typeof DONE;

export const isDone = (code: unknown): code is Done =>
  typeof code === "string" && Object.hasOwn(DONE, code);

/** The part of the page that says so. */
export const partOf = (done: Done): DeedName => DONE[done];

export const doneIn = ({ says }: Speech, done: Done | null, deed: DeedName): string | null =>
  done && DONE[done] === deed ? says.done[done] : null;

/** A page with one thing to say. */
export type Plain = readonly [title: string, says: readonly string[]];

const PLAINS = {
  gone: ["goneWhy", "goneNow"],
  stopped: ["stoppedNow"],
  busy: ["busyNow"],
  unreadable: ["unreadableNow"],
  tooMuch: ["tooMuchNow"],
  fault: ["faultNow"],
  closed: ["closedNow"],
  noForm: ["noFormNow"],
  noChat: ["noFormNow"],
} as const satisfies Readonly<Record<string, readonly (keyof Speech["says"]["plain"])[]>>;

export const plainIn = ({ says: { plain } }: Speech, about: keyof typeof PLAINS): Plain => [
  plain[about],
  PLAINS[about].map((name) => plain[name]),
];

/** What a page says when its form could not be taken, by the status of HTTP. */
export function problemIn(speech: Speech, status: number): Plain {
  if (status >= 500) return plainIn(speech, "fault");
  if (status === 413) return plainIn(speech, "tooMuch");
  return plainIn(speech, status === 429 ? "busy" : "unreadable");
}

/** Whoever looks after it, by first name; else the house. */
export const reader = ({ owner, house }: Pick<CustomerView, "owner" | "house">): string =>
  owner?.firstName ?? house;

export const fitsIn = ({ says: { offer } }: Speech): { value: Fit; says: string }[] => [
  { value: "exceeds", says: offer.exceeds },
  { value: "meets", says: offer.meets },
  { value: "falls_short", says: offer.fallsShort },
];

/** What each scale asks, and what its ends mean. */
export const ratingsIn = ({ says: { later } }: Speech) =>
  SCALES.map((scale) => [scale, later[scale]] as const);

/** 1 to 5, as `scored` knows them. */
export const likelyIn = ({ says: { later } }: Speech): readonly string[] => [
  later.likely1,
  later.likely2,
  later.likely3,
  later.likely4,
  later.likely5,
];

/** What is agreed on with them first. */
const ARRANGED: readonly RemedyKind[] = ["repair", "redo", "free_service", "upgrade"];
const ARRIVED: Readonly<Partial<Record<RemedyKind, "paid" | "sent">>> = {
  refund: "paid",
  credit: "paid",
  replacement: "sent",
};

/** "Being prepared", "Sent on Friday 6 November 2026". */
export function standsAt(
  { says, day }: Speech,
  { kind, state, on }: Pick<Delivery, "kind" | "state" | "on">,
): string {
  const { deliveries } = says;
  const at = (what: string) => (on ? filled(deliveries.when, { what, day: day(on) }) : what);
  if (state === "paid") return at(deliveries[ARRIVED[kind] ?? "done"]);
  if (state === "instructed") return deliveries.onItsWay;
  if (state === "withdrawn") return at(deliveries.takenBack);
  return ARRANGED.includes(kind) ? deliveries.arranged : deliveries.prepared;
}
