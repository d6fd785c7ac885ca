/** The hosted complaint form: rendered whole on the server, and it runs no script. */
import type { Form } from "../../forms/index.ts";
import { filled, type Speech } from "../../speeches/index.ts";
import type { Refusal } from "../../words/outcome.ts";
import { writtenIn } from "../language.ts";
import { MailTo, page } from "../page/customer.page.tsx";
import { Filled as Phrase, Speaks, useSpeech } from "../page/speaking.page.tsx";
import { type Answers, Ask, askedAlways, Files, Says, Trap } from "./ask.page.tsx";

/** What stands on the page beside the form itself. */
export type Showing = Answers & {
  readonly speech: Speech;
  readonly house: string;
  readonly mailbox: string;
  readonly stamp: string;
  /** Asked before it is taken: said at the top, with everything still filled in. */
  readonly asks: Refusal | null;
  /** Files that came with it can't be shown back; whoever sent them chooses them again. */
  readonly lostFiles: boolean;
};

export function formPage(form: Form, showing: Showing): string {
  const { speech, house, mailbox, slips, asks } = showing;
  const { page: pages, form: say } = speech.says;
  const title = `${form.title} · ${house}`;
  const lang = ownLanguage(form, speech);
  return page(
    slips.length > 0 || asks ? filled(pages.lookAgain, { title }) : title,
    <Speaks speech={speech}>
      <header>
        <p className="house">{house}</p>
        <h1 lang={lang}>{form.title}</h1>
        <p lang={lang}>{form.intro}</p>
      </header>
      <main>
        <section>
          <Trouble showing={showing} />
          <form method="post" encType={form.takesFiles ? "multipart/form-data" : undefined}>
            {askedAlways(speech).map((question) => (
              <Ask key={question.id} {...question} showing={showing} />
            ))}
            {form.fields.map((field) => (
              <Ask key={field.id} {...field} lang={lang} showing={showing} />
            ))}
            {form.takesFiles ? <Files /> : null}
            <Trap />
            <input type="hidden" name="stamp" value={showing.stamp} />
            <button type="submit">{filled(say.send, { house })}</button>
          </form>
        </section>
      </main>
      <footer>
        <p>
          <Phrase text={say.foot} by={{ mailbox: <MailTo mailbox={mailbox} /> }} />
        </p>
      </footer>
    </Speaks>,
    speech.id,
  );
}

type Told = { readonly house: string; readonly number: number; readonly email: string };

export function thanksPage(form: Form, speech: Speech, { house, number, email }: Told): string {
  const { form: say } = speech.says;
  const by = { email: <strong>{email}</strong>, number: <strong>{number}</strong> };
  return page(
    `${say.thanks} · ${house}`,
    <main>
      <section>
        <p className="house">{house}</p>
        <h1>{say.arrived}</h1>
        <p lang={ownLanguage(form, speech)}>{form.thanks}</p>
        <p>
          <Phrase text={say.arrivedTo} by={by} />
        </p>
      </section>
    </main>,
    speech.id,
  );
}

const ownLanguage = ({ title, intro, thanks, language: own }: Form, { id: spoken }: Speech) =>
  writtenIn([title, intro, thanks].join("\n"), { own, spoken });

function Trouble({ showing: { slips, asks, lostFiles } }: { showing: Showing }) {
  const speech = useSpeech();
  const say = speech.says.form;
  if (!asks && slips.length === 0) return null;
  return (
    <div className={asks ? "note" : "slip"} role="alert">
      {asks ? <Says refusal={asks} /> : <p>{say.missing}</p>}
      {lostFiles ? <p>{say.filesAgain}</p> : null}
    </div>
  );
}
