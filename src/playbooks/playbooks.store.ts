/** Playbooks in the database, one workspace at a time. */
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { rowOf, together } from "../rim/db/together.ts";
import { THE_DESK } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { type Editions, holding, inFrame, type Shelf } from "./edition.ts";
import { failureOf, type Handbook } from "./handbook.ts";
import { type Industry, packOf } from "./industry.ts";
import type { Playbook } from "./playbook.ts";
import { editions, tradeTerms } from "./playbooks.tables.ts";
import { retirementsIn } from "./retirements.store.ts";
import { type TradeTerms, withTerms } from "./terms.ts";

function editionsIn(tx: Tx, workspaceId: string): Editions {
  const mine = eq(editions.workspaceId, workspaceId);
  const find = together(async (asked: readonly Asked[]) => {
    const some = and(
      inArray(
        editions.playbookId,
        asked.map(({ playbookId }) => playbookId),
      ),
      inArray(
        editions.version,
        asked.map(({ version }) => version),
      ),
    );
    const rows = await tx.select(EDITION).from(editions).where(and(mine, some));
    const found = rowOf(rows, nameOf);
    return (each) => found(nameOf(each));
  });
  return {
    of: (playbookId) =>
      tx
        .select(EDITION)
        .from(editions)
        .where(and(mine, eq(editions.playbookId, playbookId)))
        .orderBy(desc(editions.version)),
    find: (playbookId, version) => find({ playbookId, version }),
    newest: () =>
      tx
        .selectDistinctOn([editions.playbookId], EDITION)
        .from(editions)
        .where(mine)
        .orderBy(editions.playbookId, desc(editions.version)),
    async keep(edition) {
      const rows = await tx
        .insert(editions)
        .values({ workspaceId, ...edition })
        .onConflictDoNothing()
        .returning({ version: editions.version });
      return rows.length === 1;
    },
  };
}

type Asked = { readonly playbookId: string; readonly version: number };
const nameOf = ({ playbookId, version }: Asked) => `${playbookId} ${version}`;

/** An edition never changes, so what was read once is remembered, as long as the frame stands. */
const remembered = new WeakMap<object, Map<string, Playbook>>();

/** The house's own editions, and behind them the sheets of the folder. */
function shelfIn(
  tx: Tx,
  workspaceId: string,
  { sheets, frame, now }: Pick<Handbook, "sheets" | "frame"> & { readonly now: () => Moment },
): Shelf {
  const kept = editionsIn(tx, workspaceId);
  const retirements = retirementsIn(tx, workspaceId);
  const filed = (id: string) => sheets.find((sheet) => sheet.id === id);
  const known = remembered.get(frame) ?? new Map<string, Playbook>();
  remembered.set(frame, known);
  const today = async (id: string) => holding((await kept.of(id))[0], filed(id));
  return {
    async get(id, version) {
      if (version === undefined) {
        const newest = await today(id);
        return newest && inFrame(newest, frame);
      }
      const mark = `${workspaceId} ${id} ${version}`;
      const before = known.get(mark);
      if (before) return before;
      const edition = await kept.find(id, version);
      // A case that is older than the editions walks the sheet of the folder.
      const sheet = filed(id);
      if (!edition) return sheet && inFrame({ sheet, version }, frame);
      const playbook = inFrame(edition, frame);
      known.set(mark, playbook);
      return playbook;
    },
    async begin(id) {
      const found = await today(id);
      if (!found || (await retirements.of(id))[0]?.retired) return undefined;
      const { sheet, version } = found;
      if (!found.kept) {
        const { id: byId, name: byName } = THE_DESK;
        const because = "As it lies in the handbook’s folder";
        const origin = "folder" as const;
        await kept.keep({
          playbookId: id,
          version,
          sheet,
          origin,
          at: now(),
          byId,
          byName,
          because,
        });
      }
      return inFrame(found, frame);
    },
    async ids() {
      const own = (await kept.newest()).map(({ playbookId }) => playbookId);
      return [...new Set([...sheets.map(({ id }) => id), ...own])].sort();
    },
    retired: () => retirements.standing(),
  };
}

function termsIn(tx: Tx, workspaceId: string): TradeTerms {
  const mine = eq(tradeTerms.workspaceId, workspaceId);
  return {
    of: (tradeId) =>
      tx
        .select(TERMS)
        .from(tradeTerms)
        .where(and(mine, eq(tradeTerms.tradeId, tradeId)))
        .orderBy(desc(tradeTerms.version)),
    newest: () =>
      tx
        .selectDistinctOn([tradeTerms.tradeId], TERMS)
        .from(tradeTerms)
        .where(mine)
        .orderBy(tradeTerms.tradeId, desc(tradeTerms.version)),
    async keep(edition) {
      const rows = await tx
        .insert(tradeTerms)
        .values({ workspaceId, ...edition })
        .onConflictDoNothing()
        .returning({ version: tradeTerms.version });
      return rows.length === 1;
    },
  };
}

/** The trades as the house has them, asked for once in a deed. */
function tradesIn(tx: Tx, workspaceId: string, filedPacks: readonly Industry[]) {
  const terms = termsIn(tx, workspaceId);
  let asked: Promise<readonly Industry[]> | undefined;
  const packs = () => {
    asked ??= terms.newest().then((newest) => withTerms(filedPacks, newest));
    return asked;
  };
  return {
    tradeTerms: terms,
    filedPacks,
    packs,
    lossOf: async (failure: string) => failureOf({ industries: await packs() }, failure)?.loss,
    industryOf: async (failure: string) => packOf(await packs(), failure)?.id,
  };
}

/** Everything that lies in the bookcase of one house, as verbs are handed it. */
export const bookcaseIn = (
  tx: Tx,
  workspaceId: string,
  handbook: Pick<Handbook, "sheets" | "frame" | "industries"> & { readonly now: () => Moment },
) => ({
  playbooks: shelfIn(tx, workspaceId, handbook),
  editions: editionsIn(tx, workspaceId),
  retirements: retirementsIn(tx, workspaceId),
  ...tradesIn(tx, workspaceId, handbook.industries),
  sheets: handbook.sheets,
  frame: handbook.frame,
});

const EDITION = {
  playbookId: editions.playbookId,
  version: editions.version,
  sheet: editions.sheet,
  origin: editions.origin,
  at: editions.at,
  byId: editions.byId,
  byName: editions.byName,
  because: editions.because,
};

const TERMS = {
  tradeId: tradeTerms.tradeId,
  version: tradeTerms.version,
  terms: tradeTerms.terms,
  at: tradeTerms.at,
  byId: tradeTerms.byId,
  byName: tradeTerms.byName,
  because: tradeTerms.because,
};
