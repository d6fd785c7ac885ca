/** What a form of the customer's page is handed, and how its deed may end. */
import type { CasesNeeds } from "../../cases/index.ts";
import type { CodesNeeds } from "../../codes/index.ts";
import type { counterOffer } from "../../compensation/index.ts";
import type { answerFollowUp, askCallBack } from "../../follow-ups/index.ts";
import type { MailNeeds } from "../../mail/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Actor } from "../../words/actor.ts";
import { done, type Outcome, type Refusal, refused } from "../../words/outcome.ts";
import type { Fields } from "./form.page.tsx";
import type { Done } from "./phrases.ts";
import type { giveStanding } from "../../standings/index.ts";
import type { CustomerView } from "./view.ts";

export type DeedNeeds = CodesNeeds &
  Parameters<typeof counterOffer>[0] &
  Parameters<typeof answerFollowUp>[0] &
  Parameters<typeof askCallBack>[0] &
  Parameters<typeof giveStanding>[0] &
  Pick<CasesNeeds, "cases" | "conversations" | "people"> &
  Pick<MailNeeds, "quiet"> & { readonly tx: Tx; readonly workspaceId: string };

export type Call = {
  readonly needs: DeedNeeds;
  readonly caseId: string;
  /** What they saw as they answered. */
  readonly view: CustomerView;
  readonly filled: Fields;
  readonly by: Actor;
};

/** Done; or a no that leaves something behind, so that it is kept: a wrong try was counted. */
export type Did = Done | { readonly kept: Refusal };

/** What was said before stands as it was said; saying it again does no harm. */
export const said = (outcome: Outcome<unknown>, as: Done, before: string): Outcome<Done> =>
  outcome.ok || outcome.refusal.code === before ? done(as) : outcome;

export const choose = (): Outcome<never> =>
  refused("choice_missing", "Please choose one of the answers first.");

export const changedSince = (): Outcome<never> =>
  refused("changed_since", "This has changed since.");
