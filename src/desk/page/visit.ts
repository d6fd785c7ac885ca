/** A visit to a customer's page: what its link opens, what is shown there, what is done. */
import { atTheDoor } from "../../people/people.store.ts";
import { newToken } from "../../rim/clock.ts";
import type { Database, Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import { type Outcome, type Refusal, refused } from "../../words/outcome.ts";
import { customerPage } from "./customer.page.tsx";
import type { DeedNeeds } from "./call.ts";
import { customerDeed } from "./deeds.ts";
import { refusedIn } from "../../speeches/index.ts";
import type { Fields, Slip } from "./form.page.tsx";
import { knownOf, type Sources } from "./known.ts";
import { type Done, isDone } from "./phrases.ts";
import { type CustomerView, customerView, type DeedName, takes } from "./view.ts";
import { type Opened, readPageToken } from "./link.ts";

export type Open = {
  readonly db: Database;
  readonly secret: string;
  readonly now: () => Moment;
  readonly needsIn: (tx: Tx, workspaceId: string) => Sources & DeedNeeds;
};

/** An answer that could not be taken, before it is said why in their language. */
export type Unsaid = Omit<Slip, "says" | "language"> & { readonly refusal: Refusal };

const said = ({ speech, ...view }: CustomerView, { refusal, ...slip }: Unsaid): Slip => {
  const { says, language } = refusedIn(speech, refusal);
  const other = language === speech.id ? undefined : language;
  return { ...slip, says, language: other, moved: !takes({ speech, ...view }, slip.deed) };
};

/** The link that was good a moment ago is revoked, or its case is gone. */
export const ENDED = "ended";

export const visitsTo = ({ db, secret, now, needsIn }: Open) => ({
  opened: (token: string): Opened | undefined => readPageToken(secret, token, now().slice(0, 10)),

  /** The page as it stands now; nothing when the link has ended. */
  show: (opened: Opened, token: string, query: unknown, slip: Unsaid | null) =>
    db.look(opened.workspaceId, async (tx) => {
      const known = await knownOf(needsIn(tx, opened.workspaceId), opened);
      if (!known) return undefined;
      const { done, ask, answer } = (query ?? {}) as Record<string, unknown>;
      const asked = slip?.filled["of"] ?? (typeof ask === "string" ? ask : null);
      const view = customerView({ ...known, asked });
      return customerPage(view, {
        token,
        showing: newToken(),
        slip: slip && said(view, slip),
        done: !slip && isDone(done) ? done : null,
        chosen: typeof answer === "string" ? { answer } : {},
      });
    }),

  async act(opened: Opened, deed: DeedName, filled: Fields): Promise<Outcome<Done>> {
    const did = await db.inside(opened.workspaceId, async (tx) => {
      const needs = needsIn(tx, opened.workspaceId);
      const known = await knownOf(needs, opened);
      if (!known) return refused(ENDED, "This link has ended.");
      // Whoever was found to be one with another still answers for what their own page shows.
      const { file, customer } = known;
      const by = { kind: "customer", id: file.customerId, name: customer.name } as const;
      const view = customerView({ ...known, asked: filled["of"] ?? null });
      return customerDeed(deed, { needs, caseId: opened.caseId, view, filled, by });
    });
    if (!did.ok || typeof did.value === "string") return did as Outcome<Done>;
    return { ok: false, refusal: did.value.kept };
  },

  /** A desk of one house can say where to write; one of several may not say whose link it was. */
  async onlyMailbox(): Promise<string | undefined> {
    const [id, ...others] = await db.atDoor((tx) => atTheDoor(tx).workspaceIds());
    if (!id || others.length > 0) return undefined;
    const { mailbox } = await db.look(id, (tx) => needsIn(tx, id).people.workspace());
    return mailbox;
  },
});
