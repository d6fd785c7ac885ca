/** Watches at work: looks at the clocks that need it, and mails whoever is to be told. */
import { inStep } from "../rim/db/together.ts";
import type { People } from "../people/index.ts";
import { minutesLater } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { heedNews } from "./heed-news.ts";
import type { Needs } from "./needs.ts";
import { mailOf, type Notice, type NoticeMail } from "./notice.ts";
import { watchCase } from "./watch-case.ts";

type Inside<N> = <T>(work: (needs: N) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

export type Watching = {
  readonly inside: Inside<Needs>;
  /** Our own fault, to be logged; the case is looked at again a little later. */
  readonly fault: (problem: unknown, caseId: string) => void;
};

const LINES = 1_000;
/** A commit costs as much as looking at several, so they share one. */
const TOGETHER = 50;
const AT_ONCE = 200;
const LATER_MINUTES = 5;

/** One round; answers how much it read and looked at. */
export async function watchCases({ inside, fault }: Watching): Promise<number> {
  const heeded = await inside((needs) => heedNews(needs, LINES));
  let looked = 0;
  let limit = TOGETHER;
  while (looked < AT_ONCE) {
    const did = await lookAtSome({ inside, fault }, limit);
    if (did === "stumbled") limit = 1;
    else if (did === 0) break;
    else looked += did;
  }
  return (heeded.ok ? heeded.value : 0) + looked;
}

/** Where one of many stumbles, all are undone; alone, it is put by. Answers how many it saw. */
async function lookAtSome(
  { inside, fault }: Watching,
  limit: number,
): Promise<number | "stumbled"> {
  let current: string | undefined;
  try {
    const outcome = await inside(async (needs) => {
      const caseIds = await needs.watches.due(needs.now(), limit);
      current = caseIds[0];
      for (const watched of await inStep(caseIds, (id) => watchCase(needs, id))) {
        if (!watched.ok) return watched;
      }
      return done(caseIds.length);
    });
    return outcome.ok ? outcome.value : 0;
  } catch (problem) {
    if (!current) throw problem;
    if (limit > 1) return "stumbled";
    const caseId = current;
    fault(problem, caseId);
    await inside(async ({ watches, now }) => {
      const lookAt = minutesLater(now(), LATER_MINUTES);
      await watches.keep({ caseId, lookAt, soonAt: null, dueAt: null, toldIds: [] });
      return done(true);
    });
    return 1;
  }
}

export type Telling = {
  readonly inside: Inside<
    Pick<Needs, "watches" | "now"> & {
      readonly people: Pick<People, "colleagues" | "workspace">;
      /** Where a case is found at the desk. */
      readonly deskPage: (caseId: string) => string;
      readonly composeNotice: (mail: NoticeMail, to: Addressee) => Promise<Uint8Array>;
    }
  >;
  /** Hands a mail to the relay, or keeps it in the local outbox; says what went wrong. */
  readonly hand: (mail: { id: string; to: string; content: Uint8Array }) => Promise<string | null>;
};

export type Addressee = { readonly id: string; readonly name: string; readonly email: string };

type Bundle = {
  readonly ids: readonly string[];
  readonly attempts: number;
  readonly mail: { readonly id: string; readonly to: string; readonly content: Uint8Array } | null;
};

const CLAIM_MINUTES = 5;
const TRIES = 5;

/** One round; a colleague gets one mail for all that waits for them. Answers how many left. */
export async function tellColleagues({ inside, hand }: Telling): Promise<number> {
  const bundles = await inside(async (needs) => {
    const { watches, people, now } = needs;
    const until = minutesLater(now(), CLAIM_MINUTES);
    const notices = await watches.claimNotices(now(), until, 200);
    if (notices.length === 0) return done([]);
    const colleagues = await people.colleagues();
    const { name } = await people.workspace();
    const bundled: Bundle[] = [];
    for (const [colleagueId, all] of Map.groupBy(notices, (notice) => notice.colleagueId)) {
      const one = colleagues.find(({ id, leftAt }) => id === colleagueId && !leftAt);
      bundled.push(await bundle(needs, name, one, all));
    }
    return done(bundled);
  });
  if (!bundles.ok) return 0;
  for (const { ids, attempts, mail } of bundles.value) {
    const problem = mail ? await hand(mail) : "This colleague has left.";
    const state = problem === null ? "sent" : mail && attempts < TRIES ? "waiting" : "failed";
    await inside(async ({ watches }) => {
      await watches.settleNotices(ids, { state, attempts, problem });
      return done(true);
    });
  }
  return bundles.value.length;
}

type TellingNeeds = Parameters<Parameters<Telling["inside"]>[0]>[0];

async function bundle(
  { deskPage, composeNotice }: TellingNeeds,
  house: string,
  one: Addressee | undefined,
  notices: readonly Notice[],
): Promise<Bundle> {
  const ids = notices.map(({ id }) => id);
  const attempts = Math.max(...notices.map((notice) => notice.attempts)) + 1;
  if (!one) return { ids, attempts, mail: null };
  const lines = notices.map(({ says, caseId }) => ({ says, url: deskPage(caseId) }));
  const written = mailOf(one.name.split(" ")[0] ?? one.name, house, lines);
  const content = await composeNotice(written, one);
  return { ids, attempts, mail: { id: ids[0] ?? one.id, to: one.email, content } };
}
