import { expect, test } from "vitest";
import { soundsLike } from "./sound.ts";

test.each`
  text                                        | about         | why
  ${"The lamp arrived broken."}               | ${"happened"} | ${"something failed"}
  ${"I am furious about this."}               | ${"feels"}    | ${"it names a feeling"}
  ${"I want my money back."}                  | ${"asks"}     | ${"it asks for something"}
  ${"I am furious, I want my money back."}    | ${"asks"}     | ${"what they ask comes first"}
  ${"Order is in the system, paid in March."} | ${null}       | ${"that is ours, not theirs"}
  ${""}                                       | ${null}       | ${"nothing was said"}
`("“$text” sounds like $about: $why", ({ text, about }) => {
  expect(soundsLike(text)).toBe(about);
});
