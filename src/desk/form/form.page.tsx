/** The hosted complaint form: rendered whole on the server, and it runs no script. */
import type { ReactNode } from "react";
import type { Field, Filled, Form, Slip } from "../../forms/index.ts";
import { page } from "../page/customer.page.tsx";

/** What stands on the page beside the form itself. */
export type Showing = {
  readonly house: string;
  readonly mailbox: string;
  readonly stamp: string;
  readonly filled: Filled;
  readonly slips: readonly Slip[];
  /** Asked before it is taken: said at the top, with everything still filled in. */
  readonly asks: string | null;
  /** Files that came with it can't be shown back; whoever sent them chooses them again. */
  readonly lostFiles: boolean;
};

export function formPage(form: Form, showing: Showing): string {
  const { house, mailbox, slips, asks } = showing;
  const begins = slips.length > 0 || asks ? "Please look again: " : "";
  return page(
    `${begins}${form.title} · ${house}`,
    <>
      <header>
        <p className="house">{house}</p>
        <h1>{form.title}</h1>
        <p>{form.intro}</p>
      </header>
      <main>
        <section>
          <Trouble showing={showing} />
          <form method="post" encType={form.takesFiles ? "multipart/form-data" : undefined}>
            <Ask {...YOUR_NAME} showing={showing} />
            <Ask {...YOUR_ADDRESS} showing={showing} />
            <Ask {...WHAT_HAPPENED} showing={showing} />
            {form.fields.map((field) => (
              <Ask key={field.id} {...field} showing={showing} />
            ))}
            {form.takesFiles ? <Files /> : null}
            <Trap />
            <input type="hidden" name="stamp" value={showing.stamp} />
            <button type="submit">Send it to {house}</button>
          </form>
        </section>
      </main>
      <footer>
        <p>
          This page sets no cookies and runs no scripts. You can also write to{" "}
          <a href={`mailto:${mailbox}`}>{mailbox}</a>.
        </p>
      </footer>
    </>,
    "en",
  );
}

export const thanksPage = (form: Form, house: string, told: { number: number; email: string }) =>
  page(
    `Thank you · ${house}`,
    <main>
      <section>
        <p className="house">{house}</p>
        <h1>It has arrived</h1>
        <p>{form.thanks}</p>
        <p>
          We will write to <strong>{told.email}</strong>. If you call, this number helps us find
          you: <strong>{told.number}</strong>.
        </p>
      </section>
    </main>,
    "en",
  );

function Trouble({ showing: { slips, asks, lostFiles } }: { showing: Showing }) {
  const says = asks ?? (slips.length > 0 ? "Something is still missing. Nothing is lost." : null);
  if (!says) return null;
  return (
    <div className={asks ? "note" : "slip"} role="alert">
      <p>{says}</p>
      {lostFiles ? <p>Please choose your files again; a page can't keep them for you.</p> : null}
    </div>
  );
}

type Question = Pick<Field, "id" | "label" | "hint" | "kind" | "required" | "choices"> & {
  readonly fill?: string;
  readonly type?: "text" | "email";
};

const ALWAYS = { hint: null, kind: "line", required: true, choices: [] } as const;
const YOUR_NAME: Question = { ...ALWAYS, id: "name", label: "Your name", fill: "name" };
const YOUR_ADDRESS: Question = {
  ...ALWAYS,
  id: "email",
  label: "Your mail address",
  type: "email",
  fill: "email",
};
const WHAT_HAPPENED: Question = {
  ...ALWAYS,
  id: "happened",
  label: "What happened?",
  hint: "In your own words, and as long as you like.",
  kind: "words",
};

/** One question: its label, what helps to answer it, and what stands in the way. */
function Ask({ showing, ...question }: Question & { showing: Showing }) {
  const { id, label, hint, required } = question;
  const slip = showing.slips.find(({ field }) => field === id);
  const told = [hint ? `${id}-hint` : "", slip ? `${id}-slip` : ""].filter(Boolean).join(" ");
  return (
    <div className="box">
      <label htmlFor={id}>
        {label}
        {required ? null : <span className="aside"> (optional)</span>}
      </label>
      {hint ? (
        <p className="aside" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {slip ? (
        <p className="state late" id={`${id}-slip`}>
          {slip.says}
        </p>
      ) : null}
      {inputFor(question, showing.filled[id] ?? "", {
        id,
        name: id,
        required,
        "aria-invalid": slip ? true : undefined,
        "aria-describedby": told || undefined,
      })}
    </div>
  );
}

type Aria = {
  id: string;
  name: string;
  required: boolean;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

function inputFor({ kind, type, fill, choices }: Question, filled: string, aria: Aria): ReactNode {
  if (kind === "words") return <textarea {...aria} rows={6} dir="auto" defaultValue={filled} />;
  if (kind === "day") return <input {...aria} className="line" type="date" defaultValue={filled} />;
  if (kind === "line")
    return (
      <input
        {...aria}
        className="line"
        type={type ?? "text"}
        autoComplete={fill}
        dir="auto"
        defaultValue={filled}
      />
    );
  return (
    <select {...aria} defaultValue={filled}>
      <option value="">Please choose</option>
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

const Files = () => (
  <div className="box">
    <label htmlFor="files">
      Pictures or papers<span className="aside"> (optional)</span>
    </label>
    <p className="aside" id="files-hint">
      Up to five files of ten megabytes each.
    </p>
    <input id="files" name="files" type="file" multiple aria-describedby="files-hint" />
  </div>
);

/** Off the page for people and for their reading machines; a form-filling machine fills it in. */
const Trap = () => (
  <div className="trap" aria-hidden="true">
    <label htmlFor="website">Website</label>
    <input id="website" name="website" tabIndex={-1} autoComplete="off" />
  </div>
);
