/** Mails that the desk could not read: shown as they came, so that none is lost. */
import type { Answer } from "../api/client.ts";
import { useDeed, useDoor } from "../api/doors.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useToast } from "../kit/Toast.tsx";
import { When } from "../kit/When.tsx";
import { Held, HeldDeeds } from "./Held.tsx";

type Mail = Answer<"GET /mails">["mails"][number];

export function NeedsLook() {
  const { data, error } = useDoor("GET /mails", {});
  return (
    <Held
      title="Mails that need a look"
      mails={data?.mails}
      error={error}
      none="None. Every mail that came in could be read."
      idOf={({ id }) => id}
    >
      {(mail) => <One mail={mail} />}
    </Held>
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
      <HeldDeeds
        mailId={mail.id}
        deed={setting}
        onAside={(because) => setting.mutate({ params, body: { because } })}
      >
        <Button busy={reading.isPending} onClick={() => reading.mutate({ params })}>
          Read it again
        </Button>
      </HeldDeeds>
    </>
  );
}
