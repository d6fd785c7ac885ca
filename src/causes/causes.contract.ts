/** The doors of causes: the tree with what lies on it, and the cases that are traced to it. */
import { z } from "zod";
import { AsOf, At, contract, Day, Id, Left, Line, Words } from "../rim/http/contract.ts";

export const Factor = z.enum(["process", "information", "product", "supplier", "people"]);

const Cause = z.object({
  id: Id,
  parentId: Id.nullable(),
  name: z.string(),
  factor: Factor,
  namedBy: z.string(),
  namedAt: At,
  /** Traced to it or to what hangs below it, each case once. */
  cases: z.int(),
  /** 1 for a minor case, 2, 4, and 8 for a critical one. */
  harm: z.int(),
  /** What the remedies of those cases cost, in minor units of the house's currency. */
  costMinor: z.int(),
});

const Bar = z.object({ id: Id, value: z.number(), upTo: z.number(), vital: z.boolean() });

const said = z.object({ name: Line(200), factor: Factor, parentId: Id.nullable().default(null) });

export const causesContract = contract({
  "GET /causes": {
    says: "Why things go wrong: the tree of causes, and which few make most of it.",
    query: z.object({ from: Day.optional(), to: Day.optional() }),
    answer: z.object({
      from: Day,
      to: Day,
      currency: z.string(),
      causes: z.array(Cause),
      asOf: AsOf,
      /** Of the causes that nothing hangs below, heaviest first. */
      pareto: z.object({ cases: z.array(Bar), harm: z.array(Bar), cost: z.array(Bar) }),
    }),
  },
  "POST /causes": {
    says: "Names a cause, below another or at the root.",
    body: said,
    answer: Left,
    status: 201,
  },
  "PUT /causes/:cause": {
    says: "Changes a cause's name, where it lies, or what it hangs below.",
    ifMatch: "asOf",
    body: said,
    answer: Left,
  },
  "GET /cases/:case/causes": {
    says: "What a case was traced to, with the whys.",
    answer: z.object({
      traces: z.array(
        z.object({
          causeId: Id,
          name: z.string(),
          whys: z.array(z.string()),
          at: At,
          byName: z.string(),
        }),
      ),
    }),
  },
  "POST /cases/:case/causes": {
    says: "Traces a case to a cause: at most five whys, the last of which is the cause.",
    body: z.object({ causeId: Id, whys: z.array(Words(500)).max(5).default([]) }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/causes/:cause/strike": {
    says: "The case has another cause after all.",
    body: z.object({ because: Words(500) }),
    answer: Left,
  },
});
