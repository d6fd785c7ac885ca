/** `amends check` by itself: what bin/build-quick.mjs makes one file of, so that it starts at once. */
import { checkLetters } from "./check.ts";
import { tell } from "./tell.ts";

void tell(() => checkLetters(process.argv.slice(3))).then((code) => {
  process.exitCode = code;
});
