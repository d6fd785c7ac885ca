/** A trial says until when a complaint would be due, if the house kept these hours. */
import {
  type Calendar,
  type Clock,
  endOf,
  type Severity,
  spokenAllowance,
} from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";

export type Tried = {
  readonly id: string;
  readonly name: string;
  readonly within: string;
  readonly dueAt: Moment;
};

/** Of every clock that starts with the complaint; without promises, pauses or the law. */
export const tried = (
  clocks: readonly Clock[],
  calendar: Calendar,
  { at, severity }: { readonly at: Moment; readonly severity: Severity | "untriaged" },
): readonly Tried[] =>
  clocks
    .filter(({ starts }) => starts === "complained")
    .map(({ id, name, within }) => ({
      id,
      name,
      within: spokenAllowance(within[severity]),
      dueAt: endOf(within[severity], at, calendar),
    }));
