import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { found } from "../../test/founded.ts";
import { now, sha256 } from "../rim/clock.ts";
import { sqlState } from "../rim/db/db.ts";
import type { Engine } from "../rim/db/engine.ts";
import { THE_DESK } from "../words/actor.ts";
import { done, refused } from "../words/outcome.ts";
import { firstBreak } from "./journal.ts";
import { CHANNEL, journalIn } from "./journal.store.ts";

onBoth("the journal", (fresh) => {
  async function house(engine: Engine) {
    const { db, workspaceId: id } = await found(engine);
    const inside = (what: string) =>
      db.inside(id, async (tx) => {
        await journalIn(tx, id, { now, hash: sha256 }).add({ what, by: THE_DESK });
        return done(what);
      });
    const all = () => db.look(id, (tx) => journalIn(tx, id, { now, hash: sha256 }).all());
    return { db, id, inside, all };
  }

  test("chains every line, in order, also when many come at once", async () => {
    const { inside, all } = await house(await fresh());
    await Promise.all(Array.from({ length: 20 }, (_, n) => inside(`line ${n}`)));
    const entries = await all();
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(firstBreak(entries, sha256)).toBeUndefined();
  });

  test("keeps nothing of a deed that was refused", async () => {
    const { db, id, all } = await house(await fresh());
    await db.inside(id, async (tx) => {
      await journalIn(tx, id, { now, hash: sha256 }).add({ what: "never was", by: THE_DESK });
      return refused("changed_my_mind", "It did not happen.");
    });
    expect(await all()).toEqual([]);
  });

  test.each(["update journal set what = 'x'", "delete from journal"])(
    "refuses: %s",
    async (sql) => {
      const engine = await fresh();
      const { inside } = await house(engine);
      await inside("case opened");
      const state = await engine
        .lend((session) => session.exec(sql))
        .then(() => "it was done", sqlState);
      expect(state).toBe("23001");
    },
  );

  test("is invisible from another workspace", async () => {
    const engine = await fresh();
    const [one, other] = [await house(engine), await house(engine)];
    await one.inside("case opened");
    const seen = await other.db.look(other.id, (tx) =>
      journalIn(tx, one.id, { now, hash: sha256 }).all(),
    );
    expect(seen).toEqual([]);
  });

  test("announces a line once its deed is kept", async () => {
    const { db, id, inside } = await house(await fresh());
    const heard = Promise.withResolvers<string>();
    await db.listen(CHANNEL, heard.resolve);
    await inside("case opened");
    expect(await heard.promise).toBe(`${id} 1 - case opened`);
  });
});
