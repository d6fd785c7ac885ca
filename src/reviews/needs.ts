/** What the verbs of reviews are handed. */
import type { CasesNeeds } from "../cases/index.ts";
import type { Reviews } from "./reviews.ts";

export type Needs = CasesNeeds & { readonly reviews: Reviews };
