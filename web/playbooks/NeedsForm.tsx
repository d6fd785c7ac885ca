/** What shows a step done, or opens a gate: facts, letters, events, the customer's answer. */
import { Select } from "../kit/Input.tsx";
import type { Need, Sign, Vocabulary } from "./sheet.ts";
import { TakeOut } from "./TakeOut.tsx";
import { signGroups } from "./words.ts";

type Props = {
  legend: string;
  /** Whose needs they are, for whoever hears the screen. */
  of: string;
  needs: readonly Need[];
  words: Vocabulary;
  onChange: (needs: Need[]) => void;
};

export function NeedsForm({ legend, of, needs, words, onChange }: Props) {
  const says = (fact: string) => words.signs.find(({ id }) => id === fact)?.says ?? fact;
  const free = words.signs.filter(({ id }) => !needs.some(({ fact }) => fact === id));
  return (
    <fieldset className="grid gap-2">
      <legend className="font-medium">{legend}</legend>
      <p className="text-xs text-soft">Nobody ticks these by hand; the case shows them.</p>
      <ul className="grid gap-2">
        {needs.map((need, place) => (
          <li key={need.fact} className="grid gap-1 border-l-2 border-line pl-3">
            <span className="flex flex-wrap items-baseline justify-between gap-2">
              {says(need.fact)}
              <TakeOut
                what={says(need.fact)}
                disabled={needs.length === 1}
                onTake={() => onChange(needs.toSpliced(place, 1))}
              />
            </span>
            <Unless
              need={need}
              words={words}
              says={says}
              onChange={(unless) => onChange(needs.with(place, { ...need, unless }))}
            />
          </li>
        ))}
      </ul>
      <Select
        aria-label={`${of}: also wait for`}
        value=""
        onChange={({ target }) => onChange([...needs, { fact: target.value as Sign, unless: [] }])}
        options={[["", "Also wait for …"]]}
        groups={signGroups(free)}
      />
    </fieldset>
  );
}

type UnlessProps = {
  need: Need;
  words: Vocabulary;
  says: (fact: string) => string;
  onChange: (unless: Need["unless"]) => void;
};

/** What makes the need needless; a sheet in the folder names facts here, and so does the form. */
function Unless({ need: { fact, unless }, words, says, onChange }: UnlessProps) {
  const free = words.signs.filter(
    ({ id, kind }) => kind === "fact" && id !== fact && !unless.includes(id),
  );
  return (
    <>
      {unless.map((other) => (
        <span key={other} className="flex flex-wrap items-baseline justify-between gap-2 text-soft">
          unless: {says(other)}
          <TakeOut
            what={`unless: ${says(other)}`}
            onTake={() => onChange(unless.filter((each) => each !== other))}
          />
        </span>
      ))}
      <Select
        aria-label={`${says(fact)}: needless when`}
        className="text-xs"
        value=""
        onChange={({ target }) => onChange([...unless, target.value as Sign])}
        options={[["", unless.length > 0 ? "or unless …" : "Always, or unless …"]]}
        groups={signGroups(free)}
      />
    </>
  );
}
