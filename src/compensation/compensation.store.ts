/** Offers and awards in the database, one workspace at a time. */
import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { among, drawn, drawnWrite, blank, several } from "../rim/db/drawn.ts";
import { rowsOf, together } from "../rim/db/together.ts";
import { daysLater, type Moment } from "../words/moment.ts";
import { answers, awards, offers } from "./compensation.tables.ts";
import type { Award, Awards } from "./award.ts";
import { type By, type Offer, type Offers, REMIND_DAYS } from "./offer.ts";

export const compensationIn = (tx: Tx, workspaceId: string) => ({
  offers: offersIn(tx, workspaceId),
  awards: awardsIn(tx, workspaceId),
});

function offersIn(tx: Tx, workspaceId: string): Offers {
  const found = (which: SQL) =>
    tx
      .select()
      .from(offers)
      .where(and(eq(offers.workspaceId, workspaceId), which));
  const answered = async (rows: readonly OfferRow[]): Promise<Offer[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const mine = and(eq(answers.workspaceId, workspaceId), inArray(answers.offerId, ids));
    const given = await tx.select().from(answers).where(mine);
    const byOffer = new Map(given.map((row) => [row.offerId, row]));
    return rows.map((row) => offerOf(row, byOffer.get(row.id)));
  };
  const ofCase = async (caseId: string) =>
    answered(
      await found(eq(offers.caseId, caseId)).orderBy(desc(offers.proposedAt), desc(offers.id)),
    );
  const oldest = async (until: Moment, limit: number, more = sql`true`) => {
    const open = sql`${offers.state} = 'made' and ${offers.expiresAt} <= ${until}
      and (${offers.counter} is null or ${offers.counter}->>'reply' is not null)
      and (${offers.held} is null or (${offers.held}->>'until')::timestamptz <= ${until})
      and ${more}`;
    const first = found(open).orderBy(asc(offers.expiresAt)).limit(limit);
    return answered(await first.for("update", { skipLocked: true }));
  };
  return {
    keep: async (offer) => void (await tx.insert(offers).values({ workspaceId, ...rowOf(offer) })),
    ofCase,
    hold: async (id) => (await answered(await found(eq(offers.id, id)).for("update")))[0] ?? null,
    async holdOfCase(caseId) {
      const place = `offers ${workspaceId} ${caseId}`;
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`);
      return ofCase(caseId);
    },
    async change(offer) {
      const mine = and(eq(offers.workspaceId, workspaceId), eq(offers.id, offer.id));
      await tx.update(offers).set(rowOf(offer)).where(mine);
      if (!offer.answer) return;
      const { by, ...answer } = offer.answer;
      // One answer an offer, so the offer's id serves as the answer's.
      const ids = { workspaceId, id: offer.id, offerId: offer.id };
      const who = { byKind: by.kind, byId: by.id, byName: by.name };
      await tx.insert(answers).values({ ...ids, ...answer, ...who });
    },
    holdFading: (now, limit) =>
      oldest(daysLater(now, REMIND_DAYS), limit, sql`reminded_at is null`),
    holdLapsed: (now, limit) => oldest(now, limit),
  };
}

function awardsIn(tx: Tx, workspaceId: string): Awards {
  return {
    keep: async (award) => void (await tx.insert(awards).values({ workspaceId, ...award })),
    ofCase: together(async (caseIds: readonly string[]) => {
      const rows = await AWARDS_OF(tx, { workspaceId, caseIds: several(caseIds) });
      return rowsOf(rows.map(stripped), ({ caseId }) => caseId);
    }),
    async hold(id) {
      const [award] = await HELD(tx, { workspaceId, id });
      return award ? stripped(award) : null;
    },
    change: async (award) => CHANGE(tx, { ...award, workspaceId }),
  };
}

const MINE = eq(awards.workspaceId, blank("workspaceId"));
const OF_ID = and(MINE, eq(awards.id, blank("id")));
const HELD = drawn((db) => db.select().from(awards).where(OF_ID).for("update"));
const AWARDS_OF = drawn((db) =>
  db
    .select()
    .from(awards)
    .where(and(MINE, among(awards.caseId, "caseIds")))
    .orderBy(asc(awards.awardedAt), asc(awards.place)),
);
const STANDS = {
  state: blank("state"),
  instrument: blank("instrument"),
  instructedAt: blank("instructedAt"),
  trouble: blank("trouble"),
  settledAt: blank("settledAt"),
  toldAt: blank("toldAt"),
  toldHow: blank("toldHow"),
  proof: blank("proof"),
};
const CHANGE = drawnWrite((db) => db.update(awards).set(STANDS).where(OF_ID));

type OfferRow = typeof offers.$inferSelect;

function rowOf({ proposedBy, approvedBy, answer: _, ...offer }: Offer) {
  const { kind: proposedByKind, id: proposedById, name: proposedByName } = proposedBy;
  const { kind, id, name }: Partial<By> = approvedBy ?? {};
  const approver = { approvedByKind: kind ?? null, approvedById: id ?? null };
  const proposer = { proposedByKind, proposedById, proposedByName };
  return { ...offer, ...proposer, ...approver, approvedByName: name ?? null };
}

function offerOf(row: OfferRow, given: typeof answers.$inferSelect | undefined): Offer {
  const { workspaceId: _, proposedByKind, proposedById, proposedByName, ...rest } = row;
  const { approvedByKind: kind, approvedById: id, approvedByName: name, ...offer } = rest;
  return {
    ...offer,
    proposedBy: { kind: proposedByKind, id: proposedById, name: proposedByName },
    approvedBy: kind && id && name ? { kind, id, name } : null,
    answer: given ? answerOf(given) : null,
  };
}

function answerOf({ byKind: kind, byId: id, byName: name, ...row }: typeof answers.$inferSelect) {
  const { at, verdict, fit, optionId, words } = row;
  return { at, by: { kind, id, name }, verdict, fit, optionId, words };
}

const stripped = ({ workspaceId: _, ...award }: typeof awards.$inferSelect): Award => award;
