/** Notes an answer that was given by voice. */
import { type FormEvent, useState } from "react";
import { useDeed } from "../api/doors.ts";
import type { FollowUp } from "../api/shapes.ts";
import { Button } from "../kit/Button.tsx";
import { Choice } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { TextArea } from "../kit/Input.tsx";
import { Problem } from "../kit/Problem.tsx";
import { abouts } from "../words/standings.ts";

type Props = { followUp: FollowUp; name: string; onDone: () => void };

export function NoteAnswer({ followUp, name, onDone }: Props) {
  const [verdict, setVerdict] = useState<NonNullable<FollowUp["verdict"]> | null>(null);
  const [words, setWords] = useState("");
  const answer = useDeed("POST /follow-ups/:followup/answer", { onDone });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!verdict) return;
    answer.mutate({
      params: { followup: followUp.id },
      body: { verdict, ...(words.trim() ? { words } : {}) },
    });
  };
  return (
    <form className="grid gap-3" onSubmit={keep}>
      <Choice
        legend={abouts[followUp.about]}
        value={verdict}
        onChange={setVerdict}
        options={[
          { value: "put_right", label: "Yes" },
          { value: "partly", label: "Partly" },
          { value: "not_put_right", label: "No", hint: "The case opens again, if it was closed." },
        ]}
      />
      <Field label="In their words">
        {(aria) => (
          <TextArea
            {...aria}
            className="font-serif"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <Problem problem={answer.error} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" busy={answer.isPending} disabled={!verdict}>
          Note {name}’s answer
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  );
}
