/** What changed from one wording to the other, place by place and word by word. */
import { difference } from "./difference.ts";

type Change = {
  readonly where: string;
  readonly was: string | null;
  readonly is: string | null;
};

const LOOKS = {
  same: { Part: "span", look: "", says: "" },
  gone: { Part: "del", look: "bg-late-wash text-late", says: "taken out: " },
  new: { Part: "ins", look: "bg-kept-wash text-kept no-underline", says: "new: " },
} as const;

export const Changes = ({ label, changes }: { label: string; changes: readonly Change[] }) => (
  <dl aria-label={label} className="grid gap-3">
    {changes.map(({ where, was, is }) => (
      <div key={where} className="grid gap-0.5">
        <dt className="text-xs text-soft">{where}</dt>
        <dd className="breaks whitespace-pre-wrap">
          <Words was={was ?? ""} is={is ?? ""} />
        </dd>
      </div>
    ))}
  </dl>
);

/** Marked for the eye and said for the ear. */
export const Words = ({ was, is }: { was: string; is: string }) =>
  difference(was, is).map(({ kind, text }, place) => {
    const { Part, look, says } = LOOKS[kind];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name, and are drawn anew whole
      <Part key={place} className={look}>
        {says ? <span className="sr-only">{says}</span> : null}
        {text}
      </Part>
    );
  });
