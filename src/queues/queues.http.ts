/** Queues over HTTP. */
import { may } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import type { Actor } from "../words/actor.ts";
import { isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused, Stopped } from "../words/outcome.ts";
import type { Bulk } from "./bulk.ts";
import { doDeed } from "./do-deed.ts";
import { macroFor, soundMacro } from "./macro.ts";
import type { Needs } from "./needs.ts";
import { soundRule } from "./queue.ts";
import type { queuesContract } from "./queues.contract.ts";
import { REFUSALS_SHOWN } from "./queues.store.ts";
import { runMacro } from "./run-macro.ts";
import { setUp } from "./set-up.ts";
import { latestOf } from "./snooze.ts";
import { stopBulk } from "./stop-bulk.ts";

type Over = { readonly id: string; readonly version: number } | undefined;
type Ended = { readonly ended: boolean };

const OK = done({ ok: true } as const);
const endedAt = ({ ended }: Ended, now: () => Moment) => (ended ? now() : null);
const lasting = <T extends { readonly endedAt: Moment | null }>(all: readonly T[]) =>
  all.filter((each) => each.endedAt === null);

function keepQueue(needs: Needs, draft: Parameters<QueueDoor>[1]["body"], over: Over, by: Actor) {
  const rule = soundRule(draft.rule);
  if (!rule.ok) return Promise.resolve(rule);
  const { name, place, shares } = draft;
  return setUp(needs, {
    shelf: needs.desk.queues,
    what: "queue",
    permission: "queue:edit",
    draft: { name, place, shares, rule: rule.value, endedAt: endedAt(draft, needs.now) },
    over,
    by,
  });
}
type QueueDoor = (typeof queuesDoors)["POST /queues"];
type TagDoor = (typeof queuesDoors)["POST /tags"];
type MacroDoor = (typeof queuesDoors)["POST /macros"];

const keepTag = (needs: Needs, draft: Parameters<TagDoor>[1]["body"], over: Over, by: Actor) =>
  setUp(needs, {
    shelf: needs.desk.tags,
    what: "tag",
    permission: "tag:edit",
    draft: { name: draft.name, hue: draft.hue, endedAt: endedAt(draft, needs.now) },
    over,
    by,
  });

async function keepMacro(
  needs: Needs,
  draft: Parameters<MacroDoor>[1]["body"],
  over: Over,
  by: Actor,
): Promise<Outcome<{ id: string }>> {
  const sound = soundMacro(draft);
  if (!sound.ok) return sound;
  const before = over && (await needs.desk.macros.find(over.id));
  if (before?.ownerId && before.ownerId !== by.id) {
    return refused("not_found", "There is no such macro.");
  }
  const { name, deeds, snippet, shared } = draft;
  const ownerId = shared ? null : by.id;
  return setUp(needs, {
    shelf: needs.desk.macros,
    what: "macro",
    permission: "macro:edit",
    draft: { name, deeds, snippet, ownerId, endedAt: endedAt(draft, needs.now) },
    over,
    by,
  });
}

/** With the place of the journal's newest line. */
type Reading = Needs & { readonly asOf: () => Promise<number> };

export const queuesDoors: Doors<typeof queuesContract, Reading> = {
  "POST /cases/:case/deeds": async (needs, { params, body, by }) => {
    const outcome = await doDeed(needs, { caseId: params.case, deed: body, by });
    return outcome.ok ? OK : outcome;
  },
  "GET /cases/:case/sleep": async ({ cases, boundsOf, now }, { params }) => {
    if (!(await cases.find(params.case))) return refused("not_found", "There is no such case.");
    const { latest, because } = latestOf(await boundsOf(params.case), now());
    return done({ latest, because, can: isAfter(latest, now()) });
  },
  "GET /cases/:case/macros/:macro": (needs, { params, by }) =>
    tryMacro(needs, { caseId: params.case, macroId: params.macro, by }),
  "POST /cases/:case/macros/:macro": (needs, { params, by }) =>
    runMacro(needs, { caseId: params.case, macroId: params.macro, by }),
  "GET /queues": async ({ desk }) => done({ queues: lasting(await desk.queues.all()).map(plain) }),
  "POST /queues": (needs, { body, by }) => keepQueue(needs, body, undefined, by),
  "PUT /queues/:queue": (needs, { params, body, version, by }) =>
    keepQueue(needs, body, { id: params.queue, version }, by),
  "GET /tags": async ({ desk }) => done({ tags: [...lasting(await desk.tags.all())] }),
  "POST /tags": (needs, { body, by }) => keepTag(needs, body, undefined, by),
  "PUT /tags/:tag": (needs, { params, body, version, by }) =>
    keepTag(needs, body, { id: params.tag, version }, by),
  "GET /macros": async ({ desk }, { by }) =>
    done({
      macros: lasting(await desk.macros.all())
        .filter(({ ownerId }) => ownerId === null || ownerId === by.id)
        .map(({ ownerId, deeds, ...macro }) => ({
          ...macro,
          deeds: deeds as never,
          mine: ownerId === by.id,
        })),
    }),
  "POST /macros": (needs, { body, by }) => keepMacro(needs, body, undefined, by),
  "PUT /macros/:macro": (needs, { params, body, version, by }) =>
    keepMacro(needs, body, { id: params.macro, version }, by),
  "GET /skills": async ({ desk, asOf }) =>
    done({
      asOf: await asOf(),
      skills: (await desk.skills()).map(({ colleagueId, languages, topics }) => ({
        colleagueId,
        languages: [...languages],
        topics: [...topics],
      })),
    }),
  "PUT /colleagues/:colleague/skills": async ({ desk, people, journal }, { params, body, by }) => {
    const allowed = may(by, "skill:edit");
    if (!allowed.ok) return allowed;
    if (!(await people.colleague(params.colleague))) {
      return refused("not_found", "There is no such colleague at this desk.");
    }
    await desk.keepSkills(params.colleague, body);
    const facts = { colleagueId: params.colleague, ...body };
    await journal.add({ what: "skills noted", by, facts });
    return OK;
  },
  "GET /recent-bulks": async ({ desk }, { by }) => {
    const bulks = [];
    for (const bulk of await desk.recent()) bulks.push(await shownBulk(desk, bulk, by));
    return done({ bulks });
  },
  "GET /bulks/:bulk": async (needs, { params, by }) => {
    const bulk = await needs.desk.bulk(params.bulk);
    if (!bulk) return NO_BULK;
    return done({
      ...(await shownBulk(needs.desk, bulk, by)),
      ...(await refusalsOf(needs, bulk.id, -1)),
    });
  },
  "GET /bulks/:bulk/refusals": async (needs, { params, query }) => {
    if (!(await needs.desk.bulk(params.bulk))) return NO_BULK;
    return done(await refusalsOf(needs, params.bulk, query.after ?? -1));
  },
  "POST /bulks/:bulk/stop": (needs, { params, by }) => stopBulk(needs, { bulkId: params.bulk, by }),
};

/** A look is never kept, so each deed is tried in earnest; what a gate says of it is what it is. */
async function tryMacro(needs: Needs, at: { caseId: string; macroId: string; by: Actor }) {
  const { caseId, macroId, by } = at;
  const found = macroFor(await needs.desk.macros.find(macroId), by.id);
  if (!found.ok) return found;
  if (!(await needs.cases.find(caseId))) return refused("not_found", "There is no such case.");
  const deeds = [];
  for (const deed of found.value.deeds) {
    const outcome = await doDeed(needs, { caseId, deed, by }).catch(stopped);
    const { because, unmet = [] } = outcome.ok ? { because: null } : outcome.refusal;
    deeds.push({ deed: deed as never, because, unmet: unmet.map((each) => each.because) });
  }
  return done({ deeds, snippet: found.value.snippet });
}

function stopped(problem: unknown): Outcome<unknown> {
  if (problem instanceof Stopped) return { ok: false, refusal: problem.refusal };
  throw problem;
}

const NO_BULK = refused("not_found", "There is no such deed for many cases.");

async function shownBulk(desk: Needs["desk"], bulk: Bulk, by: Actor) {
  const { id, deed, state, begunAt, byId, byName } = bulk;
  const whose = { by: byName, mine: byId === by.id };
  return { id, deed: deed as never, state, begunAt, ...whose, ...(await desk.tally(id)) };
}

async function refusalsOf({ desk, cases }: Needs, bulkId: string, after: number) {
  const page = await desk.refusals(bulkId, after);
  const refusals = [];
  for (const { caseId, because } of page) {
    refusals.push({ caseId, because, number: (await cases.find(caseId))?.number ?? 0 });
  }
  return { refusals, next: page.length === REFUSALS_SHOWN ? (page.at(-1)?.place ?? null) : null };
}

const plain = ({
  endedAt: _,
  ...queue
}: Awaited<ReturnType<Needs["desk"]["queues"]["all"]>>[number]) => ({ ...queue }) as never;
