/** One customer over HTTP: to look at, and to take along. */
import { may } from "../../people/index.ts";
import { type Doors, Download } from "../../rim/http/doors.ts";
import { done } from "../../words/outcome.ts";
import type { Needs } from "../needs.ts";
import type { customerContract } from "./customer.contract.ts";
import { customerExport, customerView } from "./view.ts";

export const customerDoors: Doors<typeof customerContract, Needs> = {
  "GET /customers/:customer/history": async (needs, { params, by }) => {
    const allowed = may(by, "case:read");
    return allowed.ok ? customerView(needs, params.customer) : allowed;
  },
  "GET /customers/:customer/export": async (needs, { params, by }) => {
    const allowed = may(by, "customer:edit");
    if (!allowed.ok) return allowed;
    const kept = await customerExport(needs, params.customer);
    if (!kept.ok) return kept;
    const content = Buffer.from(JSON.stringify(kept.value, null, 2));
    return done(new Download(content, "application/json", "what-we-keep-about-you.json"));
  },
};
