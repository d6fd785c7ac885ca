import { expect, test } from "vitest";
import { casework } from "../../test/casework.ts";
import { ana, maria, NOW } from "../../test/caseworkers.ts";
import { minutesLater } from "../words/moment.ts";
import { doDeed } from "./do-deed.ts";
import type { Needs } from "./needs.ts";

const deed = { kind: "close", reason: "All is done." } as const;

test.each`
  begunAt                  | answer                  | why
  ${minutesLater(NOW, -1)} | ${"wrote_since"}        | ${"nobody had read that when it was begun for many"}
  ${NOW}                   | ${"not_ready_to_close"} | ${"it was there to be read, and the gate decides"}
  ${undefined}             | ${"not_ready_to_close"} | ${"one by hand has the case before them"}
`("closing one of many that were begun at $begunAt: $answer, $why", async ({ begunAt, answer }) => {
  const { needs, cases } = casework();
  await needs.journal.add({ what: "customer wrote", by: maria, caseId: "7" });
  const one = { caseId: "7", deed, begunAt, by: ana };
  const outcome = await doDeed(needs as unknown as Needs, one);
  expect(outcome).toMatchObject({ refusal: { code: answer } });
  expect(cases.get("7")?.state).toBe("open");
});
