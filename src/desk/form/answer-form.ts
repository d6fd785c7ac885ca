/** Shows a form, and takes what was filled in: once, however often it is sent. */
import {
  asksAgain,
  type Form,
  type FormsNeeds,
  readStamp,
  readSubmission,
  stampText,
  submitForm,
} from "../../forms/index.ts";
import { formAtTheDoor } from "../../forms/forms.store.ts";
import { isSame, macOf, newToken } from "../../rim/clock.ts";
import type { Database, Tx } from "../../rim/db/db.ts";
import { onceFor } from "../../rim/http/replay.ts";
import { type Scan, scanEach } from "../../rim/scan.ts";
import type { Moment } from "../../words/moment.ts";
import { done } from "../../words/outcome.ts";
import { speechIn } from "../../speeches/index.ts";
import type { Book } from "../handbook.ts";
import { plainPage } from "../page/customer.page.tsx";
import type { Plain } from "../page/phrases.ts";
import { formPage, type Showing, thanksPage } from "./form.page.tsx";
import type { Sent } from "./read-body.ts";

type Needs = FormsNeeds & { readonly tx: Tx };

export type Doorstep = {
  readonly db: Database;
  readonly secret: string;
  readonly now: () => Moment;
  readonly scan: Scan;
  readonly needsIn: (tx: Tx, workspaceId: string) => Needs;
  readonly handbook: Pick<Book, "speeches">;
};

type Page = { readonly status: number; readonly page: string };
type Known = {
  readonly workspaceId: string;
  readonly form: Form;
  readonly house: { readonly name: string; readonly mailbox: string };
};

const CLOSED: Plain = [
  "This form is closed",
  ["The house takes no complaints here at the moment."],
];

export const formsFor = ({ db, secret, now, scan, needsIn, handbook }: Doorstep) => {
  const speech = speechIn(handbook.speeches, null);
  const mac = (text: string) => macOf(secret, text).toString("hex");
  const time = () => Date.parse(now());

  async function knownBy(key: string): Promise<Known | undefined> {
    const found = await db.atDoor((tx) => formAtTheDoor(tx, key));
    if (!found) return undefined;
    const { workspaceId, formId } = found;
    return db.look(workspaceId, async (tx) => {
      const { forms, people } = needsIn(tx, workspaceId);
      const form = await forms.find(formId);
      return form && { workspaceId, form, house: await people.workspace() };
    });
  }

  function shown({ form, house }: Known, beside: Partial<Showing> = {}): string {
    if (!form.isOpen) return plainPage(speech, CLOSED, house.mailbox);
    const stamp = stampText(mac, { formId: form.id, at: time(), nonce: newToken().slice(0, 22) });
    const empty = { filled: {}, slips: [], asks: null, lostFiles: false };
    return formPage(form, {
      house: house.name,
      mailbox: house.mailbox,
      stamp,
      ...empty,
      ...beside,
    });
  }

  async function take(known: Known, sent: Sent): Promise<Page> {
    const { workspaceId, form, house } = known;
    const { filled, trouble } = sent;
    const again = (why: Partial<Showing>): Page => {
      const beside = { filled, lostFiles: sent.enclosures.length > 0, ...why };
      return { status: 422, page: shown(known, beside) };
    };
    const stamp = readStamp(mac, isSame, form.id, filled["stamp"] ?? "");
    const asks = asksAgain(stamp, { trap: filled["website"] ?? "", now: time() }) ?? trouble;
    if (!stamp || asks) return again({ asks });
    const submission = readSubmission(form, filled);
    if (Array.isArray(submission)) return again({ slips: submission });

    // Before the transaction: a scanner takes its time, and a deed holds the house.
    const enclosures = await scanEach(sent.enclosures, scan);
    const taken = await db.inside(workspaceId, (tx) => {
      const needs = needsIn(tx, workspaceId);
      const asked = { workspaceId, key: `form ${stamp.nonce}`, request: form.id, now: now() };
      return onceFor(tx, asked, async () => {
        const opened = await submitForm(needs, { formId: form.id, submission, enclosures });
        return opened.ok ? done({ status: 200, answer: opened.value.number }) : opened;
      });
    });
    if (!taken.ok) return again({ asks: taken.refusal.because });
    const told = { number: Number(taken.value.answer), email: submission.email };
    return { status: 200, page: thanksPage(form, house.name, told) };
  }

  return {
    /** The form as a page; nothing when no form has this address. */
    async show(key: string): Promise<string | undefined> {
      const known = await knownBy(key);
      return known && shown(known);
    },
    /** Takes a complaint in, or shows what still stands in the way, with nothing lost. */
    async take(key: string, sent: Sent): Promise<Page | undefined> {
      const known = await knownBy(key);
      return known && take(known, sent);
    },
  };
};
