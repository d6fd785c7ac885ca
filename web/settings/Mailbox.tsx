/** The address that customers write to. */
import { useMe } from "../api/session.ts";
import { Panel } from "../kit/Panel.tsx";

export function Mailbox() {
  const { mailbox, name } = useMe().workspace;
  return (
    <Panel title="Where customers write to">
      <p className="breaks text-letter font-medium select-all">{mailbox}</p>
      <p className="text-soft">
        Let your mail server forward this address to the desk. A mail that is no answer to a letter
        opens a case; letters of {name} come from this address, so answers find their case.
      </p>
    </Panel>
  );
}
