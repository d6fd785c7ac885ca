/** A deed that has to wait: what comes before it, said where the deed would stand. */
import type { Gate } from "../api/shapes.ts";
import { State } from "../kit/State.tsx";

export const Shut = ({ gate }: { gate: Gate }) => (
  <div className="grid gap-2 rounded-md bg-gold-wash p-3">
    <State tone="gold" shape="lock">
      Not yet
    </State>
    <p>{gate.because ?? "The case is closed. Open it again, and this can be done."}</p>
    <ul className="grid list-disc gap-1 pl-5">
      {gate.unmet.map(({ code, because }) => (
        <li key={code}>{because}</li>
      ))}
    </ul>
  </div>
);
