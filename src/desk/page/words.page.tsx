/** The customer writes to us, and sees what was written so far. */
import { Box, Form, Sheet, type Visit, Words } from "./form.page.tsx";
import { reader, spokenDay } from "./phrases.ts";
import type { CustomerView } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

export const Write = ({ view, visit }: Props) => (
  <Sheet id="words" title={`Write to ${reader(view)}`} visit={visit}>
    <Form deed="words" visit={visit} send={`Send to ${reader(view)}`}>
      <input type="hidden" name="showing" value={visit.showing} />
      <Box
        deed="words"
        visit={visit}
        label="Your message"
        hint="If you have a picture to show us, reply to one of our mails and attach it there."
        required
      />
    </Form>
  </Sheet>
);

export const Said = ({ view: { said } }: Pick<Props, "view">) =>
  said.length > 0 ? (
    <Sheet id="said" title="What was said so far">
      <ol className="said">
        {said.map((word) => (
          <li key={word.id}>
            {word.from === null ? <Yours {...word} /> : <Ours {...word} from={word.from} />}
          </li>
        ))}
      </ol>
    </Sheet>
  ) : null;

type Word = CustomerView["said"][number];

const Yours = ({ channel, on, words }: Word) => (
  <>
    <h3>
      {channel === "call" ? "You called us" : "You wrote"} on {spokenDay(on)}
    </h3>
    {words ? <Words>{words}</Words> : null}
  </>
);

/** Our letters are folded: they have them as mails, and came to read what they said themselves. */
const Ours = ({ from, channel, on, words }: Word & { from: string }) =>
  words ? (
    <details>
      <summary>
        {from} wrote to you on {spokenDay(on)}
      </summary>
      <p className="letter" dir="auto">
        {words}
      </p>
    </details>
  ) : (
    <h3>
      {channel === "call" ? `You and ${from} spoke on the phone` : `${from} wrote to you`} on{" "}
      {spokenDay(on)}
    </h3>
  );
