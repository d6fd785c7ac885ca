/** The sample business is open: who one is there, and how to come back. */
import type { Me } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Doorway } from "./Doorway.tsx";

type Props = { me: Me; password: string; onEnter: () => void };

export function SampleOpened({ me, password, onEnter }: Props) {
  const { name, email } = me.colleague;
  return (
    <Doorway
      title={`You are ${name}`}
      says={`${me.workspace.name} is made up, as is everybody in it; their addresses lead nowhere.`}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-soft">Sign in again with</dt>
        <dd>{email}</dd>
        <dt className="text-soft">Password</dt>
        <dd>
          <code className="select-all">{password}</code>
        </dd>
      </dl>
      <p className="text-soft">The password is shown only now.</p>
      <Button kind="primary" onClick={onEnter}>
        Go to the inbox
      </Button>
    </Doorway>
  );
}
