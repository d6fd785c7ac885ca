/** A house with two colleagues and one open case, in a fresh database: for tests of stores. */
import { cases } from "../src/cases/cases.tables.ts";
import { conversations } from "../src/conversations/conversations.tables.ts";
import { colleagues, customers } from "../src/people/people.tables.ts";
import { newId } from "../src/rim/clock.ts";
import type { Database, Tx } from "../src/rim/db/db.ts";
import type { Engine } from "../src/rim/db/engine.ts";
import { done } from "../src/words/outcome.ts";
import { FOUNDED_AT as at, found } from "./founded.ts";

export type Filed = {
  readonly db: Database;
  readonly workspaceId: string;
  /** The case's owner, and a colleague who was part of it. */
  readonly ana: string;
  readonly ben: string;
  readonly maria: string;
  readonly caseId: string;
  /** Works in the house as a deed does, and answers what the work answers. */
  readonly inside: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};

export async function fileCase(engine: Engine): Promise<Filed> {
  const { db, workspaceId } = await found(engine);
  const [ana, ben] = [newId(), newId()];
  const [maria, conversationId, caseId] = [newId(), newId(), newId()];
  const colleague = (id: string, name: string) => ({
    workspaceId,
    id,
    name,
    email: `${name}.${id}@lumen.example`,
    role: "agent" as const,
    createdAt: at,
  });
  await db.inside(workspaceId, async (tx) => {
    await tx.insert(colleagues).values([colleague(ana, "ana"), colleague(ben, "ben")]);
    await tx.insert(customers).values({
      workspaceId,
      id: maria,
      name: "Maria Keller",
      createdAt: at,
      email: "maria@customer.example",
    });
    await tx.insert(conversations).values({
      workspaceId,
      id: conversationId,
      customerId: maria,
      channel: "mail",
      subject: "A cracked shade",
      startedAt: at,
      lastAt: at,
    });
    await tx.insert(cases).values({
      workspaceId,
      id: caseId,
      number: 1,
      conversationId,
      customerId: maria,
      title: "A cracked shade",
      state: "open",
      complainedAt: at,
      openedAt: at,
      ownerId: ana,
      playbookId: "five-steps",
      playbookVersion: 1,
      stance: "not_yet_known",
      causeState: "not_yet_known",
    });
    return done(caseId);
  });
  const inside = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const outcome = await db.inside(workspaceId, async (tx) => done(await work(tx)));
    if (!outcome.ok) throw new Error(outcome.refusal.because);
    return outcome.value;
  };
  return { db, workspaceId, ana, ben, maria, caseId, inside };
}
