import { expect, test } from "vitest";
import { done, refused, Stopped } from "./outcome.ts";

test("what is done has a value, also when the value is nothing", () => {
  expect(done("a lamp")).toEqual({ ok: true, value: "a lamp" });
  expect(done(undefined)).toEqual({ ok: true, value: undefined });
});

test("what is refused says why, and holds no empty list of what is missing", () => {
  const no = refused("case_closed", "Case 7 is closed. Open it again first.");
  expect(no).toEqual({
    ok: false,
    refusal: { code: "case_closed", because: "Case 7 is closed. Open it again first." },
  });
  expect("unmet" in (no.ok ? {} : no.refusal)).toBe(false);
});

test("what stands in the way is listed, each with its own words", () => {
  const unmet = [{ code: "heard", because: "Nobody has noted what they told us." }];
  expect(refused("listen_first", "Listen first.", unmet)).toMatchObject({ refusal: { unmet } });
});

test("a refusal met deep down is thrown whole, and reads as its words", () => {
  const refusal = { code: "no_address", because: "We have no mail address of Tom." };
  const stopped = new Stopped(refusal);
  expect(stopped).toBeInstanceOf(Error);
  expect(stopped.refusal).toBe(refusal);
  expect(stopped.message).toBe(refusal.because);
});
