/** What was awarded: owed until it has reached the customer, with the proof of it. */
import { useDeed, useDoor } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { Award } from "../api/shapes.ts";
import { Amount } from "../kit/Amount.tsx";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { SendAward } from "../payouts/SendAward.tsx";
import { TravelOf } from "../payouts/TravelOf.tsx";
import { type Travel, travels } from "../payouts/travels.ts";
import type { Way } from "../payouts/ways.ts";
import { awards as standings, isCoded, settling } from "./standings.ts";
import { Told } from "./Told.tsx";
import { Voucher } from "./Voucher.tsx";
import { WithWords } from "./WithWords.tsx";

/** What is on its way is looked at again by itself: its news comes from outside. */
const TRAVELS_MS = 5_000;
const MOVING: readonly Award["state"][] = ["instructed"];

type All = { caseId: string; customer: string; awards: readonly Award[] };

export function Awards({ caseId, customer, awards }: All) {
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
              customer={customer}
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

type Props = {
  award: Award;
  customer: string;
  travel: Travel | undefined;
  ways: readonly Way[];
};

/** How it stands, said once: while it travels, the way knows more than the award. */
const standingOf = ({ state }: Award, travel: Travel | undefined) =>
  state === "instructed" && travel ? travels[travel.state] : standings[state];

/** Owed, and on its way by nobody: a person can say that it is there. */
const OPEN: readonly Award["state"][] = ["pledged", "failed", "reversed"];

function OneAward({ award, customer, travel, ways }: Props) {
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
      {travel && isTravelling(travel) ? <TravelOf travel={travel} /> : null}
      {OPEN.includes(award.state) ? <Deeds award={award} travel={travel} ways={ways} /> : null}
      {award.state === "paid" ? <Told award={award} customer={customer} /> : null}
      {award.state === "paid" && !award.voucher && !isTravelling(travel) ? (
        <CameBack awardId={award.id} />
      ) : null}
    </article>
  );
}

/** What went another way at last travels no more. */
const isTravelling = (travel: Travel | undefined): boolean =>
  travel !== undefined && travel.state !== "withdrawn";

/** Paid by hand, and bounced; what an instrument has paid says so itself, where it travels. */
function CameBack({ awardId }: { awardId: string }) {
  const mayWithdraw = useMay("award:withdraw");
  const back = useDeed("POST /awards/:award/return");
  if (!mayWithdraw) return null;
  return (
    <div className="flex flex-wrap">
      <WithWords
        opens="It came back"
        label="How do you know?"
        hint="It is owed again from then on; a closed case opens again."
        does="It came back"
        deed={back}
        onDo={(because) => back.mutate({ params: { award: awardId }, body: { because } })}
      />
    </div>
  );
}

function Deeds({ award, travel, ways }: Omit<Props, "customer">) {
  const mayWithdraw = useMay("award:withdraw");
  const params = { award: award.id };
  const paying = useDeed("POST /awards/:award/payment");
  const withdrawing = useDeed("POST /awards/:award/withdrawal");
  const coding = useDeed("POST /awards/:award/voucher");
  const { does, asks } = settling(award.kind);
  return (
    <div className="flex flex-wrap gap-2">
      <SendAward award={award} ways={ways} />
      {isCoded(award.kind) ? (
        <Button busy={coding.isPending} onClick={() => coding.mutate({ params })}>
          Hand it over as a code
        </Button>
      ) : null}
      {isTravelling(travel) ? null : (
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
      <Problem problem={coding.error} />
    </div>
  );
}
