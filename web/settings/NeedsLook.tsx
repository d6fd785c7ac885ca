/** Mails that the desk could not read: shown as they came, so that none is lost. */
import type { Answer } from "../api/client.ts";
import { pathOf } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { buttonLook, Button } from "../kit/Button.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem } from "../kit/Problem.tsx";
import { State } from "../kit/State.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import { WithWords } from "../offers/WithWords.tsx";

type Mail = Answer<"GET /mails">["mails"][number];

export function NeedsLook() {
  const { data, error } = useDoor("GET /mails", {});
  const mails = data?.mails ?? [];
  return (
    <Panel
      title="Mails that need a look"
      aside={
        mails.length > 0 ? (
          <State tone="late" shape="bell">
            {mails.length}
          </State>
        ) : null
      }
    >
      <Problem problem={error} />
      {data && mails.length === 0 ? (
        <p className="text-soft">None. Every mail that came in could be read.</p>
      ) : null}
      <ul className="grid gap-4">
        {mails.map((mail) => (
          <li key={mail.id} className="grid gap-2 border-l-2 border-late/60 pl-3">
            <One mail={mail} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function One({ mail }: { mail: Mail }) {
  const say = useToast();
  const params = { mail: mail.id };
  const reading = useDeed("POST /mails/:mail/reading", {
    onDone: () => say("The mail was read again"),
  });
  const setting = useDeed("POST /mails/:mail/setting-aside");
  return (
    <>
      <p>
        <span className="breaks font-medium">{mail.mailFrom || "no sender"}</span>{" "}
        <span className="text-soft">
          <When at={mail.receivedAt} />, {Math.ceil(mail.size / 1_024)} kB
        </span>
      </p>
      {mail.problem ? <p>{mail.problem}</p> : null}
      <pre className="breaks rounded-sm bg-wash p-2 font-mono text-xs whitespace-pre-wrap">
        {mail.glimpse}
      </pre>
      <Problem problem={reading.error} />
      <div className="flex flex-wrap gap-2">
        <Button busy={reading.isPending} onClick={() => reading.mutate({ params })}>
          Read it again
        </Button>
        <a href={pathOf("GET /mails/:mail/raw", { params })} download className={buttonLook()}>
          Download it
        </a>
        <WithWords
          opens="Set it aside"
          label="Why is it no complaint?"
          hint="Its raw text stays."
          does="Set it aside"
          deed={setting}
          onDo={(because) => setting.mutate({ params, body: { because } })}
        />
      </div>
    </>
  );
}
