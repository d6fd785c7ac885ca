/** Asked later: a phone without scripts says “worse”, a scanner says nothing, thanks can ask. */
import { afterEach, expect, test } from "vitest";
import { Client } from "../clients.ts";
import { onBoth } from "../databases.ts";
import { Visitor } from "../visitor.ts";
import { complained, walked } from "../walking.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";

/** Weeks in one test, on a machine that does more. */
const PATIENCE = 180_000;

onBoth("asked later", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  /** A case that is closed, and a question by hand that has reached her. */
  async function asked() {
    world = await openWorld(await fresh());
    const { ana, letterbox } = world;
    const params = await complained(ana, 1);
    await walked(world, params);
    await ana.call("POST /cases/:case/closure", { params, body: { reason: "All is done." } });
    const dueAt = "2026-11-26T08:00:00.000Z";
    await ana.call("POST /cases/:case/follow-ups", { params, body: { dueAt } });
    world.pass({ days: 4 });
    const view = () => ana.call("GET /cases/:case", { params });
    const question = await world.until(
      async () => letterbox.letters.find(({ text }) => text?.includes("answer=falls_short")),
      "the question",
    );
    const noted = async () => (await view()).timeline.at(-1)?.what === "letter left";
    await world.until(noted, "the note that it left");
    const { unsubscribe } = question.headers.get("list") as { unsubscribe: { url: string } };
    const links = [...((question.text ?? "").match(/https?:\/\/\S+/g) ?? []), unsubscribe.url];
    const linkTo = (answer: string) => {
      const found = new URL(links.find((link) => link.endsWith(`answer=${answer}`)) ?? "");
      return `${world.url}${found.pathname}${found.search}`;
    };
    return { params, view, links, linkTo };
  }

  test(
    "worse: no scanner answers, one press does; it is open again, and her lead knows",
    async () => {
      const { params, view, links, linkTo } = await asked();
      const { ana, iris, letterbox, until } = world;
      const mia = await hire("Mia Stern", "mia@lumen.example");
      await iris.call("PUT /colleagues/:colleague/duty", {
        params: { colleague: ana.id },
        body: { awayUntil: null, toldBy: "mail", leadId: mia },
      });

      expect(links).toHaveLength(4);
      for (const method of ["GET", "HEAD", "GET"])
        for (const link of links)
          await fetch(link.replace(/^https?:\/\/[^/]+/, world.url), { method });
      const before = await view();
      const noted = before.timeline.slice(-2).map(({ what }) => what);
      expect(noted).toEqual(["follow-up asked", "letter left"]);
      expect(before.case.state).toBe("closed");
      expect(before.followUps.find(({ state }) => state === "asked")).toMatchObject({
        verdict: null,
        answeredAt: null,
      });

      const phone = new Visitor(linkTo("falls_short"));
      expect(await phone.read()).toContain("Is it put right for you?");
      const chosen = phone.html.match(/<input[^>]*>/g)?.filter((each) => / checked\b/.test(each));
      expect(chosen?.join()).toContain('value="falls_short"');
      expect(phone.html).not.toContain("<script");
      const words = "It has a crack again.";
      const told = await phone.submit("follow-up", { answer: "falls_short", words });
      expect(told).toContain("You told us:");
      expect(told).toContain("We open your case again");

      const after = await view();
      expect(after.case.state).toBe("open");
      expect(after.kindWords).toBeNull();
      expect(after.followUps[0]).toMatchObject({ verdict: "not_put_right", words });
      expect(after.followUps.filter(({ state }) => ["scheduled", "asked"].includes(state))).toEqual(
        [],
      );
      expect(after.gates.find(({ deed }) => deed === "close_case")?.open).toBe(false);
      const { todo } = await ana.call("GET /todo");
      expect(todo[0]).toMatchObject({ need: "told_us", count: 1 });
      const notice = await until(
        async () => letterbox.notices.find(({ subject }) => subject?.includes("is not happy")),
        "the lead's notice",
      );
      expect(notice.to).toMatchObject({ value: [{ address: "mia@lumen.example" }] });

      // Said twice, it is said once; then a call-back is one tap, and somebody's promise.
      await phone.submit("call-back", { number: "+49 30 1234567" });
      await phone.submit("call-back", { number: "+49 30 1234567" }).catch(() => undefined);
      const { commitments, timeline } = await view();
      expect(commitments.filter(({ what }) => what.includes("1234567"))).toMatchObject([
        { ownerId: ana.id, state: "open", kind: "followup", source: "call" },
      ]);
      expect(timeline.filter(({ what }) => what === "follow-up answered")).toHaveLength(2);
      expect(timeline.filter(({ what }) => what === "case reopened")).toHaveLength(1);
      expect((await ana.call("GET /promises")).rows[0]).toMatchObject({ fate: "due_today" });
      expect(params.case).toBe(after.case.id);
      expect(world.faults).toEqual([]);
    },
    PATIENCE,
  );

  test(
    "a question in a thank-you is not swallowed, and the thanks reach who was there",
    async () => {
      const { view, linkTo } = await asked();
      const { ana } = world;
      const words = "Lovely, thank Tom from me. Could you also send me the invoice?";
      const phone = new Visitor(linkTo("meets"));
      await phone.submit("follow-up", { answer: "meets", words });
      const { case: file, kindWords } = await view();
      expect([file.state, kindWords]).toEqual(["closed", words]);
      const { todo } = await ana.call("GET /todo");
      expect(todo[0]).toMatchObject({ need: "told_us", count: 1 });
      await ana.call("POST /cases/:case/notes", {
        params: { case: file.id },
        body: { text: "Sent the invoice." },
      });
      await world.until(
        async () => (await ana.call("GET /todo")).todo.every(({ need }) => need !== "told_us"),
        "it was seen to",
      );
    },
    PATIENCE,
  );

  test(
    "while what was promised is on its way nobody is asked; there is one reminder",
    async () => {
      world = await openWorld(await fresh());
      const { ana, letterbox, until } = world;
      const params = await complained(ana, 1);
      const view = () => ana.call("GET /cases/:case", { params });
      const { id: promise } = await ana.call("POST /cases/:case/commitments", {
        params,
        body: { kind: "repair", what: "a new vase", ownerId: ana.id, dueOn: "2026-12-01" },
      });
      await ana.call("POST /cases/:case/follow-ups", {
        params,
        body: { dueAt: "2026-11-24T08:00:00.000Z" },
      });
      world.pass({ days: 2 });
      const waits = await until(async () => {
        const [one] = (await view()).followUps;
        return one?.because ? one : undefined;
      }, "the question put off");
      expect(waits).toMatchObject({ state: "scheduled", dueAt: "2026-11-26T08:00:00.000Z" });
      expect(waits.because).toContain("We promised to put something right");

      await ana.call("POST /commitments/:commitment/keeping", {
        params: { commitment: promise },
        body: { proof: "Parcel 0034 1" },
      });
      const questions = () =>
        letterbox.letters.filter(({ text }) => text?.includes("answer=falls_short"));
      expect(questions()).toEqual([]);
      world.pass({ days: 1 });
      await until(async () => questions().length === 1, "the question");
      world.pass({ days: 6 });
      await until(async () => questions().length === 2, "the reminder");
      world.pass({ days: 6 });
      await signIn();
      await until(async () => (await view()).followUps[0]?.remindAt === null, "no other");
      world.pass({ days: 6 });
      await signIn();
      const { followUps } = await view();
      expect(followUps[0]).toMatchObject({ state: "asked", remindAt: null });
      expect(questions()).toHaveLength(2);
      expect(world.faults).toEqual([]);
    },
    PATIENCE,
  );

  const signIn = () =>
    world.ana.call("POST /session", { body: { email: "ana@lumen.example", password: PASSWORD } });

  async function hire(name: string, email: string): Promise<string> {
    const body = { name, email, role: "lead", password: PASSWORD };
    const { id } = await world.iris.call("POST /colleagues", { body });
    await new Client(world.url).call("POST /session", { body: { email, password: PASSWORD } });
    return id;
  }
});
