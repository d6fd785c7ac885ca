/** The customer writes to us, and sees what was written so far. */
import { filled } from "../../speeches/index.ts";
import { Box, Form, Sheet, type Visit, Words } from "./form.page.tsx";
import { reader } from "./phrases.ts";
import { useSpeech } from "./speaking.page.tsx";
import type { CustomerView } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

export function Write({ view, visit }: Props) {
  const { words } = useSpeech().says;
  const to = { reader: reader(view) };
  return (
    <Sheet id="words" title={filled(words.title, to)} visit={visit}>
      <Form deed="words" visit={visit} send={filled(words.send, to)}>
        <input type="hidden" name="showing" value={visit.showing} />
        <Box deed="words" visit={visit} label={words.label} hint={words.hint} required />
      </Form>
    </Sheet>
  );
}

export function Said({ view: { said } }: Pick<Props, "view">) {
  const { words } = useSpeech().says;
  if (said.length === 0) return null;
  return (
    <Sheet id="said" title={words.saidTitle}>
      <ol className="said">
        {said.map((word) => (
          <li key={word.id}>
            {word.from === null ? <Yours {...word} /> : <Ours {...word} from={word.from} />}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

type Word = CustomerView["said"][number];

function Yours({ channel, on, words }: Word) {
  const { says, day } = useSpeech();
  const { youCalled, youWrote } = says.words;
  return (
    <>
      <h3>{filled(channel === "call" ? youCalled : youWrote, { day: day(on) })}</h3>
      {words ? <Words>{words}</Words> : null}
    </>
  );
}

/** Our letters are folded: they have them as mails, and came to read what they said themselves. */
function Ours({ from, channel, on, words }: Word & { from: string }) {
  const { says, day } = useSpeech();
  const { wrote, spoke } = says.words;
  const by = { name: from, day: day(on) };
  if (!words) return <h3>{filled(channel === "call" ? spoke : wrote, by)}</h3>;
  return (
    <details>
      <summary>{filled(wrote, by)}</summary>
      <p className="letter" dir="auto">
        {words}
      </p>
    </details>
  );
}
