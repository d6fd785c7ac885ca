/** What the forms of the customer's page are made of; they work by thumb or key, script or none. */
import type { ReactNode } from "react";
import { type Done, doneIn } from "./phrases.ts";
import { useSpeech } from "./speaking.page.tsx";
import type { DeedName } from "./view.ts";

export type Fields = Readonly<Record<string, string>>;

/** An answer that we could not take yet: what was filled in stays, with what stands in the way. */
export type Slip = {
  readonly deed: DeedName;
  readonly filled: Fields;
  readonly says: string;
  /** The language it is said in, where it is not the page's. */
  readonly language?: string | undefined;
  /** Whether it is about their words, rather than about a choice. */
  readonly inWords: boolean;
  /** Its form is gone: what they wrote waits where they can send it as a message. */
  readonly moved?: boolean;
};

/** Where the page is, and what was just done there. */
export type Visit = {
  readonly token: string;
  readonly done: Done | null;
  readonly slip: Slip | null;
  /** Answers chosen by the link they came by, still to be confirmed. */
  readonly chosen: Fields;
  /** Marks one showing of the page, so that a message sent twice from it is one message. */
  readonly showing: string;
};

const filledIn = ({ slip, chosen }: Visit, deed: DeedName): Fields =>
  slip?.deed === deed || (slip?.moved && deed === "words") ? slip.filled : chosen;

export const Refusal = ({ slip }: { slip: Slip }) => (
  <p className="slip" role="alert" id={`${slip.deed}-slip`} lang={slip.language}>
    <span aria-hidden="true">▲ </span>
    {slip.says}
  </p>
);

type SheetProps = {
  id: string;
  title: string;
  visit?: Visit;
  /** Where it is not the page's own. */
  language?: string;
  /** Said once it has arrived, where the page has no words of its own for it. */
  thanks?: string | null;
  children: ReactNode;
};

/** One part of the page; where an answer was given, it says first whether it has arrived. */
export function Sheet({ id, title, visit, language, thanks, children }: SheetProps) {
  const speech = useSpeech();
  const done = visit ? doneIn(speech, visit.done, id as DeedName) : null;
  const says = done && (thanks ?? done);
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1} lang={language}>
      <h2 id={`${id}-title`}>{title}</h2>
      {says ? (
        <output className="done">
          <span aria-hidden="true">✓ </span>
          {says}
        </output>
      ) : null}
      {visit?.slip?.deed === id ? <Refusal slip={visit.slip} /> : null}
      {children}
    </section>
  );
}

type FormProps = { deed: DeedName; visit: Visit; send: string; children: ReactNode };

export const Form = ({ deed, visit, send, children }: FormProps) => (
  <form method="post" action={`/p/${visit.token}/${deed}#${deed}`}>
    {children}
    <button type="submit">{send}</button>
  </form>
);

type ChoicesProps = {
  deed: DeedName;
  visit: Visit;
  name: string;
  legend: string;
  choices: readonly { readonly value: string; readonly says: ReactNode }[];
  required?: boolean;
  /** One below the other, in a row, or as numbers side by side. */
  as?: "stack" | "row" | "scale";
  language?: string | undefined;
};

/** Radios as cards: the whole card is the target. */
export function Choices(props: ChoicesProps) {
  const { deed, visit, name, legend, choices, required, as, language } = props;
  const filled = filledIn(visit, deed)[name];
  const wrong = visit.slip?.deed === deed && !visit.slip.inWords && required;
  return (
    <fieldset aria-describedby={wrong ? `${deed}-slip` : undefined} lang={language}>
      <legend>
        {legend}
        {required ? null : <Optional />}
      </legend>
      <div className={as ?? "stack"}>
        {choices.map(({ value, says }) => (
          <label className="card" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              required={required}
              defaultChecked={filled === value}
            />
            <span>{says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One line: an amount that may stay empty, or a number to be called at. */
type LineProps = {
  deed: DeedName;
  visit: Visit;
  name: string;
  label: string;
  as?: "decimal" | "tel";
  known?: string | null;
};

export const Line = ({ deed, visit, name, label, as = "decimal", known }: LineProps) => (
  <div className="box">
    <label htmlFor={`${deed}-${name}`}>
      {label}
      {as === "decimal" ? <Optional /> : null}
    </label>
    <input
      id={`${deed}-${name}`}
      className="line"
      name={name}
      type={as === "tel" ? "tel" : "text"}
      inputMode={as}
      autoComplete={as === "tel" ? "tel" : "off"}
      required={as === "tel"}
      defaultValue={filledIn(visit, deed)[name] ?? known ?? ""}
    />
  </div>
);

export const Optional = ({ says }: { says?: string | undefined }) => {
  const { optional } = useSpeech().says.page;
  return <span className="aside"> ({says ?? optional})</span>;
};

type BoxProps = {
  deed: DeedName;
  visit: Visit;
  label: string;
  hint?: string;
  required?: boolean;
  optional?: string;
};

/** No letter is cut off while one types: whoever writes too much is told so, and loses nothing. */
export function Box({ deed, visit, label, hint, required, optional }: BoxProps) {
  const id = `${deed}-words`;
  const wrong = visit.slip?.deed === deed && visit.slip.inWords;
  const told = [hint ? `${id}-hint` : "", wrong ? `${deed}-slip` : ""].filter(Boolean).join(" ");
  return (
    <div className="box">
      <label htmlFor={id}>
        {label}
        {required ? null : <Optional says={optional} />}
      </label>
      {hint ? (
        <p className="aside" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        name="words"
        rows={required ? 6 : 3}
        dir="auto"
        required={required}
        aria-invalid={wrong || undefined}
        aria-describedby={told || undefined}
        defaultValue={filledIn(visit, deed)["words"] ?? ""}
      />
    </div>
  );
}

/** Their words in the serif, so that one sees who speaks. */
export const Words = ({ children }: { children: string }) => (
  <blockquote dir="auto">{children}</blockquote>
);
