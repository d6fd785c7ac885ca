/** The phone on a case or a customer: they ring, or we do; and who is talking with them now. */
import { Link } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Menu } from "../kit/Menu.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { firstName } from "../words/names.ts";
import type { Call } from "./calls.ts";
import { useRing } from "./useRing.ts";

type Props = { name: string; caseId?: string; customerId?: string };

export function Phone({ name, ...whose }: Props) {
  const { ring, ringing } = useRing();
  return (
    <>
      <Menu
        align="start"
        trigger={<Button busy={ringing.isPending}>On the phone</Button>}
        items={[
          { label: `${name} calls us`, onSelect: () => ring({ way: "in", ...whose }) },
          { label: `Call ${name}`, onSelect: () => ring({ way: "out", ...whose }) },
        ]}
      />
      <Problem problem={ringing.error} />
    </>
  );
}

/** Nobody rings somebody who is talking with a colleague. */
export function Talking({ calls, name }: { calls: readonly Call[]; name: string }) {
  const me = useMe();
  const running = calls.filter(({ state }) => state === "open");
  return running.map(({ id, by }) => (
    <p key={id} className="rounded-md bg-gold-wash px-3 py-2">
      <Link to="/calls/$call" params={{ call: id }} className="underline underline-offset-4">
        <State tone="gold" shape="dot">
          {by.id === me.colleague.id ? "You are" : `${by.name} is`} on the phone with {name}
        </State>
      </Link>
    </p>
  ));
}

/** My own running calls, wherever I went meanwhile. */
export function OnCall({ className = "" }: { className?: string }) {
  const me = useMe();
  const { data } = useDoor("GET /calls", { query: {} });
  const mine = (data?.open ?? []).filter(({ by }) => by.id === me.colleague.id);
  if (mine.length === 0) return null;
  return (
    <ul aria-label="On the phone just now" className={`grid gap-px ${className}`}>
      {mine.map(({ id, caller }) => (
        <li key={id}>
          <Link
            to="/calls/$call"
            params={{ call: id }}
            className="grid rounded-md bg-gold-wash px-2.5 py-1.5 hover:bg-wash"
          >
            <span className="truncate">{firstName(caller.name) || "Somebody"}</span>
            <State tone="gold" shape="dot">
              on the phone with you
            </State>
          </Link>
        </li>
      ))}
    </ul>
  );
}
