/** What the letter promises: each with the person who keeps it and the day. */
import { type RefObject, useState } from "react";
import { useColleagues } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { State } from "../kit/State.tsx";
import type { Commitment } from "../api/shapes.ts";
import { type Bound, KIND_WORDS } from "./promises.ts";

type Props = {
  promises: readonly Bound[];
  onChange: (key: string, part: Partial<Bound>) => void;
  onAdd: () => void;
  onRemove: (key: string) => void;
  /** Broken promises that the letter owns up to: one of its own stands in the place of each. */
  broken: readonly Commitment[];
  /** The first place that lacks a day is brought here. */
  place: RefObject<HTMLElement | null>;
};

const KINDS = Object.entries(KIND_WORDS) as [Bound["kind"], string][];

export function Promises({ promises, onChange, onAdd, onRemove, broken, place }: Props) {
  return (
    <section ref={place} aria-labelledby="letter-promises" className="grid gap-3">
      <header className="flex items-baseline justify-between gap-4">
        <h2 id="letter-promises">What it promises</h2>
        <button type="button" className="min-h-6 text-gold hover:underline" onClick={onAdd}>
          Add a promise
        </button>
      </header>
      {promises.length === 0 ? (
        <p className="text-soft">No promise yet. What will we do, and by when?</p>
      ) : null}
      <ul className="grid gap-3">
        {promises.map((one, at) => (
          <li key={one.key} className="grid gap-2 border-l-2 border-seam pl-3">
            {one.setAside === undefined ? (
              <Bind
                promise={one}
                number={at + 1}
                broken={broken}
                onChange={(part) => onChange(one.key, part)}
                onRemove={() => onRemove(one.key)}
              />
            ) : (
              <SetAside promise={one} onBack={() => onChange(one.key, { setAside: undefined })} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type OneProps = {
  promise: Bound;
  number: number;
  broken: readonly Commitment[];
  onChange: (part: Partial<Bound>) => void;
  onRemove: () => void;
};

function Bind({ promise, number, broken, onChange, onRemove }: OneProps) {
  const { here } = useColleagues();
  const [leaving, setLeaving] = useState<string | null>(null);
  const { what, kind, ownerId, dueOn, quote } = promise;
  const name = `promise ${number}`;
  return (
    <>
      <TextArea
        aria-label={`What ${name} says`}
        rows={1}
        className="min-h-8!"
        value={what}
        onChange={({ target }) => onChange({ what: target.value })}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          aria-label={`Who keeps ${name}`}
          value={ownerId}
          onChange={({ target }) => onChange({ ownerId: target.value })}
          options={here.map((colleague) => [colleague.id, colleague.name] as const)}
        />
        <Input
          type="date"
          aria-label={`By when ${name} is kept`}
          aria-invalid={dueOn ? undefined : true}
          value={dueOn}
          onChange={({ target }) => onChange({ dueOn: target.value })}
        />
      </div>
      {broken.length > 0 ? (
        <Select
          aria-label={`What ${name} stands in place of`}
          value={promise.replaces ?? ""}
          onChange={({ target }) => onChange({ replaces: target.value })}
          options={[
            ["", "Stands for itself"],
            ...broken.map(({ id, what: before }) => [id, `In place of “${before}”`] as const),
          ]}
        />
      ) : null}
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <Select
          aria-label={`What kind ${name} is`}
          className="w-auto! border-transparent! bg-transparent! px-0! text-xs text-soft"
          value={kind}
          onChange={({ target }) => onChange({ kind: target.value as Bound["kind"] })}
          options={KINDS}
        />
        {dueOn ? null : (
          <State tone="late" shape="clock">
            no day yet
          </State>
        )}
        <button
          type="button"
          className="min-h-6 text-xs text-soft hover:text-ink hover:underline"
          onClick={() => (quote === undefined ? onRemove() : setLeaving(""))}
        >
          {quote === undefined ? "Take it out" : "This is no promise"}
        </button>
      </div>
      {leaving === null ? null : (
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (leaving.trim()) onChange({ setAside: leaving.trim() });
          }}
        >
          <Input
            aria-label={`Why ${name} is none`}
            placeholder="Why is it none?"
            value={leaving}
            onChange={({ target }) => setLeaving(target.value)}
          />
          <span className="flex gap-2">
            <Button type="submit">Set aside</Button>
            <Button onClick={() => setLeaving(null)}>Keep it</Button>
          </span>
        </form>
      )}
    </>
  );
}

const SetAside = ({ promise, onBack }: { promise: Bound; onBack: () => void }) => (
  <>
    <p className="breaks text-soft">
      “{promise.quote}” is no promise: {promise.setAside}
    </p>
    <button
      type="button"
      className="min-h-6 justify-self-start text-xs text-gold hover:underline"
      onClick={onBack}
    >
      It is one after all
    </button>
  </>
);
