/** What we understood, and whether that is right. */
import { filled } from "../../speeches/index.ts";
import { Box, Choices, Form, Sheet, type Visit, Words } from "./form.page.tsx";
import { reader } from "./phrases.ts";
import { useSpeech } from "./speaking.page.tsx";
import type { CustomerView } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

export function Understood({ view, visit }: Props) {
  const say = useSpeech().says.understood;
  const { understood } = view;
  return (
    <Sheet id="understanding" title={say.title} visit={visit}>
      {understood ? (
        <>
          <dl>
            {HEARD.map((name) =>
              understood[name] ? (
                <div key={name}>
                  <dt>{say[name]}</dt>
                  <dd dir="auto">{understood[name]}</dd>
                </div>
              ) : null,
            )}
          </dl>
          {understood.right === null ? (
            <Ask view={view} visit={visit} id={understood.id} />
          ) : (
            <Answered {...understood} />
          )}
        </>
      ) : (
        <p>{say.reading}</p>
      )}
    </Sheet>
  );
}

const HEARD = ["happened", "feels", "costThem", "wants"] as const;

function Ask({ view, visit, id }: Props & { id: string }) {
  const say = useSpeech().says.understood;
  const send = filled(say.send, { reader: reader(view) });
  return (
    <Form deed="understanding" visit={visit} send={send}>
      <input type="hidden" name="of" value={id} />
      <Choices
        deed="understanding"
        visit={visit}
        name="right"
        legend={say.right}
        required
        choices={[
          { value: "yes", says: say.isRight },
          { value: "no", says: say.isWrong },
        ]}
      />
      <Box deed="understanding" visit={visit} label={say.wrong} />
    </Form>
  );
}

function Answered({ right, correction }: { right: boolean | null; correction: string | null }) {
  const say = useSpeech().says.understood;
  if (right) return <p className="state kept">✓ {say.saidRight}</p>;
  return (
    <>
      <p className="state">{say.saidWrong}</p>
      {correction ? <Words>{correction}</Words> : null}
    </>
  );
}
