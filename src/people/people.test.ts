import { describe, expect, test } from "vitest";
import { ana, iris, maria, NOW, RIGHT, staff, till } from "../../test/staff.ts";
import { daysLater } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { addColleague } from "./add-colleague.ts";
import { changePassword } from "./change-password.ts";
import { changeRole } from "./change-role.ts";
import { handsOf } from "./colleague.ts";
import { correctCustomer } from "./correct-customer.ts";
import { makeKey } from "./make-key.ts";
import { makeWorkspace } from "./make-workspace.ts";
import { mergeCustomers } from "./merge-customers.ts";
import { revokeKey } from "./revoke-key.ts";
import { seeOff } from "./see-off.ts";
import { signIn } from "./sign-in.ts";

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);

describe("the house is founded", () => {
  const founding = {
    id: "lumen",
    name: "Lumen & Co",
    industry: "retail",
    currency: "EUR",
    timeZone: "Europe/Berlin",
    mailbox: "care@lumen.example",
    administrator: { name: "Eve", email: "eve@lumen.example", password: RIGHT },
  };

  test("with its first administrator, whose password is kept only as a slow hash", async () => {
    const { needs, colleagues, hashes, journal } = staff();
    const outcome = await makeWorkspace(needs, founding);
    expect(outcome).toMatchObject({
      value: { workspace: { id: "lumen" }, administrator: { role: "administrator", leftAt: null } },
    });
    expect(colleagues.get("n1")?.name).toBe("Eve");
    expect(hashes.get("n1")).toBe(`slow ${RIGHT}`);
    expect(journal).toMatchObject([{ what: "workspace made", by: { id: "n1" } }]);
    expect(JSON.stringify([outcome, journal])).not.toContain(RIGHT);
  });

  test.each`
    but                                                             | answer             | why
    ${{ currency: "XQQ" }}                                          | ${"malformed"}     | ${"nobody could be paid in it"}
    ${{ timeZone: "Europe/Atlantis" }}                              | ${"malformed"}     | ${"no clock could be set by it"}
    ${{ administrator: { name: "x", email: "ana@lumen.example" } }} | ${"address_taken"} | ${"one address signs one person in"}
  `("but not with $but: $why", async ({ but, answer }) => {
    const { needs, journal } = staff();
    expect(said(await makeWorkspace(needs, { ...founding, ...but }))).toBe(answer);
    expect(journal).toEqual([]);
  });
});

describe("a colleague joins", () => {
  const newcomer = {
    name: "Tom",
    email: "tom@lumen.example",
    role: "agent" as const,
    password: RIGHT,
  };

  test("and is noted without their password", async () => {
    const { needs, colleagues, hashes, journal } = staff();
    expect(said(await addColleague(needs, { newcomer, by: iris }))).toBe("done");
    expect(colleagues.get("n1")).toMatchObject({ name: "Tom", role: "agent", leftAt: null });
    expect(hashes.get("n1")).toBe(`slow ${RIGHT}`);
    expect(journal).toEqual([
      {
        what: "colleague added",
        by: iris,
        facts: { colleagueId: "n1", name: "Tom", role: "agent" },
      },
    ]);
  });

  test.each`
    but                               | by      | answer             | why
    ${{}}                             | ${ana}  | ${"not_allowed"}   | ${"administrators open the door"}
    ${{ email: "ana@lumen.example" }} | ${iris} | ${"address_taken"} | ${"Ana signs in with it"}
    ${{ email: "gus@lumen.example" }} | ${iris} | ${"address_taken"} | ${"what Gus did stays his"}
  `("but not $but by $by.id: $why", async ({ but, by, answer }) => {
    const { needs, colleagues, journal } = staff();
    const before = colleagues.size;
    expect(said(await addColleague(needs, { newcomer: { ...newcomer, ...but }, by }))).toBe(answer);
    expect([colleagues.size, journal.length]).toEqual([before, 0]);
  });
});

describe("a role is given", () => {
  test("and noted", async () => {
    const { needs, colleagues, journal } = staff();
    const deed = { colleagueId: "ana", role: "lead" as const, by: iris };
    expect(await changeRole(needs, deed)).toMatchObject({ value: { role: "lead" } });
    expect(colleagues.get("ana")?.role).toBe("lead");
    expect(journal).toMatchObject([
      { what: "colleague given a role", facts: { colleagueId: "ana", role: "lead" } },
    ]);
  });

  test.each`
    colleagueId | role               | by      | answer                  | why
    ${"ana"}    | ${"lead"}          | ${ana}  | ${"not_allowed"}        | ${"nobody raises themselves"}
    ${"nobody"} | ${"lead"}          | ${iris} | ${"not_found"}          | ${"there is no such colleague"}
    ${"iris"}   | ${"lead"}          | ${iris} | ${"last_administrator"} | ${"nobody could ever be made one again"}
    ${"iris"}   | ${"administrator"} | ${iris} | ${"done"}               | ${"she stays what she is"}
  `("$colleagueId becomes $role by $by.id: $answer, for $why", async (row) => {
    const { colleagueId, role, by, answer } = row;
    const { needs } = staff();
    expect(said(await changeRole(needs, { colleagueId, role, by }))).toBe(answer);
  });

  test("the last administrator may step back once there is another", async () => {
    const { needs, join } = staff();
    join("lea", "administrator");
    expect(said(await changeRole(needs, { colleagueId: "iris", role: "lead", by: iris }))).toBe(
      "done",
    );
  });

  test("an administrator who has left does not count", async () => {
    const { needs, join } = staff();
    join("old", "administrator", NOW);
    expect(said(await changeRole(needs, { colleagueId: "iris", role: "lead", by: iris }))).toBe(
      "last_administrator",
    );
  });
});

describe("a colleague leaves", () => {
  test("their sessions end, what they did stays, and they cannot sign in again", async () => {
    const { needs, colleagues, sessions, journal } = staff();
    await signIn(needs, { colleagueId: "ana", password: RIGHT });
    await signIn(needs, { colleagueId: "iris", password: RIGHT });
    expect(said(await seeOff(needs, { colleagueId: "ana", by: iris }))).toBe("done");
    expect(colleagues.get("ana")?.leftAt).toBe(NOW);
    expect(sessions.map(({ colleagueId }) => colleagueId)).toEqual(["iris"]);
    expect(said(await signIn(needs, { colleagueId: "ana", password: RIGHT }))).toBe(
      "wrong_password",
    );
    expect(journal).toMatchObject([{ what: "colleague left", facts: { colleagueId: "ana" } }]);
  });

  test("once: whoever is gone is not seen off again", async () => {
    const { needs, journal } = staff();
    expect(said(await seeOff(needs, { colleagueId: "gus", by: iris }))).toBe("done");
    expect(journal).toEqual([]);
  });

  test.each`
    colleagueId | by      | answer                  | why
    ${"iris"}   | ${ana}  | ${"not_allowed"}        | ${"an agent shows nobody the door"}
    ${"nobody"} | ${iris} | ${"not_found"}          | ${"there is no such colleague"}
    ${"iris"}   | ${iris} | ${"last_administrator"} | ${"the desk would lose its only one"}
  `("but not $colleagueId by $by.id: $why", async ({ colleagueId, by, answer }) => {
    const { needs, colleagues, journal } = staff();
    expect(said(await seeOff(needs, { colleagueId, by }))).toBe(answer);
    expect([colleagues.get("iris")?.leftAt, journal.length]).toEqual([null, 0]);
  });
});

describe("signing in", () => {
  test("hands out a token once, and keeps only its hash, for a fortnight", async () => {
    const { needs, sessions } = staff();
    const outcome = await signIn(needs, { colleagueId: "ana", password: RIGHT });
    expect(outcome).toMatchObject({ value: { token: "secret 1", colleagueId: "ana" } });
    expect(sessions).toMatchObject([
      { tokenHash: "hash of secret 1", expiresAt: daysLater(NOW, 14) },
    ]);
    expect(JSON.stringify(sessions)).not.toContain('"secret 1"');
  });

  test.each`
    colleagueId | password   | compared           | why
    ${"ana"}    | ${"guess"} | ${`slow ${RIGHT}`} | ${"the password is wrong"}
    ${"nobody"} | ${RIGHT}   | ${null}            | ${"nobody has this address"}
    ${"gus"}    | ${RIGHT}   | ${null}            | ${"he has left"}
  `("is refused with the same words and as slowly when $why", async (row) => {
    const { colleagueId, password, compared: against } = row;
    const { needs, sessions, compared } = staff();
    expect(await signIn(needs, { colleagueId, password })).toEqual({
      ok: false,
      refusal: { code: "wrong_password", because: "The address or the password is not right." },
    });
    expect(compared).toEqual([against]);
    expect(sessions).toEqual([]);
  });
});

describe("a password is changed", () => {
  const NEXT = "another lamp for every morning";

  test("every session ends but the one at hand", async () => {
    const { needs, hashes, sessions, journal } = staff();
    const tokens = [];
    for (const colleagueId of ["ana", "ana", "iris"]) {
      await signIn(needs, { colleagueId, password: RIGHT });
      tokens.push(sessions.at(-1)?.tokenHash);
    }
    const deed = { current: RIGHT, next: NEXT, tokenHash: tokens[1], by: ana };
    expect(said(await changePassword(needs, deed))).toBe("done");
    expect(sessions.map(({ tokenHash }) => tokenHash)).toEqual(tokens.slice(1));
    expect(hashes.get("ana")).toBe(`slow ${NEXT}`);
    expect(journal).toEqual([{ what: "password changed", by: ana }]);
  });

  test.each`
    current    | by      | answer              | why
    ${"guess"} | ${ana}  | ${"wrong_password"} | ${"whoever found an open screen does not know it"}
    ${RIGHT}   | ${till} | ${"not_allowed"}    | ${"a key has no password"}
  `("but not by $by.id with $current: $why", async ({ current, by, answer }) => {
    const { needs, hashes, journal } = staff();
    expect(said(await changePassword(needs, { current, next: NEXT, tokenHash: "x", by }))).toBe(
      answer,
    );
    expect([hashes.get("ana"), journal.length]).toEqual([`slow ${RIGHT}`, 0]);
  });
});

describe("a key is made", () => {
  test("its secret is shown this once; a hash is kept, and neither is noted", async () => {
    const { needs, keys, journal } = staff();
    const outcome = await makeKey(needs, { name: "The till", role: "agent", by: iris });
    expect(outcome).toMatchObject({ value: { id: "n2", secret: "amends_secret 1" } });
    expect(keys.get("n2")).toMatchObject({
      hash: "hash of amends_secret 1",
      createdBy: "iris",
      revokedAt: null,
    });
    expect(journal).toMatchObject([{ what: "key made", facts: { keyId: "n2", role: "agent" } }]);
    expect(JSON.stringify(journal)).not.toContain("secret");
  });

  test("whoever made it stands behind it, and behind what it makes itself", async () => {
    const { needs, keys } = staff();
    await makeKey(needs, { name: "The shop", role: "administrator", by: iris });
    const shop = { kind: "key", id: "n2", name: "The shop", role: "administrator" } as const;
    await makeKey(needs, { name: "Its till", role: "agent", by: shop });
    const all = [...keys.values()];
    expect(all.map(({ makerId }) => makerId)).toEqual(["iris", "iris"]);
    const hands = [["iris", "n2", "n4"], ["ana"]];
    expect(["n4", "iris", "ana"].map((id) => [...handsOf(id, all)])).toEqual([
      hands[0],
      hands[0],
      hands[1],
    ]);
    const old = [...all, { id: "n8", makerId: null }];
    expect([...handsOf("n8", old)], "a key whose maker nobody knows is nobody's").toEqual(["n8"]);
  });

  test("only an administrator makes and revokes one", async () => {
    const { needs, keys } = staff();
    expect(said(await makeKey(needs, { name: "x", role: "agent", by: ana }))).toBe("not_allowed");
    await makeKey(needs, { name: "The till", role: "agent", by: iris });
    expect(said(await revokeKey(needs, { keyId: "n2", by: ana }))).toBe("not_allowed");
    expect(keys.get("n2")?.revokedAt).toBeNull();
  });

  test("revoked once, it stays revoked and is noted once", async () => {
    const { needs, keys, journal } = staff();
    await makeKey(needs, { name: "The till", role: "agent", by: iris });
    expect(said(await revokeKey(needs, { keyId: "n9", by: iris }))).toBe("not_found");
    expect(said(await revokeKey(needs, { keyId: "n2", by: iris }))).toBe("done");
    expect(said(await revokeKey(needs, { keyId: "n2", by: iris }))).toBe("done");
    expect(keys.get("n2")?.revokedAt).toBe(NOW);
    expect(journal.map(({ what }) => what)).toEqual(["key made", "key revoked"]);
  });
});

describe("a customer is corrected", () => {
  const correction = {
    name: "Maria Keller-Voss",
    phone: "+49 30 1",
    since: "2019-04-01",
    yearlyMinor: 40_000,
    referrals: 2,
  };

  test("their address stays, and the journal says only who was corrected", async () => {
    const { needs, customers, journal } = staff();
    const deed = { customerId: "maria", correction, version: 3, by: ana };
    expect(said(await correctCustomer(needs, deed))).toBe("done");
    expect(customers.get("maria")).toMatchObject({
      ...correction,
      email: "maria@customer.example",
      version: 4,
    });
    expect(journal).toEqual([
      { what: "customer corrected", by: ana, facts: { customerId: "maria" } },
    ]);
  });

  test.each`
    but                         | by       | answer           | why
    ${{ version: 2 }}           | ${ana}   | ${"stale_edit"}  | ${"somebody else's correction would be lost"}
    ${{ customerId: "nobody" }} | ${ana}   | ${"not_found"}   | ${"there is no such customer"}
    ${{}}                       | ${maria} | ${"not_allowed"} | ${"this is the house's own record"}
  `("but not with $but by $by.id: $why", async ({ but, by, answer }) => {
    const { needs, customers, journal } = staff();
    const deed = { customerId: "maria", correction, version: 3, ...but, by };
    expect(said(await correctCustomer(needs, deed))).toBe(answer);
    expect([customers.get("maria")?.version, journal.length]).toEqual([3, 0]);
  });
});

describe("two customers are said to be one", () => {
  /** Maria has written from her work, too. */
  function two(contact: "welcome" | "unwanted" = "welcome") {
    const house = staff();
    const known = house.customers.get("maria");
    if (known) house.customers.set("work", { ...known, id: "work", contact });
    return house;
  }
  const deed = { customerId: "maria", otherId: "work", by: ana };

  test("and are; nothing is moved", async () => {
    const { needs, merged, customers, journal } = two();
    expect(said(await mergeCustomers(needs, deed))).toBe("done");
    expect([...merged]).toEqual([["work", "maria"]]);
    expect(customers.get("maria")).toMatchObject({ contact: "welcome", version: 3 });
    expect(journal).toMatchObject([
      { what: "customers merged", facts: { customerId: "maria", otherId: "work" } },
    ]);
    expect(said(await mergeCustomers(needs, deed))).toBe("same_customer");
  });

  test("whoever asked us not to write has asked for all of their addresses", async () => {
    const { needs, customers } = two("unwanted");
    expect(await mergeCustomers(needs, deed)).toMatchObject({ value: { contact: "unwanted" } });
    expect(customers.get("maria")).toMatchObject({ contact: "unwanted", version: 4 });
  });

  test("said both ways round at once, it is said once, and goes in no circle", async () => {
    const { needs, merged } = two();
    const waits = {
      ...needs,
      // The other way round is kept while this one waits for its turn.
      people: { ...needs.people, takeTurn: async () => void merged.set("maria", "work") },
    };
    expect(said(await mergeCustomers(waits, deed))).toBe("same_customer");
    expect([...merged]).toEqual([["maria", "work"]]);
  });
});
