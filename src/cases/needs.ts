/** What the verbs of cases are handed. */
import type { Conversations, Matches, Numbers } from "../conversations/index.ts";
import type { Journal } from "../journal/index.ts";
import type { Mails } from "../mail/index.ts";
import type { People } from "../people/index.ts";
import type { Shelf } from "../playbooks/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Cases } from "./cases.ts";

export type Needs = {
  readonly cases: Cases;
  readonly conversations: Conversations;
  readonly matches: Matches;
  readonly numbers: Numbers;
  readonly mails: Mails;
  readonly people: People;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  /** Every playbook of the house, in every edition. */
  readonly playbooks: Shelf;
  /** The playbook that a new case begins with. */
  readonly usualPlaybook: string;
};
