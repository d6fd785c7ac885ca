/** Questions asked side by side: how many go out, who hears what, and who hears of a fall. */
import { expect, test } from "vitest";
import { inStep, inTurns, rowOf, rowsOf, together } from "./together.ts";

/** Answers each key with its length, and notes which were asked at once. */
function desk(wait: Promise<unknown> = Promise.resolve()) {
  const asked: (readonly string[])[] = [];
  const ask = async (keys: readonly string[]) => {
    asked.push(keys);
    await wait;
    if (keys.includes("bad")) throw new Error("no such word");
    return (key: string) => key.length;
  };
  return { asked, ask };
}

test("what is asked in one breath is asked at once; what comes later, for itself", async () => {
  const { asked, ask } = desk();
  const length = together(ask);
  expect(await Promise.all(["a", "bbb", "a"].map(length))).toEqual([1, 3, 1]);
  expect(await length("cc")).toBe(2);
  expect(asked).toEqual([["a", "bbb", "a"], ["cc"]]);
});

test("deeds that walk in step share each of their steps, however they got there", async () => {
  const [first, second] = [desk(), desk()];
  const [one, two] = [together(first.ask), together(second.ask)];
  const walked = await inStep(["a", "bb", "ccc"], async (word) => {
    const length = await one(word);
    if (length === 2) await Promise.resolve().then(() => undefined);
    return two(word.repeat(length));
  });
  expect(walked).toEqual([1, 4, 9]);
  expect([first.asked.length, second.asked.length]).toEqual([1, 1]);
});

test("who asked at once with one that falls, falls with it; who asks next does not", async () => {
  const length = together(desk().ask);
  const ended = await Promise.allSettled(["a", "bad"].map(length));
  expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await length("a")).toBe(1);
});

test("in step, each walks to its end before the first fall is told", async () => {
  const walked: string[] = [];
  const walk = inStep(["falls", "walks"], async (who) => {
    await new Promise((later) => setImmediate(later));
    if (who === "falls") throw new Error("a stone");
    await new Promise((later) => setImmediate(later));
    walked.push(who);
  });
  await expect(walk).rejects.toThrow("a stone");
  expect(walked).toEqual(["walks"]);
});

test("in turns, what is asked while one question is out goes with the next", async () => {
  let answer = () => undefined as void;
  const { asked, ask } = desk(new Promise<void>((answered) => void (answer = answered)));
  const length = inTurns(ask);
  const first = length("a");
  await new Promise((later) => setImmediate(later));
  const others = ["bb", "ccc"].map(length);
  await new Promise((later) => setImmediate(later));
  expect(asked).toEqual([["a"]]);
  answer();
  expect(await Promise.all([first, ...others])).toEqual([1, 2, 3]);
  expect(asked).toEqual([["a"], ["bb", "ccc"]]);
});

test("rows find their key again, one or many of them", () => {
  const rows = ["anna", "ben", "ada"];
  const initial = (row: string) => row.charAt(0);
  expect(["b", "z"].map(rowOf(rows, initial))).toEqual(["ben", undefined]);
  expect(["a", "z"].map(rowsOf(rows, initial))).toEqual([["anna", "ada"], []]);
});
