/** A voucher in its award: its code, what is left on it, and the orders that used it. */
import { useDeed } from "../api/doors.ts";
import type { Award } from "../api/shapes.ts";
import { Amount } from "../kit/Amount.tsx";
import { State } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import { WithWords } from "./WithWords.tsx";

type Props = { voucher: NonNullable<Award["voucher"]>; currency: string };

export const Voucher = ({ voucher, currency }: Props) => (
  <div className="grid gap-1">
    <p className="flex flex-wrap items-baseline gap-x-3">
      <code className="font-mono select-all">{voucher.code}</code>
      <Standing voucher={voucher} />
      {voucher.leftMinor !== null && voucher.amountMinor !== null ? (
        <span>
          <Amount minor={voucher.leftMinor} currency={currency} /> of{" "}
          <Amount minor={voucher.amountMinor} currency={currency} /> left
        </span>
      ) : null}
    </p>
    {voucher.uses.length > 0 ? (
      <ul className="grid gap-1">
        {voucher.uses.map((use) => (
          <li key={use.redemptionId} className="breaks">
            <span className="text-xs text-soft">
              Order {use.order}
              {use.amountMinor === null ? null : (
                <>
                  : <Amount minor={use.amountMinor} currency={currency} />
                </>
              )}
              , <When at={use.at} />
              {use.overMinor > 0 ? (
                <>
                  , <Amount minor={use.overMinor} currency={currency} /> more than was left
                </>
              ) : null}
              {use.returnedAt ? (
                <>
                  ; taken back <When at={use.returnedAt} />: {use.returnedBecause}
                </>
              ) : null}
            </span>
            {use.returnedAt ? null : <TakeBack use={use} />}
          </li>
        ))}
      </ul>
    ) : null}
  </div>
);

type Use = Props["voucher"]["uses"][number];

/** A shop's till says so by itself; who hears it on the phone says it here. */
function TakeBack({ use: { redemptionId, order } }: { use: Use }) {
  const returning = useDeed("POST /redemptions/:redemption/return");
  return (
    <div className="pt-1">
      <WithWords
        opens="The order came to nothing"
        label={`What became of order ${order}?`}
        hint="What it used lies on the code again, for thirty days at least."
        does="Put it back on the code"
        deed={returning}
        onDo={(because) =>
          returning.mutate({ params: { redemption: redemptionId }, body: { because } })
        }
      />
    </div>
  );
}

function Standing({ voucher: { state, expiresAt } }: Pick<Props, "voucher">) {
  if (state === "used_up") {
    return (
      <State tone="kept" shape="tick">
        used
      </State>
    );
  }
  const over = state === "expired";
  return (
    <State shape={over ? "bar" : "clock"}>
      {over ? "ran out" : "good until"} <When at={expiresAt} />
    </State>
  );
}
