/** What the verbs of people are handed. */
import type { Journal } from "../journal/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Passwords, People, Tokens } from "./people.ts";

export type Needs = {
  readonly people: People;
  readonly journal: Journal;
  readonly passwords: Passwords;
  readonly tokens: Tokens;
  readonly now: () => Moment;
  readonly newId: NewId;
};
