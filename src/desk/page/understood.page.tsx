/** What we understood, and whether that is right. */
import { Box, Choices, Form, Sheet, type Visit, Words } from "./form.page.tsx";
import { reader } from "./phrases.ts";
import type { CustomerView } from "./view.ts";

type Props = { view: CustomerView; visit: Visit };

export function Understood({ view, visit }: Props) {
  const { understood } = view;
  return (
    <Sheet id="understanding" title="What we understood" visit={visit}>
      {understood ? (
        <>
          <dl>
            {HEARD.map(([name, says]) =>
              understood[name] ? (
                <div key={name}>
                  <dt>{says}</dt>
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
        <p>
          We are reading what you told us. Soon you will find here, in our words, what we
          understood, and you can tell us whether it is right.
        </p>
      )}
    </Sheet>
  );
}

const HEARD = [
  ["happened", "What happened"],
  ["feels", "What it was like for you"],
  ["costThem", "What it cost you"],
  ["wants", "What you hope for"],
] as const;

const Ask = ({ view, visit, id }: Props & { id: string }) => (
  <Form deed="understanding" visit={visit} send={`Tell ${reader(view)}`}>
    <input type="hidden" name="of" value={id} />
    <Choices
      deed="understanding"
      visit={visit}
      name="right"
      legend="Is this right?"
      required
      choices={[
        { value: "yes", says: "Yes, that is how it was" },
        { value: "no", says: "No, not quite" },
      ]}
    />
    <Box deed="understanding" visit={visit} label="If something is wrong or missing, what is it?" />
  </Form>
);

function Answered({ right, correction }: { right: boolean | null; correction: string | null }) {
  if (right) return <p className="state kept">✓ You told us that this is right.</p>;
  return (
    <>
      <p className="state">You told us that it was not quite like that:</p>
      {correction ? <Words>{correction}</Words> : null}
    </>
  );
}
