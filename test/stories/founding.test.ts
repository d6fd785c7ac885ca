/** The first visit happens once, however many come at the same moment. */
import { afterEach, expect, test } from "vitest";
import { Client } from "../clients.ts";
import { onBoth } from "../databases.ts";
import { openDesk, PASSWORD } from "../world.ts";

onBoth("founding", (fresh) => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  afterEach(() => desk.close());

  test("of two founders at once one founds, and the other is asked to sign in", async () => {
    desk = await openDesk(await fresh());
    const found = (name: string) =>
      new Client(desk.url).knock("POST /workspace", {
        body: {
          name,
          industry: "retail",
          currency: "EUR",
          timeZone: "Europe/Berlin",
          mailbox: `${name}@lumen.example`,
          administrator: { name, email: `${name}@lumen.example`, password: PASSWORD },
        },
      });
    const answers = await Promise.all([found("iris"), found("eve")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: "already_founded",
    });
  });
});
