/** Tells a worked example line by line, with its days put in. */
import { onTheWall } from "../../clocks/index.ts";
import { moment } from "../../words/moment.ts";
import { dated, momentOf } from "../sample/days.ts";
import type { Example } from "../sample/examples.ts";
import type { Does, Step } from "../sample/sheets.ts";

/** Any day would do; this one keeps the examples the same for every reader. */
const READ_ON = moment("2026-11-23T11:20:00Z");
const SHARE = 100;

type Told = { readonly says: string; readonly words?: string | undefined };
type Tell = { readonly [D in Does]?: (step: Step<D>) => Told };

const spoken = (word: string): string => word.replaceAll("_", " ");

const TELL: Tell = {
  complains: ({ text }) => ({ says: "complains", words: text }),
  hands_over: () => ({ says: "takes the case" }),
  triages: (step) => ({
    says: `judges it: ${spoken(step.failure)}, ${step.severity}, ${spoken(step.stance)}`,
    words: [
      step.cause && `Cause: ${step.cause}`,
      `They feel: ${step.feels}`,
      `They ask for: ${step.asks}`,
      step.price ? `Price: ${step.price / SHARE}` : undefined,
    ]
      .filter(Boolean)
      .join("\n"),
  }),
  chooses: ({ playbook, because }) => ({ says: `chooses the playbook ${playbook}: ${because}` }),
  listens: ({ happened, feels, cost, wants }) => ({
    says: "notes what was understood",
    words: [happened, feels, cost, wants].join("\n"),
  }),
  finds: ({ text }) => ({ says: `notes what is known: ${text}` }),
  reckons: ({ tariff }) => ({ says: `reckons what the law owes, by ${tariff}` }),
  sets_aside: ({ tariff, because }) => ({ says: `sets ${tariff} aside: ${because}` }),
  plans: ({ what }) => ({ says: `plans a change: ${what}` }),
  offers: ({ clause, options }) => ({
    says: `proposes what the handbook allows: ${clause}, ${options.join(" or ")}`,
  }),
  approves_offer: () => ({ says: "approves the offer" }),
  writes: ({ kind, text }) => ({ says: `writes: ${spoken(kind)}`, words: text }),
  answers: ({ verdict, words }) => ({ says: `${verdict} the offer`, words }),
  settles: ({ kind, proof }) => ({ says: `delivers the ${spoken(kind)}: ${proof}` }),
  keeps: ({ promise, proof }) => ({ says: `keeps a promise, “${promise}”: ${proof}` }),
  completes: ({ what, proof }) => ({ says: `has made the change, “${what}”: ${proof}` }),
  debriefs: (step) => ({
    says: "talks it through with those involved, without blame",
    words: [
      `What happened: ${step.happened}`,
      `Why it made sense: ${step.made_sense}`,
      `What would have helped: ${step.would_have_helped}`,
      `What changes: ${step.changes}`,
    ].join("\n"),
  }),
  is_asked: ({ verdict, words }) => ({ says: `is asked, and answers: ${spoken(verdict)}`, words }),
  tells: ({ words }) => ({ says: "tells a colleague how it ended", words }),
  closes: ({ reason }) => ({ says: `closes the case: ${reason}` }),
};

export function told({ id, title, house, cases: [file] }: Example) {
  const named = new Map(house.colleagues.map((colleague) => [colleague.id, colleague.name]));
  const customer = file?.customer.name ?? "";
  const lines = (file?.story ?? []).flatMap((step) => {
    const tell = TELL[step.does] as ((one: Step) => Told) | undefined;
    if (!tell) return [];
    const at = momentOf(step.when, { now: READ_ON, zone: house.timeZone });
    const { day } = onTheWall(at, house.timeZone);
    const { says, words } = tell(step);
    return [
      {
        day: dated("{+0}", day),
        time: step.when.slice(-5),
        who: step.who === "customer" ? customer : (named.get(step.who) ?? step.who),
        from: step.who === "customer" ? ("customer" as const) : ("house" as const),
        says: dated(says, day),
        words: words ? dated(words, day).trim() : null,
      },
    ];
  });
  return { id, title, house: house.name, customer, lines };
}
