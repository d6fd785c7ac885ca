import { expect, test } from "vitest";
import { answering, bare } from "./subject.ts";

test.each`
  subject                          | rest                    | why
  ${"My lamp"}                     | ${"My lamp"}            | ${"nothing piled up"}
  ${"Re: My lamp"}                 | ${"My lamp"}            | ${"an answer"}
  ${"RE: re : Re[2]: AW: My lamp"} | ${"My lamp"}            | ${"a long exchange, in two languages"}
  ${"Fwd: WG: SV: TR: My lamp"}    | ${"My lamp"}            | ${"forwarded around"}
  ${"回复：灯"}                    | ${"灯"}                 | ${"in Chinese, with its own colon"}
  ${"Refund: my lamp"}             | ${"Refund: my lamp"}    | ${"a word that begins alike"}
  ${"Ref: 4711"}                   | ${"Ref: 4711"}          | ${"a number to keep"}
  ${"Order: re: my lamp"}          | ${"Order: re: my lamp"} | ${"only what stands first"}
  ${" My\r\n\tlamp\0 "}            | ${"My lamp"}            | ${"one line, no control characters"}
  ${""}                            | ${"(no subject)"}       | ${"never empty"}
  ${"Re: "}                        | ${"(no subject)"}       | ${"nor after what piled up"}
`("$subject is about $rest: $why", ({ subject, rest }) => {
  expect(bare(subject)).toBe(rest);
  expect(answering(subject)).toBe(`Re: ${rest}`);
});

test("a long heading is cut between characters", () => {
  const cut = bare(`${"x".repeat(249)}🎉 and more`);
  expect(cut).toBe("x".repeat(249));
});
