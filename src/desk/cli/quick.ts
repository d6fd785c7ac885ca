/** `amends check` by itself: bin/build-quick.mjs makes one file of it, to start at once. */
// Asked for by nearly everybody: here it comes with the program, not as a file of its own.
import "../check/spoken.ts";
import { checkLetters } from "./check.ts";
import { tell } from "./tell.ts";

void tell(() => checkLetters(process.argv.slice(3))).then((code) => {
  process.exitCode = code;
});
