/** Which of an offer's options was chosen; where there is only one, a yes is enough. */
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Option } from "./remedy.ts";

export function choose(options: readonly Option[], optionId: string | undefined): Outcome<Option> {
  const [only, ...others] = options;
  const chosen = options.find(({ id }) => id === optionId);
  if (chosen) return done(chosen);
  if (optionId !== undefined) {
    return refused("unknown_option", "This offer has no such option. Choose one that it has.");
  }
  return only && others.length === 0
    ? done(only)
    : refused("choose_an_option", "This offer has several options. Say which one is accepted.");
}
