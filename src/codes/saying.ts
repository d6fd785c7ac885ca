/** What a case's timeline says of codes. */
import type { Sayings } from "../cases/index.ts";

const WHY: Readonly<Record<string, string>> = {
  asked: "they can’t read our mail",
  no_address: "we have no address of theirs",
  bounced: "our last mail to them came back",
  too_many: "wrong codes came too often; it may not be them",
};

export const CODE_SAYINGS: Sayings = {
  "answer held": "The customer accepts; it counts once they have shown that it is them",
  "code sent": "Sent the customer a code to show that it is them",
  "code left": "The mail with the code has left",
  "code uncertain": "The mail with the code may not have left; they can ask for another",
  "code undelivered": ({ problem }) => `The code could not be delivered: ${String(problem)}`,
  "code delayed": ({ problem }) => `The mail with the code is late: ${String(problem)}`,
  "code delivered": "The mail with the code has arrived",
  "code burnt": ({ tries }) => `Wrong digits came ${String(tries)} times; the code has ended`,
  "code proven": "The customer typed their code",
  "answer passed on": ({ because }) =>
    `One of us hears the answer in person: ${WHY[String(because)] ?? ""}`,
};
