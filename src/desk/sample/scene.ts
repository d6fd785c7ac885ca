/** The scene that a line of the diary is played in: one case, one moment, one person. */
import type { Day } from "../../clocks/index.ts";
import type { Actor } from "../../words/actor.ts";
import type { Needs } from "../needs.ts";

export type Scene = {
  readonly needs: Needs;
  readonly caseId: string;
  readonly by: Actor;
  /** The day on the house's wall. */
  readonly today: Day;
  /** The id of a colleague by their name in the sheet. */
  readonly colleague: (name: string) => string;
  /** A text with its days put in. */
  readonly said: (text: string) => string;
};
