import { expect, test } from "vitest";
import { onBoth, onBothAtOnce } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { databaseOver, sqlState, type Tx } from "../rim/db/db.ts";
import { daysLater, minutesLater, moment } from "../words/moment.ts";
import { done } from "../words/outcome.ts";
import { mayLoseRole } from "./colleague.ts";
import type { Colleague, Customer } from "./index.ts";
import { atTheDoor, keyStands, peopleIn } from "./people.store.ts";

const NOW = moment("2026-11-23T09:00:00Z");
/** What Postgres says to whoever may not: insufficient_privilege. */
const DENIED = "42501";
const denied = (deed: Promise<unknown>) => deed.then(() => "nothing", sqlState);
const LATER = minutesLater(NOW, 1);

onBothAtOnce("people", (engine) => {
  /** A house with people in it, at work in it, and before its door. */
  async function house() {
    const filed = await fileCase(engine());
    const { db, workspaceId } = filed;
    return {
      ...filed,
      people: <T>(work: (people: ReturnType<typeof peopleIn>) => Promise<T>) =>
        filed.inside((tx) => work(peopleIn(tx, workspaceId))),
      door: <T>(work: (door: ReturnType<typeof atTheDoor>) => Promise<T>) =>
        db.atDoor((tx) => work(atTheDoor(tx))),
      colleague: (change: Partial<Colleague> = {}): Colleague => ({
        id: newId(),
        name: "Tom",
        email: `tom.${newId()}@lumen.example`,
        role: "agent",
        createdAt: NOW,
        leftAt: null,
        ...change,
      }),
    };
  }

  test("a colleague is welcomed once by an address, whichever house asks", async () => {
    const { db, people, door, workspaceId, colleague } = await house();
    const tom = colleague();
    expect(await people((it) => it.welcome(tom, "slow"))).toBe(true);
    expect(await people((it) => it.welcome({ ...tom, id: newId() }, "slow"))).toBe(false);
    const other = newId();
    const elsewhere = await db.inside(other, async (tx) =>
      done(await peopleIn(tx, other).welcome({ ...tom, id: newId() }, "slow")),
    );
    expect(elsewhere).toMatchObject({ value: false });
    expect(await door((it) => it.byEmail(tom.email))).toEqual({ workspaceId, colleagueId: tom.id });
    expect(await door((it) => it.byEmail("nobody@lumen.example"))).toBeUndefined();
    expect(await people((it) => it.colleague(tom.id))).toEqual(tom);
    expect(await people((it) => it.passwordHash(tom.id))).toBe("slow");
    await people((it) => it.keepPassword(tom.id, "slower"));
    expect(await people((it) => it.passwordHash(tom.id))).toBe("slower");
    expect(await people((it) => it.passwordHash(newId()))).toBeNull();
  });

  test("of two administrators who leave at once, one stays", async () => {
    const { db, people, workspaceId, colleague } = await house();
    const two = [colleague({ role: "administrator" }), colleague({ role: "administrator" })];
    for (const each of two) await people((it) => it.welcome(each, "slow"));
    const leave = (one: Colleague) =>
      db.inside(workspaceId, async (tx) => {
        const it = peopleIn(tx, workspaceId);
        const free = mayLoseRole(one, await it.holdColleagues());
        await new Promise((hesitates) => setTimeout(hesitates, 200));
        if (free.ok) await it.changeColleague(one.id, { leftAt: NOW });
        return free;
      });
    const left = await Promise.all(two.map(leave));
    expect(left.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const here = (await people((it) => it.colleagues())).filter(
      ({ role, leftAt }) => role === "administrator" && !leftAt,
    );
    expect(here).toHaveLength(1);
  });

  test("a session opens the door until it ends, runs out, or its colleague leaves", async () => {
    const { people, door, workspaceId, ana, ben } = await house();
    const session = (tokenHash: string, colleagueId: string, expiresAt = daysLater(NOW, 1)) =>
      people((it) =>
        it.keepSession({ id: newId(), colleagueId, tokenHash, createdAt: NOW, expiresAt }),
      );
    const whose = async (tokenHash: string, now = NOW) =>
      (await door((it) => it.bySession(tokenHash, now)))?.id;
    await session("one", ana);
    await session("two", ana);
    await session("three", ana);
    await session("ben's", ben);
    await session("short", ben, LATER);

    expect(await door((it) => it.bySession("one", NOW))).toMatchObject({ workspaceId, id: ana });
    expect(await whose("no such")).toBeUndefined();
    expect([await whose("short"), await whose("short", LATER)]).toEqual([ben, undefined]);
    await people((it) => it.endSessions({ tokenHash: "one" }));
    expect([await whose("one"), await whose("two")]).toEqual([undefined, ana]);
    await people((it) => it.endSessions({ colleagueId: ana, but: "two" }));
    expect([await whose("two"), await whose("three")]).toEqual([ana, undefined]);
    await people((it) => it.changeColleague(ana, { leftAt: NOW }));
    expect([await whose("two"), await whose("ben's")]).toEqual([undefined, ben]);
    expect(await people((it) => it.forgetSessions(daysLater(NOW, 1)))).toBe(1);
  });

  test("a key opens the door by its hash, until it is revoked", async () => {
    const { db, people, door, workspaceId, ana } = await house();
    const look = <T>(work: (tx: Tx) => Promise<T>) => db.look(workspaceId, work);
    const key = { id: newId(), name: "The till", role: "agent" as const, createdAt: NOW };
    const kept = { ...key, createdBy: "Ana", makerId: ana, revokedAt: null };
    await people((it) => it.keepKey(kept, "hash"));
    const makerEmail = (await people((it) => it.colleague(ana)))?.email;
    expect(await door((it) => it.byKey("hash"))).toEqual({ workspaceId, ...kept, makerEmail });
    expect(await door((it) => it.byKey("another"))).toBeUndefined();
    expect(await people((it) => it.keys())).toEqual([kept]);
    const known = { ...key, workspaceId, tokenHash: "hash" };
    expect(await look((tx) => keyStands(tx, known))).toBe(true);
    expect(await look((tx) => keyStands(tx, { ...known, role: "lead" as const }))).toBe(false);
    expect(await look((tx) => keyStands(tx, { ...known, tokenHash: "another" }))).toBe(false);
    await people((it) => it.revokeKey(key.id, LATER));
    expect(await door((it) => it.byKey("hash"))).toBeUndefined();
    expect(await look((tx) => keyStands(tx, known))).toBe(false);
    expect(await people((it) => it.keys())).toEqual([{ ...kept, revokedAt: LATER }]);
  });

  test("of two corrections of one version the first stands", async () => {
    const { people, maria } = await house();
    const known = (await people((it) => it.customer(maria))) as Customer;
    const rename = (name: string) =>
      people((it) => it.replaceCustomer({ ...known, name, version: 2 }, 1));
    const both = await Promise.all([rename("Maria Voss"), rename("Maria K.")]);
    expect([...both].sort()).toEqual([false, true]);
    const winner = both[0] ? "Maria Voss" : "Maria K.";
    expect(await people((it) => it.customer(maria))).toMatchObject({ name: winner, version: 2 });
    expect(await people((it) => it.customerByEmail("maria@customer.example"))).toMatchObject({
      id: maria,
    });
    expect(await people((it) => it.customerByEmail("nobody@customer.example"))).toBeUndefined();
  });

  test("before the door one reads nothing else and changes nothing", async () => {
    const { db, ana } = await house();
    const door = (sql: string) => db.atDoor((tx) => tx.execute(sql));
    expect(await denied(door("select * from customers"))).toBe(DENIED);
    expect(await denied(door("select * from journal"))).toBe(DENIED);
    expect(await denied(door(`update colleagues set role = 'administrator'`))).toBe(DENIED);
    expect(await denied(door(`delete from colleagues where id = '${ana}'`))).toBe(DENIED);
  });

  test("one house never sees another's people", async () => {
    const [mine, theirs] = [await fileCase(engine()), await fileCase(engine())];
    const look = <T>(work: (people: ReturnType<typeof peopleIn>) => Promise<T>) =>
      mine.inside((tx) => work(peopleIn(tx, theirs.workspaceId)));
    expect(await look((it) => it.colleagues())).toEqual([]);
    expect(await look((it) => it.colleague(theirs.ana))).toBeUndefined();
    expect(await look((it) => it.customer(theirs.maria))).toBeUndefined();
    await look((it) => it.changeColleague(theirs.ana, { leftAt: NOW }));
    const ana = await theirs.inside((tx) => peopleIn(tx, theirs.workspaceId).colleague(theirs.ana));
    expect(ana?.leftAt).toBeNull();
    expect(
      await denied(
        look((it) =>
          it.keepCustomer({
            id: newId(),
            name: "Eve",
            email: null,
            phone: null,
            since: null,
            yearlyMinor: null,
            referrals: 0,
            createdAt: NOW,
            version: 1,
            language: null,
            contact: "welcome",
          }),
        ),
      ),
    ).toBe(DENIED);
  });
});

onBoth("the door", (fresh) => {
  test("before the door one sees whether there is a house, and whose mailbox it is", async () => {
    const engine = await fresh();
    const db = databaseOver(engine);
    expect(await db.atDoor((tx) => atTheDoor(tx).isFounded())).toBe(false);
    const { workspaceId } = await fileCase(engine);
    const other = await fileCase(engine);
    expect(await db.atDoor((tx) => atTheDoor(tx).isFounded())).toBe(true);
    expect((await db.atDoor((tx) => atTheDoor(tx).workspaceIds())).sort()).toEqual(
      [workspaceId, other.workspaceId].sort(),
    );
    const mailboxOf = (mailbox: string) =>
      db.atDoor((tx) => atTheDoor(tx).workspaceOfMailbox(mailbox));
    expect(await mailboxOf(`${workspaceId}@lumen.example`)).toBe(workspaceId);
    expect(await mailboxOf("nobody@lumen.example")).toBeUndefined();
  });
});
