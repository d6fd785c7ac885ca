import { expect, test } from "vitest";
import { onBothAtOnce } from "../../../test/databases.ts";
import { smallDesk } from "../../../test/small-desk.ts";
import { newId } from "../clock.ts";

const PROBLEM = "application/problem+json";
const THING = `/things/${newId()}`;

onBothAtOnce("doors", (engine) => {
  const open = () => smallDesk(engine());

  test.each`
    code                | status | why
    ${"not_signed_in"}  | ${401} | ${"nobody knows who asks"}
    ${"wrong_password"} | ${401} | ${"nobody knows who asks"}
    ${"not_allowed"}    | ${403} | ${"it is known who asks, and they may not"}
    ${"not_found"}      | ${404} | ${"it is not there, or not theirs"}
    ${"stale_edit"}     | ${412} | ${"If-Match does not hold"}
    ${"too_large"}      | ${413} | ${"it is too much at once"}
    ${"malformed"}      | ${422} | ${"it can be read, and means nothing"}
    ${"key_reused"}     | ${422} | ${"the key stands for another request"}
    ${"version_needed"} | ${428} | ${"If-Match is missing"}
    ${"too_many"}       | ${429} | ${"it is too often"}
    ${"listen_first"}   | ${409} | ${"how things stand is against it"}
  `("$code is answered with $status: $why", async ({ code, status }) => {
    const { ask } = await open();
    const answer = await ask("POST", "/refusals", { payload: { code } });
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toContain(PROBLEM);
    expect(answer.json).toEqual({
      type: `urn:amends:${code}`,
      title: code.replaceAll("_", " "),
      status,
      code,
      detail: "It is so.",
      unmet: [{ code: "heard", because: "Nobody listened." }],
    });
  });

  test.each`
    header            | status | why
    ${'"7"'}          | ${200} | ${"as ETag wrote it"}
    ${'W/"7"'}        | ${200} | ${"a proxy made it weak"}
    ${"7"}            | ${200} | ${"a person typed it"}
    ${' "7" '}        | ${200} | ${"spaces mean nothing"}
    ${'"6"'}          | ${412} | ${"somebody was quicker"}
    ${undefined}      | ${428} | ${"nobody says what was read"}
    ${"*"}            | ${428} | ${"whatever stands there is no version"}
    ${'"7", "8"'}     | ${428} | ${"one reads one version"}
    ${'"-1"'}         | ${428} | ${"versions count up from one"}
    ${'"9999999999"'} | ${428} | ${"no version is that high"}
  `("If-Match: $header is answered with $status: $why", async ({ header, status }) => {
    const { ask } = await open();
    const headers = header === undefined ? {} : { "if-match": header };
    const answer = await ask("PUT", THING, { headers, payload: { name: "lamp" } });
    expect(answer.status).toBe(status);
    expect(answer.headers.etag).toBe(status === 200 ? '"8"' : undefined);
  });

  test("what has a version says so in its ETag", async () => {
    const { ask } = await open();
    expect((await ask("GET", THING)).headers.etag).toBe('"7"');
    expect((await ask("POST", "/things", { payload: { name: "x" } })).headers.etag).toBeUndefined();
  });

  test("ten identical requests with one key do one deed, and all hear of it", async () => {
    const { ask } = await open();
    const post = () =>
      ask("POST", "/things", { headers: { "idempotency-key": "k" }, payload: { name: "lamp" } });
    const answers = await Promise.all(Array.from({ length: 10 }, post));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([answers[0]?.text]));
    expect(answers.filter(({ headers }) => !headers["idempotency-replayed"])).toHaveLength(1);
    const next = await ask("POST", "/things", { payload: { name: "shade" } });
    expect(next.json).toEqual({ name: "shade", number: 2 });
  });

  test("a key stands for one request of one caller", async () => {
    const { ask } = await open();
    const post = (name: string, who = "ana", key = "k") =>
      ask("POST", "/things", {
        headers: { "idempotency-key": key, "x-who": who },
        payload: { name },
      });
    expect((await post("lamp")).status).toBe(201);
    expect((await post("shade")).json).toMatchObject({ status: 422, code: "key_reused" });
    expect((await post("lamp", "tom")).json).toMatchObject({ status: 422, code: "key_reused" });
    expect((await post("lamp", "ana", "k".repeat(201))).json).toMatchObject({ status: 422 });
    expect((await post("lamp", "ana", "other")).json).toMatchObject({ number: 2 });
  });

  test("what was refused is undone, keeps no answer, and may be tried again", async () => {
    const { ask } = await open();
    const post = (name: string) =>
      ask("POST", "/things", { headers: { "idempotency-key": "k" }, payload: { name } });
    expect((await post("refused")).json).toMatchObject({ status: 409, code: "not_now" });
    expect((await post("lamp")).json).toEqual({ name: "lamp", number: 1 });
  });

  test("the same key in another house is another key", async () => {
    const [one, other] = [await open(), await open()];
    for (const { ask } of [one, other]) {
      const headers = { "idempotency-key": "k" };
      const answer = await ask("POST", "/things", { headers, payload: { name: "lamp" } });
      expect(answer.json).toEqual({ name: "lamp", number: 1 });
      expect(answer.headers["idempotency-replayed"]).toBeUndefined();
    }
  });

  test("a fault of ours says only sorry, and is logged once, without what was sent", async () => {
    const { ask, faults } = await open();
    const answer = await ask("POST", "/faults", { payload: { name: "Maria's secret" } });
    expect(answer.json).toMatchObject({ status: 500, code: "our_fault" });
    expect(answer.json.detail).toContain("We are sorry");
    expect(answer.text).not.toMatch(/nowhere|insert|Maria|stack/i);
    expect(faults).toMatchObject([{ facts: { method: "POST", route: "/faults" } }]);
  });

  test.each(["a\u0000b", "a\ud800b", "\u0000"])(
    "text that no database can keep is mended, not our fault: %j",
    async (name) => {
      const { ask, faults } = await open();
      const headers = { "idempotency-key": "k" };
      const answer = await ask("POST", "/things", { headers, payload: { name } });
      expect(answer.status).toBe(name === "\u0000" ? 422 : 201);
      const search = await ask("GET", `/things?search=${encodeURIComponent("a\u0000b")}`);
      expect(search.json).toEqual({ search: "ab" });
      expect(faults).toEqual([]);
    },
  );
});
