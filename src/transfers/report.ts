/** A report is what the bank says of a batch: pain.002, read by its tags, whatever its version. */
import { done, type Outcome, refused } from "../words/outcome.ts";

/** arrived: the bank has booked it · refused: it will not · open: it has not said the last word. */
export type Verdict = "arrived" | "refused" | "open";

export type Report = {
  readonly messageId: string;
  /** Of all that is not named by itself. */
  readonly rest: Verdict;
  readonly transfers: ReadonlyMap<string, { readonly verdict: Verdict; readonly because: string }>;
};

/** ISO 20022 external code sets, ExternalPaymentTransactionStatus1Code. */
const ARRIVED = new Set(["ACSC", "ACCC"]);
const verdictOf = (status: string | undefined): Verdict =>
  status === "RJCT" ? "refused" : status && ARRIVED.has(status) ? "arrived" : "open";

const LONGEST = 5_000_000;

export function readReport(xml: string): Outcome<Report> {
  // A report declares no entities; whoever declares some wants us to open them.
  if (xml.length > LONGEST || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    return refused("malformed", "This is no status report that can be read.");
  }
  const messageId = one(xml, "OrgnlMsgId");
  if (!messageId || !/pain\.002\.\d{3}\.\d{2}/.test(xml)) {
    return refused("malformed", "This is no status report of a bank (pain.002).");
  }
  const group = one(xml, "GrpSts") ?? one(xml, "PmtInfSts");
  const transfers = new Map(
    all(xml, "TxInfAndSts").flatMap((block) => {
      const id = one(block, "OrgnlEndToEndId");
      const reason = [one(block, "Cd"), one(block, "AddtlInf")].filter(Boolean).join(", ");
      const because = `The bank refused it${reason ? `: ${reason}` : ""}.`;
      return id ? [[id, { verdict: verdictOf(one(block, "TxSts")), because }] as const] : [];
    }),
  );
  return done({ messageId, rest: verdictOf(group), transfers });
}

const all = (xml: string, tag: string): string[] =>
  [
    ...xml.matchAll(
      new RegExp(`<(?:\\w+:)?${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${tag}>`, "g"),
    ),
  ].map(([, inside = ""]) => inside);

function one(xml: string, tag: string): string | undefined {
  const found = all(xml, tag)[0]?.trim().slice(0, 200);
  return found?.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => SIGNS[name] ?? "");
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};
