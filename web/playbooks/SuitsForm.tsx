/** When a playbook is suggested: rules of what failed, whose fault, how grave, by which way. */
import { useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { channels, severities, stances } from "../words/standings.ts";
import { type Option, Several } from "./Several.tsx";
import type { Suit } from "./sheet.ts";

const NEW: Suit = {
  failure: [],
  stance: [],
  severity: [],
  channel: [],
  industry: [],
  because: "",
};
const MOST = 20;

const optionsOf = <V extends string>(words: Record<V, string>): Option<V>[] =>
  (Object.keys(words) as V[]).map((value) => [value, words[value]]);

const graves = (Object.keys(severities) as (keyof typeof severities)[]).map(
  (value) => [value, severities[value].says] as const,
);

type Props = { suits: readonly Suit[]; onChange: (suits: Suit[]) => void };

export const SuitsForm = ({ suits, onChange }: Props) => (
  <Panel title="When it is suggested">
    <p className="text-soft">
      All that a rule names must be so, of a list any one. The rule that says most wins: what failed
      before whose fault, then how grave and by which way, then the trade.
    </p>
    {suits.map((suit, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name, and never change places
      <section key={place} className="grid gap-3 rounded-md border border-line p-3">
        <Rule
          suit={suit}
          number={place + 1}
          onChange={(next) => onChange(suits.with(place, next))}
        />
        <div>
          <Button onClick={() => onChange(suits.toSpliced(place, 1))}>
            Take rule {place + 1} out
          </Button>
        </div>
      </section>
    ))}
    {suits.length < MOST ? (
      <div>
        <Button onClick={() => onChange([...suits, NEW])}>Add a rule</Button>
      </div>
    ) : null}
  </Panel>
);

type RuleProps = { suit: Suit; number: number; onChange: (suit: Suit) => void };

function Rule({ suit, number, onChange }: RuleProps) {
  const { data: known } = useDoor("GET /failures", {});
  const { data: trades } = useDoor("GET /industries", {});
  const change = (part: Partial<Suit>) => onChange({ ...suit, ...part });
  return (
    <>
      <Field label={`Rule ${number}: why it fits then`} hint="Stands beside the suggestion.">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={1_000}
            value={suit.because}
            onChange={({ target }) => change({ because: target.value })}
          />
        )}
      </Field>
      <Several
        legend={`Rule ${number}: what failed`}
        values={suit.failure}
        options={(known?.failures ?? []).map(({ id, name, industry }) => [
          id,
          `${name} (${industry})`,
        ])}
        onChange={(failure) => change({ failure })}
      />
      <Several
        legend={`Rule ${number}: whose fault`}
        values={suit.stance}
        options={optionsOf(stances)}
        onChange={(stance) => change({ stance })}
      />
      <Several
        legend={`Rule ${number}: how grave`}
        values={suit.severity}
        options={graves}
        onChange={(severity) => change({ severity })}
      />
      <Several
        legend={`Rule ${number}: how it came`}
        values={suit.channel}
        options={optionsOf(channels)}
        onChange={(channel) => change({ channel })}
      />
      <Several
        legend={`Rule ${number}: trade`}
        values={suit.industry}
        options={(trades?.industries ?? []).map(({ id, name }) => [id, name])}
        onChange={(industry) => change({ industry })}
      />
    </>
  );
}
