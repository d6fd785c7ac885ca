/** A reply is what customers said of us: to an offer, to the question whether it is put right. */
import { type Counted, partsOf, type Reading, shareOf } from "./measure.ts";
import { last, type Recovery } from "./recovery.ts";

const OFFERS: Readonly<Record<string, string>> = {
  "offer accepted": "accepted",
  "offer declined": "declined",
  "offer expired": "ran out",
};

/** Of the offers that are over; who lets one run out has not said yes. */
export function acceptance(recoveries: readonly Recovery[]): Reading {
  const over = recoveries.flatMap(({ lines }) =>
    lines.flatMap(({ what, caseId }): Counted[] => {
      const label = OFFERS[what];
      return label ? [{ label, caseId }] : [];
    }),
  );
  return shareOf(over, ["accepted"], drawn(Object.values(OFFERS), over));
}

const FITS: Readonly<Record<string, string>> = {
  exceeds: "exceeds",
  meets: "meets",
  falls_short: "falls short",
};

/** Of the answers that say whether the offer meets what the customer hoped for. */
export function fit(recoveries: readonly Recovery[]): Reading {
  const said = recoveries.flatMap(({ lines }) =>
    lines.flatMap(({ what, caseId, facts }): Counted[] => {
      const label = what in OFFERS ? FITS[String(facts["fit"])] : undefined;
      return label ? [{ label, caseId }] : [];
    }),
  );
  return shareOf(said, ["exceeds", "meets"], drawn(Object.values(FITS), said));
}

const VERDICTS: Readonly<Record<string, string>> = {
  put_right: "put right",
  partly: "partly",
  not_put_right: "not put right",
};
const SILENT = "no answer yet";

/** The last line that is about the remedy; other questions have other measures. */
const ofRemedy = ({ lines }: Recovery, name: string) =>
  lines.findLast(({ what, facts }) => what === name && (facts["about"] ?? "remedy") === "remedy");

/** Of the cases whose customer has answered, by the latest answer; who is silent stands beside. */
export function verdicts(recoveries: readonly Recovery[]): Reading {
  const answered: Counted[] = [];
  const silent: Counted[] = [];
  for (const recovery of recoveries) {
    const { caseId } = recovery;
    const answer = ofRemedy(recovery, "follow-up answered");
    const label = VERDICTS[String(answer?.facts["verdict"])];
    if (label) answered.push({ label, caseId });
    else if (ofRemedy(recovery, "follow-up asked")) silent.push({ label: SILENT, caseId });
  }
  const parts = drawn([...Object.values(VERDICTS), SILENT], [...answered, ...silent]);
  return shareOf(answered, ["put right"], parts);
}

/** Of the cases that were closed at least once. */
export function reopenings(recoveries: readonly Recovery[]): Reading {
  const closed = recoveries
    .filter((recovery) => last(recovery, "case closed"))
    .map((recovery): Counted => {
      const again = last(recovery, "case reopened");
      return { label: again ? "opened again" : "stayed closed", caseId: recovery.caseId };
    });
  return shareOf(closed, ["opened again"], drawn(["stayed closed", "opened again"], closed));
}

/** No picture of nothing. */
const drawn = (labels: readonly string[], items: readonly Counted[]) =>
  items.length === 0 ? [] : partsOf(labels, items);
