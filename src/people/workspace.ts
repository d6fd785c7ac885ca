/** A workspace is one house: its name, its trade, its money, its hours, its mailbox. */
import type { Moment } from "../words/moment.ts";

export type Workspace = {
  readonly id: string;
  readonly name: string;
  readonly industry: string;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA. */
  readonly timeZone: string;
  /** The address that customers write to, in lower case. */
  readonly mailbox: string;
  readonly createdAt: Moment;
};

export type Draft = Pick<Workspace, "name" | "industry" | "currency" | "timeZone" | "mailbox">;

/** What is wrong with a workspace's settings, or nothing. */
export function flawOf({ currency, timeZone }: Draft): string | undefined {
  if (!isKnown("currency", currency)) return `We do not know the currency ${currency}.`;
  if (!isTimeZone(timeZone)) return `We do not know the time zone ${timeZone}; try Europe/Berlin.`;
  return undefined;
}

const isKnown = (kind: "currency", code: string): boolean =>
  Intl.supportedValuesOf(kind).includes(code);

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone }).format(0));
  } catch {
    return false;
  }
}
