/** What was awarded: owed until it has reached the customer, with the proof of it. */
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { Award } from "../api/shapes.ts";
import { Amount } from "../kit/Amount.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { SendAward } from "../payouts/SendAward.tsx";
import { TravelOf } from "../payouts/TravelOf.tsx";
import { type Travel, travels } from "../payouts/travels.ts";
import type { Way } from "../payouts/ways.ts";
import { awards as standings, settling } from "./standings.ts";
import { Voucher } from "./Voucher.tsx";
import { WithWords } from "./WithWords.tsx";

/** What is on its way is looked at again by itself: its news comes from outside. */
const TRAVELS_MS = 5_000;
const MOVING: readonly Award["state"][] = ["instructed"];

export function Awards({ caseId, awards }: { caseId: string; awards: readonly Award[] }) {
  const some = awards.length > 0;
  const moving = awards.some(({ state }) => MOVING.includes(state));
  const { data } = useDoor(
    "GET /cases/:case/instructions",
    { params: { case: caseId } },
    { enabled: some, every: moving ? TRAVELS_MS : undefined },
  );
  const { data: ways } = useDoor("GET /instruments", {}, { enabled: some });
  if (!some) return null;
  return (
    <section aria-label="What we owe" className="grid gap-2">
      <h3>What they get</h3>
      <ul className="grid gap-3">
        {awards.map((award) => (
          <li key={award.id}>
            <OneAward
              award={award}
              travel={data?.instructions.find(({ awardId }) => awardId === award.id)}
              ways={ways?.instruments.filter((way) => carries(way, award)) ?? []}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const carries = (way: Way, { kind, currency }: Award): boolean =>
  way.carries.some((each) => each.kind === kind && each.currency === currency);

type Props = { award: Award; travel: Travel | undefined; ways: readonly Way[] };

/** How it stands, said once: while it travels, the way knows more than the award. */
const standingOf = ({ state }: Award, travel: Travel | undefined) =>
  state === "instructed" && travel ? travels[travel.state] : standings[state];

/** Owed, and on its way by nobody: a person can say that it is there. */
const OPEN: readonly Award["state"][] = ["pledged", "failed", "reversed"];

function OneAward({ award, travel, ways }: Props) {
  const { says, tone, shape } = standingOf(award, travel);
  return (
    <article className="grid gap-2 rounded-md border border-line p-3">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{award.what}</span>
        <State tone={tone} shape={shape}>
          {says}
        </State>
      </header>
      <p className="text-xs text-soft">
        <Amount minor={award.amountMinor} currency={award.currency} />, awarded{" "}
        <When at={award.awardedAt} />
        {award.settledAt ? (
          <>
            , {standings[award.state].says} <When at={award.settledAt} />
          </>
        ) : null}
      </p>
      {award.voucher ? <Voucher voucher={award.voucher} currency={award.currency} /> : null}
      {award.trouble && !travel ? <p className="breaks">{award.trouble}</p> : null}
      {award.proof ? <p className="breaks">{award.proof}</p> : null}
      {travel && travel.state !== "withdrawn" ? <TravelOf travel={travel} /> : null}
      {OPEN.includes(award.state) ? <Deeds award={award} travel={travel} ways={ways} /> : null}
    </article>
  );
}

function Deeds({ award, travel, ways }: Props) {
  const mayWithdraw = useMay("award:withdraw");
  const params = { award: award.id };
  const paying = useDeed("POST /awards/:award/payment");
  const withdrawing = useDeed("POST /awards/:award/withdrawal");
  const { does, asks } = settling(award.kind);
  return (
    <div className="flex flex-wrap gap-2">
      <SendAward award={award} ways={ways} />
      {travel && travel.state !== "withdrawn" ? null : (
        <WithWords
          opens={does}
          label={asks}
          hint="It is kept as the proof."
          does={does}
          deed={paying}
          onDo={(proof) => paying.mutate({ params, body: { proof } })}
        />
      )}
      {mayWithdraw ? (
        <WithWords
          opens="Take it back"
          label="Why is it taken back?"
          does="Take the award back"
          deed={withdrawing}
          onDo={(because) => withdrawing.mutate({ params, body: { because } })}
        />
      ) : null}
    </div>
  );
}
