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
import { languageShown, type Speech, speechAt } from "../../speeches/index.ts";
import { done } from "../../words/outcome.ts";
import type { Book } from "../handbook.ts";
import { languageOf } from "../language.ts";
import { plainPage } from "../page/customer.page.tsx";
import { plainIn } from "../page/phrases.ts";
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
  readonly speech: Speech;
};

/** The form's address, and the languages that the browser asks for. */
type Call = { readonly key: string; readonly asks: string | undefined };

export const formsFor = ({ db, secret, now, scan, needsIn, handbook }: Doorstep) => {
  const mac = (text: string) => macOf(secret, text).toString("hex");
  const time = () => Date.parse(now());

  async function knownBy({ key, asks }: Call): Promise<Known | undefined> {
    const found = await db.atDoor((tx) => formAtTheDoor(tx, key));
    if (!found) return undefined;
    const { workspaceId, formId } = found;
    return db.look(workspaceId, async (tx) => {
      const { forms, people } = needsIn(tx, workspaceId);
      const form = await forms.find(formId);
      if (!form) return undefined;
      const speech = speechAt(handbook.speeches, form.language, asks);
      return { workspaceId, form, house: await people.workspace(), speech };
    });
  }

  function shown({ form, house, speech }: Known, beside: Partial<Showing> = {}): string {
    if (!form.isOpen) return plainPage(speech, plainIn(speech, "closed"), house.mailbox);
    const stamp = stampText(mac, { formId: form.id, at: time(), nonce: newToken().slice(0, 22) });
    const empty = { filled: {}, slips: [], asks: null, lostFiles: false };
    const { name, mailbox } = house;
    return formPage(form, { speech, house: name, mailbox, stamp, ...empty, ...beside });
  }

  async function take(known: Known, sent: Sent): Promise<Page> {
    const { workspaceId, form, house, speech } = known;
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

    const language = languageShown(speech, languageOf(submission.text));
    // Before the transaction: a scanner takes its time, and a deed holds the house.
    const enclosures = await scanEach(sent.enclosures, scan);
    const taken = await db.inside(workspaceId, (tx) => {
      const needs = needsIn(tx, workspaceId);
      const asked = { workspaceId, key: `form ${stamp.nonce}`, request: form.id, now: now() };
      return onceFor(tx, asked, async () => {
        const deed = { formId: form.id, submission, language, enclosures };
        const opened = await submitForm(needs, deed);
        return opened.ok ? done({ status: 200, answer: opened.value.number }) : opened;
      });
    });
    if (!taken.ok) return again({ asks: taken.refusal });
    const told = { number: Number(taken.value.answer), email: submission.email };
    return { status: 200, page: thanksPage(form, speech, { house: house.name, ...told }) };
  }

  return {
    /** The form as a page; nothing when no form has this address. */
    async show(call: Call): Promise<string | undefined> {
      const known = await knownBy(call);
      return known && shown(known);
    },
    /** Takes a complaint in, or shows what still stands in the way, with nothing lost. */
    async take(call: Call, sent: Sent): Promise<Page | undefined> {
      const known = await knownBy(call);
      return known && take(known, sent);
    },
  };
};
