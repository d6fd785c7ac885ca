/** Somebody saved while one was writing: who, why and what; and both are brought together. */
import { useDoor } from "../api/doors.ts";
import type { Answer } from "../api/client.ts";
import { Changes } from "../handbook/Changes.tsx";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Mark } from "../kit/State.tsx";
import { When } from "../kit/When.tsx";
import type { Clash } from "./merge.ts";
import { sameWords, type Vocabulary } from "./sheet.ts";
import type { Writing } from "./useSheet.ts";

type Edition = Answer<"GET /playbooks/:playbook">["editions"][number];
type Props = {
  writing: Writing;
  /** The newest. */
  edition: Edition | undefined;
  words: Vocabulary;
};

export const Meanwhile = ({ writing, edition, words }: Props) => (
  <>
    {writing.overtaken && edition ? <Theirs writing={writing} edition={edition} /> : null}
    {writing.clashes.map((clash) => (
      <Both key={clash.where} clash={clash} writing={writing} words={words} />
    ))}
  </>
);

function Theirs({ writing, edition }: { writing: Writing; edition: Edition }) {
  const { base } = writing;
  const { data } = useDoor("GET /playbooks/:playbook/editions/:version", {
    params: { playbook: base.id, version: `${edition.version}` },
    query: { against: base.version },
  });
  return (
    <div
      role="alert"
      className="grid gap-3 rounded-md border border-gold/50 bg-gold-wash px-3 py-3"
    >
      <p className="flex items-baseline gap-2">
        <span className="text-gold">
          <Mark shape="bell" />
        </span>
        <span>
          {edition.byName} let version {edition.version} hold <When at={edition.at} />, while you
          were writing: “{edition.because}” What you wrote is still here.
        </span>
      </p>
      {data ? <Changes label={`What ${edition.byName} changed`} changes={data.changes} /> : null}
      <div>
        <Button kind="primary" onClick={writing.join}>
          Put mine onto version {edition.version}
        </Button>
      </div>
    </div>
  );
}

type BothProps = { clash: Clash; writing: Writing; words: Vocabulary };

/** A place that both wrote at: one of the two stands, and a press changes which. */
function Both({ clash, writing, words }: BothProps) {
  const { where, mine, theirs, put } = clash;
  const stands = (value: unknown) => sameWords(put(writing.sheet, value), writing.sheet);
  const told = (value: unknown) => (
    <span className="breaks whitespace-pre-wrap">{saidOf(value, words)}</span>
  );
  return (
    <Choice
      legend={`You both changed: ${where}`}
      value={stands(mine) ? "mine" : stands(theirs) ? "theirs" : null}
      onChange={(chosen) => writing.put(clash, chosen === "mine" ? mine : theirs)}
      options={[
        { value: "mine", label: "Yours", hint: told(mine) },
        { value: "theirs", label: "Theirs", hint: told(theirs) },
      ]}
    />
  );
}

/** Any part of a sheet as words. */
function saidOf(value: unknown, words: Vocabulary): string {
  if (value === null || value === undefined) return "Taken out";
  if (Array.isArray(value))
    return value.length === 0 ? "Nothing" : value.map((one) => saidOf(one, words)).join("\n");
  if (typeof value !== "object") {
    const sign = words.signs.find(({ id }) => id === value);
    return sign ? sign.says : String(value).replaceAll("_", " ");
  }
  const parts = Object.values(value).filter(
    (part) => part !== null && !(Array.isArray(part) && part.length === 0),
  );
  return parts.map((part) => saidOf(part, words)).join(" · ");
}
