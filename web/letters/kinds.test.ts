/** Which letter comes next, and what the playbook wants it to hold. */
import { expect, test } from "vitest";
import { nextKind, requiredBy } from "./kinds.ts";

const heard = { feels: "let down" };

test.each`
  stance             | listening | sent                   | kind                 | why
  ${"at_fault"}      | ${null}   | ${[]}                  | ${"acknowledgement"} | ${"nobody has listened yet"}
  ${"not_yet_known"} | ${heard}  | ${[]}                  | ${"acknowledgement"} | ${"nobody knows yet whose fault it is"}
  ${"at_fault"}      | ${heard}  | ${[]}                  | ${"apology"}         | ${"all is known, no need to wait"}
  ${"partly"}        | ${heard}  | ${["acknowledgement"]} | ${"apology"}         | ${"our part is ours"}
  ${"not_at_fault"}  | ${heard}  | ${["acknowledgement"]} | ${"decision_stands"} | ${"sorry, and we stand by it"}
  ${"not_yet_known"} | ${heard}  | ${["acknowledgement"]} | ${"update"}          | ${"still finding out"}
  ${"at_fault"}      | ${heard}  | ${["apology"]}         | ${"update"}          | ${"one apology is enough"}
`("$stance after $sent: $why", ({ stance, listening, sent, kind }) => {
  const letters = sent.map((each: string) => ({ state: "sent", kind: each }));
  expect(nextKind({ case: { stance }, listening, letters })).toBe(kind);
});

test("a draft is no letter that was sent", () => {
  const letters = [{ state: "draft", kind: "apology" as const }];
  expect(nextKind({ case: { stance: "at_fault" }, listening: heard, letters })).toBe("apology");
});

test("a playbook asks for elements by kind; one that this reader doesn't know is left out", () => {
  const playbook = { letters: { apology: ["responsibility", "flowers"] } };
  expect(requiredBy(playbook, "apology")).toEqual(["responsibility"]);
  expect(requiredBy(playbook, "update")).toEqual([]);
  expect(requiredBy({}, "apology")).toEqual([]);
  // A broken promise is owned, whatever the playbook wants.
  expect(requiredBy({}, "update", ["p1"])).toEqual(["regret", "responsibility"]);
});
