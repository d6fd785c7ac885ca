/** What the verbs of calls are handed. */
import type { ApologiesNeeds } from "../apologies/index.ts";
import type { CasesNeeds } from "../cases/index.ts";
import type { Calls } from "./calls.ts";
import type { Guide } from "./guide.ts";

export type Needs = CasesNeeds &
  Pick<ApologiesNeeds, "apologies"> & {
    readonly calls: Calls;
    /** The handbook's prompts for whoever is on the phone. */
    readonly guide: Guide;
  };
