/** A queue in the making, or changed: its name, what comes to it by itself, and who gets it. */
import { useState } from "react";
import { useDeed, useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Check, Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { languages } from "../words/languages.ts";
import { CHANNELS, NO_RULE, type Queue, type Rule, SEVERITIES, SHARES, wordsIn } from "./rules.ts";
import { Several } from "./Several.tsx";

type Props = { queue: Queue | null; place: number; onDone: () => void };

export function QueueForm({ queue, place, onDone }: Props) {
  const [name, setName] = useState(queue?.name ?? "");
  const [rule, setRule] = useState(queue?.rule ?? NO_RULE);
  const [words, setWords] = useState(queue?.rule?.words.join(", ") ?? "");
  const [comes, setComes] = useState(Boolean(queue?.rule));
  const [shares, setShares] = useState(queue?.shares ?? "by_hand");
  const opening = useDeed("POST /queues", { onDone });
  const changing = useDeed("PUT /queues/:queue", { onDone });
  const body = {
    name,
    place,
    shares,
    rule: comes ? { ...rule, words: wordsIn(words) } : null,
  };
  const keep = () =>
    queue
      ? changing.mutate({ params: { queue: queue.id }, version: queue.version, body })
      : opening.mutate({ body });
  return (
    <form
      aria-label={queue ? `The queue ${queue.name}` : "A new queue"}
      className="grid gap-4 rounded-md bg-wash p-3"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Field label="Name" hint="As a team would call it: Money back, Deliveries, In German.">
        {(aria) => (
          <Input
            {...aria}
            required
            maxLength={60}
            className="sm:max-w-80"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Check
        label="Cases come here by themselves"
        hint="Otherwise only those that somebody puts here. What a person has placed stays there."
        checked={comes}
        onChange={({ target }) => setComes(target.checked)}
      />
      {comes ? <RuleFields {...{ rule, setRule, words, setWords }} /> : null}
      <Choice
        legend="Who gets them"
        hint="Only a case that nobody has; the reason stands in its history."
        value={shares}
        onChange={setShares}
        options={Object.entries(SHARES).map(([value, told]) => ({
          value: value as Queue["shares"],
          ...told,
        }))}
      />
      <Problem problem={opening.error ?? changing.error} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={opening.isPending || changing.isPending}>
          {queue ? "Keep the change" : "Open the queue"}
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  );
}

type RuleProps = {
  rule: Rule;
  setRule: (rule: Rule) => void;
  words: string;
  setWords: (words: string) => void;
};

function RuleFields({ rule, setRule, words, setWords }: RuleProps) {
  const failures = useDoor("GET /failures", {}).data?.failures ?? [];
  return (
    <fieldset
      className="grid gap-4 items-start border-l-2 border-line pl-3
        sm:grid-cols-2"
    >
      <legend className="mb-2 text-soft sm:col-span-2">
        All of what you fill in must be so; of several in one field, one is enough.
      </legend>
      <Several
        label="It came by"
        add="Add a way"
        value={rule.channels}
        options={CHANNELS}
        onChange={(channels) => setRule({ ...rule, channels: [...channels] })}
      />
      <Several
        label="The harm is"
        add="Add how grave"
        hint="Known once somebody has weighed it."
        value={rule.severities}
        options={SEVERITIES}
        onChange={(severities) => setRule({ ...rule, severities: [...severities] })}
      />
      <Several
        label="What failed"
        add="Add a failure"
        hint="Known once somebody has weighed it."
        value={rule.failures}
        options={failures.map(({ id, name, industry }) => [id, `${name} (${industry})`] as const)}
        onChange={(some) => setRule({ ...rule, failures: [...some] })}
      />
      <Several
        label="They speak"
        add="Add a language"
        value={rule.languages}
        options={languages}
        onChange={(some) => setRule({ ...rule, languages: [...some] })}
      />
      <Field label="They say" hint="Words, or how they begin; between commas: refund, money back.">
        {(aria) => (
          <Input {...aria} value={words} onChange={({ target }) => setWords(target.value)} />
        )}
      </Field>
    </fieldset>
  );
}
