/** The way to an offer, through the doors: a case weighed and heard, and a letter that tells it. */
import type { World } from "./world.ts";

type Complaint = { by?: "ana" | "leo"; channel?: "form" | "api"; name?: string; text?: string };

const TEXT = "The train stood on the line, and I missed my sister's birthday.";

export function offering(world: World) {
  return {
    /** A case that is weighed and heard, so that an offer is next. */
    async heard(
      failure: string,
      priceMinor: number,
      { by = "ana", channel = "form", name = "Maria Keller", text = TEXT }: Complaint = {},
    ) {
      const colleague = world[by];
      const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.org`;
      const { id } = await colleague.call("POST /complaints", {
        body: { channel, customer: { name, email }, subject: "Three hours on the line", text },
      });
      const params = { case: id };
      const judged = { failure, severity: "moderate", stance: "at_fault", priceMinor };
      await colleague.call("POST /cases/:case/triage", {
        params,
        version: 1,
        body: { ...judged, causeState: "known", cause: "A switch", feels: "Sad", asks: "Money" },
      });
      const told = { happened: "It stood.", feels: "Sad", costThem: "A day", wants: "Money" };
      await colleague.call("POST /cases/:case/listenings", { params, body: told });
      return params;
    },
    /** The offer reaches the customer with a short letter that a colleague has read. */
    tell: (params: { case: string }, offerId: string, by: "ana" | "leo" = "ana") =>
      write(params, "Our offer stands on your page.", { offerId, by }),
    write,
  };

  async function write(
    params: { case: string },
    words: string,
    { offerId, by = "ana" }: { offerId?: string; by?: "ana" | "leo" } = {},
  ) {
    const [writer, reader] = by === "ana" ? [world.ana, world.leo] : [world.leo, world.ana];
    const body = `Dear Maria,\n\n${words}\n\nAna Ruiz`;
    const letter = await writer.call("POST /cases/:case/letters", {
      params,
      body: { kind: "update", subject: "Our offer", body },
    });
    const at = { letter: letter.id };
    const { version } = letter;
    await reader.call("POST /letters/:letter/approval", { params: at, body: { version } });
    const sent = { ...(offerId ? { offerId } : {}), commitments: [] };
    await writer.call("POST /letters/:letter/sending", { params: at, body: sent });
  }
}
