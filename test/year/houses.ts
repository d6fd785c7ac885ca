/** Three houses in one database, each with its currency, its law and people of three ranks. */
import { type Needs, needsFrom } from "../../src/desk/needs.ts";
import { openHouse } from "../../src/desk/house.ts";
import { workspaces } from "../../src/people/people.tables.ts";
import { configFrom } from "../../src/rim/config.ts";
import { newId } from "../../src/rim/clock.ts";
import type { Database } from "../../src/rim/db/db.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import type { Actor, Role } from "../../src/words/actor.ts";
import type { Moment } from "../../src/words/moment.ts";
import { done, type Outcome } from "../../src/words/outcome.ts";
import { FOUNDED_AT } from "../founded.ts";
import { openNotebook } from "./notebook.ts";

export type House = {
  readonly workspaceId: string;
  readonly currency: string;
  /** Of the tariffs for a late train the one that holds here, and the one that does not. */
  readonly law: { readonly holds: string; readonly aside: string } | null;
  readonly playbookVersion: number;
  /** One deed at this moment, in a transaction of its own, with all that the desk hands a verb. */
  readonly deed: <T>(
    at: Moment,
    work: (needs: Needs) => Promise<Outcome<T>>,
  ) => Promise<Outcome<T>>;
  /** Nothing more is done on this case. */
  readonly forget: (caseId: string) => void;
  readonly look: <T>(read: (needs: Needs) => Promise<T>) => Promise<T>;
};

const SEATS = [
  { currency: "EUR", law: { holds: "eu-rail", aside: "delay-repay" } },
  { currency: "GBP", law: { holds: "delay-repay", aside: "eu-rail" } },
  { currency: "JPY", law: null },
] as const;

const seat = (id: string, role: Role): Actor => ({ kind: "colleague", id, name: id, role });
export const ana = seat("ana", "agent");
export const leo = seat("leo", "lead");
export const iris = seat("iris", "administrator");

export const sure = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.refusal.code}: ${outcome.refusal.because}`);
};

/**
 * `whole`: with the desk's journal, its lists and what follows by itself. Else the journal that
 * the gates read lies in memory, which spares two thirds of the queries and none of the money's.
 */
export async function foundThree(engine: Engine, whole: boolean): Promise<readonly House[]> {
  const log = { info: () => undefined, fault: () => undefined };
  const standing = await openHouse({ config: configFrom({}), log, engine });
  const houses: House[] = [];
  for (const { currency, law } of SEATS) {
    houses.push(await foundOne(standing, { currency, law }, whole));
  }
  return houses;
}

async function foundOne(
  standing: Parameters<typeof needsFrom>[0] & { readonly db: Database },
  { currency, law }: Pick<House, "currency" | "law">,
  whole: boolean,
): Promise<House> {
  const { db } = standing;
  const workspaceId = newId();
  const needsAt = (at: Moment) => needsFrom({ ...standing, now: () => at });
  const notebook = openNotebook();
  const deed: House["deed"] = async (at, work) => {
    const page = notebook.page(at);
    const outcome = await db.inside(workspaceId, (tx) => {
      const needs = needsAt(at)(tx, workspaceId);
      return work(whole ? needs : { ...needs, journal: page.journal });
    });
    if (outcome.ok) page.keep();
    return outcome;
  };
  const playbookVersion = await deed(FOUNDED_AT, async ({ tx, playbooks, usualPlaybook }) => {
    await tx.insert(workspaces).values({
      id: workspaceId,
      name: "Lumen",
      industry: "retail",
      currency,
      timeZone: "Europe/Berlin",
      mailbox: `${workspaceId}@lumen.example`,
      createdAt: FOUNDED_AT,
    });
    return done((await playbooks.begin(usualPlaybook))?.version ?? 1);
  });
  return {
    workspaceId,
    currency,
    law,
    playbookVersion: sure(playbookVersion),
    deed,
    forget: notebook.forget,
    look: (read) => db.look(workspaceId, (tx) => read(needsAt(FOUNDED_AT)(tx, workspaceId))),
  };
}
