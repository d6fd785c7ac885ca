import { expect, test } from "vitest";
import { moment } from "../../words/moment.ts";
import { kindWords } from "./kind.ts";

type Spoken = Parameters<typeof kindWords>[0];
const day = (n: number) => moment(`2026-11-0${n}T10:00:00Z`);
const told = (n: number, verdict: "put_right" | "partly" | "not_put_right", words: string | null) =>
  ({ followUps: [{ answeredAt: day(n), verdict, words }] }) as Partial<Spoken>;
const took = (n: number, verdict: string, fit: string | null, words: string) =>
  ({ offers: [{ answer: { at: day(n), verdict, fit, words } }] }) as unknown as Partial<Spoken>;
const wrote = (n: number, body: string, direction = "in") =>
  ({
    messages: [
      { at: day(n), body, direction, byKind: direction === "in" ? "customer" : "colleague" },
    ],
  }) as Partial<Spoken>;

test.each`
  said                                                                          | words                        | why
  ${{}}                                                                         | ${null}                      | ${"nothing was said"}
  ${told(1, "put_right", "Lovely, thank Ben.")}                                 | ${"Lovely, thank Ben."}      | ${"glad, in words"}
  ${told(1, "put_right", null)}                                                 | ${null}                      | ${"glad without a word"}
  ${told(1, "partly", "The box was torn.")}                                     | ${null}                      | ${"partly is no praise"}
  ${told(1, "not_put_right", "Nobody has called.")}                             | ${null}                      | ${"nor is a no"}
  ${took(1, "accepted", "exceeds", "How generous.")}                            | ${"How generous."}           | ${"more than they hoped for"}
  ${took(1, "accepted", "falls_short", "If I must.")}                           | ${null}                      | ${"taken, and not glad of it"}
  ${took(1, "declined", null, "Keep it.")}                                      | ${null}                      | ${"a no"}
  ${wrote(1, "Thank you so much, Ana!")}                                        | ${"Thank you so much, Ana!"} | ${"a mail of plain thanks"}
  ${wrote(1, "Thanks, but where is it?")}                                       | ${null}                      | ${"thanks with a question in it"}
  ${wrote(1, "Thank you for your patience.", "out")}                            | ${null}                      | ${"that was us"}
  ${{ ...took(1, "accepted", "meets", "Good."), ...wrote(2, "Thanks a lot!") }} | ${"Thanks a lot!"}           | ${"the last counts"}
`("$words: $why", ({ said, words }) => {
  expect(kindWords({ followUps: [], offers: [], messages: [], ...said })).toBe(words);
});
