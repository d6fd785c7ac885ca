/** Mail from mailboxes: each that a house has is looked into, from when it is added. */
import { type Mailbox, takeFrom } from "../../mailboxes/index.ts";
import { atTheDoor } from "../../people/people.store.ts";
import { type ImapAccount, type Lying, type Watch, watchImap } from "../../rim/mail/imap.ts";
import { freshToken } from "../../rim/mail/oauth.ts";
import { sealWith } from "../../rim/seal.ts";
import { THE_DESK } from "../../words/actor.ts";
import { isAfter, type Moment, minutesLater } from "../../words/moment.ts";
import { done } from "../../words/outcome.ts";
import type { House } from "../house.ts";
import { addressesIn } from "./addresses.ts";

const EVERY_MS = 2_000;
/** A token is not begun with when it runs out so soon; our choice. */
const TOKEN_SPARE_MINUTES = 5;

export type MailboxesIn = { close(): Promise<void> };

/** `onMail` is told once a mail is kept, so that it is read at once. */
export function openMailboxes(house: House, onMail: () => void): MailboxesIn {
  const { db, needsIn, log, now } = house;
  const { open, seal } = sealWith(house.secret, "mailbox");
  const watches = new Map<string, Watch>();
  /** Tokens that still last, each with the secret that it was fetched with. */
  const tokens = new Map<string, Token>();

  /** Begins with those that were added, ends with those removed, tries those to be tried. */
  async function round(): Promise<void> {
    const here = new Set<string>();
    for (const workspaceId of await db.atDoor((tx) => atTheDoor(tx).workspaceIds())) {
      const boxes = await db.look(workspaceId, (tx) => needsIn(tx, workspaceId).mailboxes.all());
      for (const box of boxes) {
        here.add(box.id);
        const watch = watches.get(box.id);
        if (!watch) watches.set(box.id, watchImap(lookingInto(workspaceId, box)));
        else if (box.lookedAt === null && box.problem === null) watch.tryNow();
      }
    }
    for (const [id, watch] of watches) {
      if (here.has(id)) continue;
      watches.delete(id);
      await watch.close();
    }
  }

  const lookingInto = (workspaceId: string, { id: mailboxId, addedAt: since }: Mailbox) => {
    const inside = <T>(work: (needs: ReturnType<typeof needsIn>) => Promise<T>) =>
      db.inside(workspaceId, async (tx) => done(await work(needsIn(tx, workspaceId))));
    const row = () =>
      db.look(workspaceId, async (tx) =>
        (await needsIn(tx, workspaceId).mailboxes.all()).find(({ id }) => id === mailboxId),
      );
    return {
      since,
      sizeLimit: house.config.mailLimit,
      async account(): Promise<ImapAccount> {
        const box = await row();
        if (!box) throw new Error("the mailbox was removed");
        const held = tokens.get(mailboxId);
        if (held?.sealed === box.sealed && isAfter(held.until, now())) {
          return { ...box, login: { accessToken: held.accessToken } };
        }
        let { sealed } = box;
        const keep = (secret: Secret) => {
          sealed = seal(JSON.stringify(secret));
          return inside(({ mailboxes }) => mailboxes.change(mailboxId, { sealed }));
        };
        const { login, lasts } = await loginOf(box, open(box.sealed), keep);
        if ("accessToken" in login && lasts) {
          const until = minutesLater(now(), lasts / 60 - TOKEN_SPARE_MINUTES);
          tokens.set(mailboxId, { accessToken: login.accessToken, sealed, until });
        }
        return { ...box, login };
      },
      async reached(uidValidity: number) {
        const box = await row();
        return box?.uidValidity === uidValidity ? box.lastUid : 0;
      },
      async take({ content, ...place }: Lying) {
        const { from, to } = addressesIn(content);
        const taken = await db.inside(workspaceId, async (tx) => {
          const needs = needsIn(tx, workspaceId);
          const mail = { ...place, content, from, to: to ?? (await mailboxOf(needs)) };
          return takeFrom(needs, { mailboxId, mail });
        });
        if (!taken.ok) throw new Error(taken.refusal.because);
        onMail();
      },
      async told(problem: string | null) {
        // It may be the token that is not taken any more: the next try fetches another.
        if (problem) tokens.delete(mailboxId);
        await inside(async ({ mailboxes, journal }) => {
          const box = await mailboxes.hold(mailboxId);
          if (!box || box.removedAt) return;
          const isNews = box.problem !== problem || box.lookedAt === null;
          const lookedAt = problem ? (box.lookedAt ?? box.addedAt) : now();
          await mailboxes.change(mailboxId, { problem, lookedAt });
          if (!isNews) return;
          const what = problem ? "mailbox stuck" : "mailbox works";
          const facts = { mailboxId, ...(problem ? { problem } : {}) };
          await journal.add({ what, by: THE_DESK, facts });
        });
      },
    };
  };

  const end = new AbortController();
  let ring: () => void = () => undefined;
  async function keepRound(): Promise<void> {
    while (!end.signal.aborted) {
      await round().catch((problem: unknown) => log.fault("mailboxes can't be read", problem));
      await new Promise<void>((rested) => {
        const alarm = setTimeout(rested, EVERY_MS);
        ring = () => {
          clearTimeout(alarm);
          rested();
        };
        if (end.signal.aborted) ring();
      });
    }
  }
  const running = keepRound();
  return {
    async close() {
      end.abort();
      ring();
      await running;
      await Promise.all([...watches.values()].map((watch) => watch.close()));
    },
  };
}

type Token = { readonly accessToken: string; readonly sealed: string; readonly until: Moment };

type Secret = { readonly secret: string; readonly clientSecret?: string | undefined };

/** A refresh token that was given anew takes the old one's place before it is needed. */
async function loginOf(
  { login, tokenUrl, clientId }: Mailbox,
  opened: string | undefined,
  keep: (secret: Secret) => Promise<unknown>,
): Promise<{ readonly login: ImapAccount["login"]; readonly lasts: number | null }> {
  if (!opened) throw new Error("its password was kept by another house; add the mailbox anew");
  const { secret, clientSecret } = JSON.parse(opened) as Secret;
  if (login === "password" || !tokenUrl || !clientId) {
    return { login: { password: secret }, lasts: null };
  }
  const fresh = await freshToken({ tokenUrl, clientId, clientSecret, refreshToken: secret });
  if (fresh.refreshToken) await keep({ secret: fresh.refreshToken, clientSecret });
  return { login: { accessToken: fresh.accessToken }, lasts: fresh.lasts };
}

const mailboxOf = async ({ people }: ReturnType<House["needsIn"]>): Promise<string> =>
  (await people.workspace()).mailbox;
