/** What was awarded: owed until it has reached the customer, with the proof of it. */
import { useDeed } from "../api/doors.ts";
import { useMay } from "../api/session.ts";
import type { Award } from "../api/shapes.ts";
import { Amount } from "../kit/Amount.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { awards as standings, settling } from "./standings.ts";
import { Voucher } from "./Voucher.tsx";
import { WithWords } from "./WithWords.tsx";

export const Awards = ({ awards }: { awards: readonly Award[] }) =>
  awards.length === 0 ? null : (
    <section aria-label="What we owe" className="grid gap-2">
      <h3>What they get</h3>
      <ul className="grid gap-3">
        {awards.map((award) => (
          <li key={award.id}>
            <OneAward award={award} />
          </li>
        ))}
      </ul>
    </section>
  );

/** Owed, and on its way by nobody: a person can say that it is there. */
const OPEN: readonly Award["state"][] = ["pledged", "failed", "reversed"];

function OneAward({ award }: { award: Award }) {
  const { says, tone, shape } = standings[award.state];
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
            , {says} <When at={award.settledAt} />
          </>
        ) : null}
      </p>
      {award.voucher ? <Voucher voucher={award.voucher} currency={award.currency} /> : null}
      {award.trouble ? <p className="breaks">{award.trouble}</p> : null}
      {award.proof ? <p className="breaks">{award.proof}</p> : null}
      {OPEN.includes(award.state) ? <Deeds award={award} /> : null}
    </article>
  );
}

function Deeds({ award }: { award: Award }) {
  const mayWithdraw = useMay("award:withdraw");
  const params = { award: award.id };
  const paying = useDeed("POST /awards/:award/payment");
  const withdrawing = useDeed("POST /awards/:award/withdrawal");
  const { does, asks } = settling(award.kind);
  return (
    <div className="flex flex-wrap gap-2">
      <WithWords
        opens={does}
        label={asks}
        hint="It is kept as the proof."
        does={does}
        deed={paying}
        onDo={(proof) => paying.mutate({ params, body: { proof } })}
      />
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
