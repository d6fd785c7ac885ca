/** What we change so that it doesn't happen again, and how our own people hear how it ended. */
import type { CaseView } from "../api/shapes.ts";
import { Whys } from "../causes/Whys.tsx";
import { Actions } from "./Actions.tsx";
import { ClosureMessages } from "./ClosureMessages.tsx";
import { Debriefs } from "./Debriefs.tsx";
import { Involved } from "./Involved.tsx";

export const PlanPanel = ({ view }: { view: CaseView }) => (
  <div className="grid gap-8">
    <Whys view={view} />
    <Actions view={view} />
    <Involved view={view} />
    {view.involved.length > 0 || view.debriefs.length > 0 ? <Debriefs view={view} /> : null}
    {view.involved.length > 0 ? <ClosureMessages view={view} /> : null}
  </div>
);
