/** Where other desks call: raw bytes, a signature over them, and one word taken once. */
import { createHmac } from "node:crypto";
import type { FastifyInstance } from "fastify";
import {
  type Claim,
  claimOf,
  type Hook,
  type HooksNeeds,
  isFresh,
  readCall,
  takeWord,
  type Word,
} from "../../hooks/index.ts";
import { hookAtTheDoor } from "../../hooks/hooks.store.ts";
import { isSame } from "../../rim/clock.ts";
import type { Database, Tx } from "../../rim/db/db.ts";
import { mend } from "../../rim/http/keepable.ts";
import { type RawCall, rawPlace, unproven } from "../../rim/http/raw.ts";
import { onceFor } from "../../rim/http/replay.ts";
import { textOf } from "../../rim/mail/html.ts";
import { sealWith } from "../../rim/seal.ts";
import type { Moment } from "../../words/moment.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";

export type Doorstep = {
  readonly db: Database;
  readonly secret: string;
  readonly now: () => Moment;
  readonly needsIn: (tx: Tx, workspaceId: string) => HooksNeeds;
};

const CALLS_A_MINUTE = 600;

export const hookPlace = (app: FastifyInstance, house: Doorstep): Promise<void> =>
  rawPlace(app, { prefix: "/hooks", callsAMinute: CALLS_A_MINUTE }, (call) => called(house, call));

type Taken = { readonly taken: boolean; readonly because?: string };

async function called(house: Doorstep, { key, headers, body }: RawCall): Promise<Outcome<Taken>> {
  const known = await hookBehind(house, key);
  if (!known) return unproven();
  const { workspaceId, hook, secret } = known;
  const claim = claimOf(hook.desk, headers, secret);
  const proven =
    isProven(claim, body, secret) && isFresh(hook.desk, claim, Date.parse(house.now()));
  if (!proven) return unproven();

  const payload = jsonIn(body);
  if (payload === undefined) return refused("malformed", "This is not JSON that can be read.");
  const read = readCall(hook.desk, payload);
  if ("nothing" in read) return done({ taken: false, because: read.nothing });
  if ("missing" in read) return refused("malformed", `There is nothing at ${read.missing}.`);
  return take(house, { workspaceId, hookId: hook.id, word: readable(read.word) });
}

async function take(
  { db, needsIn, now }: Doorstep,
  { workspaceId, hookId, word }: { workspaceId: string; hookId: string; word: Word },
): Promise<Outcome<Taken>> {
  const outcome = await db.inside(workspaceId, (tx) => {
    const key = `hook ${hookId} ${word.word}`.slice(0, 300);
    const asked = { workspaceId, key, request: word.thread, now: now() };
    return onceFor(tx, asked, async () => {
      const taken = await takeWord(needsIn(tx, workspaceId), { hookId, word });
      return taken.ok ? done({ status: 200, answer: taken.value }) : taken;
    });
  });
  return outcome.ok ? done({ taken: true }) : outcome;
}

async function hookBehind(
  { db, needsIn, secret: house }: Doorstep,
  key: string,
): Promise<{ workspaceId: string; hook: Hook; secret: string } | undefined> {
  const found = await db.atDoor((tx) => hookAtTheDoor(tx, key));
  if (!found) return undefined;
  return db.look(found.workspaceId, async (tx) => {
    const { hooks } = needsIn(tx, found.workspaceId);
    const hook = await hooks.find(found.hookId);
    const sealed = await hooks.sealedSecret(found.hookId);
    const secret = sealed && sealWith(house, "hook").open(sealed);
    if (!hook || hook.revokedAt || !secret) return undefined;
    return { workspaceId: found.workspaceId, hook, secret };
  });
}

function isProven(claim: Claim, body: Buffer, secret: string): boolean {
  if ("bearer" in claim) return isSame(claim.bearer, secret);
  const { hash, keyIn, key, before, digest, given } = claim.proof;
  const mac = createHmac(hash, Buffer.from(key, keyIn)).update(before).update(body).digest(digest);
  return given.some((each) => isSame(each, mac));
}

function jsonIn(body: Buffer): unknown {
  try {
    return mend(JSON.parse(body.toString("utf8")));
  } catch {
    return undefined;
  }
}

const LETTERS_MOST = 50_000;

const readable = (word: Word): Word => ({
  ...word,
  thread: word.thread.slice(0, 200),
  subject: word.subject.slice(0, 300),
  text: (word.isHtml ? textOf(word.text) : word.text).slice(0, LETTERS_MOST),
});
