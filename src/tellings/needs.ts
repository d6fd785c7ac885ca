/** What the verbs of tellings are handed. */
import type { Render } from "../apologies/index.ts";
import type { ApproachesNeeds } from "../approaches/index.ts";
import type { Case, Cases } from "../cases/index.ts";
import type { ConversationsNeeds } from "../conversations/index.ts";
import type { Plans } from "../plans/index.ts";
import type { Shelf } from "../playbooks/index.ts";
import type { Speech } from "../speeches/index.ts";
import type { Audience, Tellings } from "./tellings.ts";

export type Needs = ConversationsNeeds &
  ApproachesNeeds & {
    readonly tellings: Tellings;
    readonly audience: Audience;
    readonly plans: Pick<Plans, "holdAction" | "against">;
    readonly cases: Pick<Cases, "find">;
    readonly playbooks: Pick<Shelf, "get">;
    readonly pageOf: (file: Case) => string;
    readonly render: Render;
    /** In which language they read us. */
    readonly speechFor: (file: Case) => Promise<Speech>;
  };
