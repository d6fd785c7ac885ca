/** Prove an answer: the digits of the mail, typed on the page, make it count. */
import { answer, answerOffer, type Offer } from "../compensation/index.ts";
import { type Actor, byOf, THE_DESK } from "../words/actor.ts";
import { done, type Outcome, type Refusal, refused } from "../words/outcome.ts";
import { type Code, digitsIn, isGuessing, noCode, type Taken, tried } from "./code.ts";
import { holdOffer } from "./hold-offer.ts";
import type { Needs } from "./needs.ts";
import { passOn } from "./pass-on.ts";

/** A wrong try is an end of its own, and no refusal: it is counted, so it has to be kept. */
export type Proved = Taken | { readonly end: "refused"; readonly refusal: Refusal };

export async function proveAnswer(
  needs: Needs,
  { offerId, typed, by }: { offerId: string; typed: string; by: Actor },
): Promise<Outcome<Proved>> {
  const { codes, journal, mac, isSame, now } = needs;
  const found = await holdOffer(needs, { offerId, by });
  if (!found.ok) return found;
  const offer = found.value;
  const code = await codes.hold(offerId);
  if (!code) return noCode();
  const { optionId, fit, words } = code;
  const would = answer(offer, { verdict: "accepted", optionId }, byOf(by), now());
  if (!would.ok) return would;
  if (!(await isStillTheirs(needs, offer, code))) return MOVED;
  const digits = digitsIn(typed);
  if (!digits) return UNREADABLE;
  const right = isSame(mac(`code ${code.id} ${digits}`), code.codeHash ?? "");
  const { code: after, refusal } = tried(code, right, now());
  if (after !== code) await codes.change(after);
  if (refusal) return notProven(needs, { offer, code: after, refusal, by });

  const { caseId } = offer;
  await journal.add({ what: "code proven", by, caseId, facts: { offerId, codeId: code.id } });
  const given = { optionId, fit: fit ?? undefined, words: words ?? undefined };
  const yes = { offerId, given: { ...given, verdict: "accepted" }, by } as const;
  const answered = await answerOffer(needs, yes);
  return answered.ok ? done({ end: "answered" }) : answered;
}

type Miss = { offer: Offer; code: Code; refusal: Refusal; by: Actor };

/** Burnt, the offer is held no longer; guessed at too often, one of us asks. */
async function notProven(
  needs: Needs,
  { offer, code, refusal, by }: Miss,
): Promise<Outcome<Proved>> {
  const { id: codeId, caseId, offerId, tries } = code;
  if (refusal.code !== "code_burnt") return done({ end: "refused", refusal });
  await needs.offers.change({ ...offer, held: null });
  await needs.journal.add({
    what: "code burnt",
    by: THE_DESK,
    caseId,
    facts: { offerId, codeId, tries },
  });
  if (!isGuessing(await needs.codes.ofCase(caseId))) return done({ end: "refused", refusal });
  return passOn(needs, { offer, choice: code, because: "too_many", by });
}

/** Who was written to under another name meanwhile is asked anew, at the address that counts. */
async function isStillTheirs(
  { cases, people, mac }: Needs,
  { caseId }: Offer,
  { sentTo }: Code,
): Promise<boolean> {
  const file = await cases.find(caseId);
  const customer = file && (await people.customer(file.customerId));
  return sentTo === null || sentTo === mac(`code to ${customer?.email}`);
}

const MOVED = refused(
  "address_changed",
  "Your address with us has changed since we sent this code. Ask for a new one.",
);
const UNREADABLE = refused(
  "code_unreadable",
  "The code has six digits, such as 123 456. Please type it as it stands in our mail.",
);
