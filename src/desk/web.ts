/** The web side of the desk: the API's doors, live news, the screens, the customer's own pages. */
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { apologiesContract } from "../apologies/apologies.contract.ts";
import { apologiesDoors } from "../apologies/apologies.http.ts";
import { callsContract } from "../calls/calls.contract.ts";
import { callsDoors } from "../calls/calls.http.ts";
import { causesContract } from "../causes/causes.contract.ts";
import { causesDoors } from "../causes/causes.http.ts";
import { chatsContract } from "../chats/chats.contract.ts";
import { chatsDoors } from "../chats/chats.http.ts";
import { compensationContract } from "../compensation/compensation.contract.ts";
import { compensationDoors } from "../compensation/compensation.http.ts";
import { entitlementsContract } from "../entitlements/entitlements.contract.ts";
import { entitlementsDoors } from "../entitlements/entitlements.http.ts";
import { fairnessContract } from "../fairness/fairness.contract.ts";
import { fairnessDoors } from "../fairness/fairness.http.ts";
import { coachingContract } from "../coaching/coaching.contract.ts";
import { coachingDoors } from "../coaching/coaching.http.ts";
import { debriefsContract } from "../debriefs/debriefs.contract.ts";
import { debriefsDoors } from "../debriefs/debriefs.http.ts";
import { payoutsContract } from "../payouts/payouts.contract.ts";
import { payoutsDoors } from "../payouts/payouts.http.ts";
import { plansContract } from "../plans/plans.contract.ts";
import { plansDoors } from "../plans/plans.http.ts";
import { standingsContract } from "../standings/standings.contract.ts";
import { standingsDoors } from "../standings/standings.http.ts";
import { followUpsContract } from "../follow-ups/follow-ups.contract.ts";
import { followUpsDoors } from "../follow-ups/follow-ups.http.ts";
import { ledgerContract } from "../ledger/ledger.contract.ts";
import { ledgerDoors } from "../ledger/ledger.http.ts";
import { lessonsContract } from "../lessons/lessons.contract.ts";
import { lessonsDoors } from "../lessons/lessons.http.ts";
import { casesContract } from "../cases/cases.contract.ts";
import { casesDoors } from "../cases/cases.http.ts";
import { incidentsContract } from "../incidents/incidents.contract.ts";
import { incidentsDoors } from "../incidents/incidents.http.ts";
import { inquiriesContract } from "../inquiries/inquiries.contract.ts";
import { inquiriesDoors } from "../inquiries/inquiries.http.ts";
import { conversationsContract } from "../conversations/conversations.contract.ts";
import { conversationsDoors } from "../conversations/conversations.http.ts";
import { formsContract } from "../forms/forms.contract.ts";
import { formsDoors } from "../forms/forms.http.ts";
import { cataloguesContract } from "../catalogues/catalogues.contract.ts";
import { cataloguesDoors } from "../catalogues/catalogues.http.ts";
import { hoursContract } from "../hours/hours.contract.ts";
import { hoursDoors } from "../hours/hours.http.ts";
import { hooksContract } from "../hooks/hooks.contract.ts";
import { hooksDoors } from "../hooks/hooks.http.ts";
import { mailContract } from "../mail/mail.contract.ts";
import { mailDoors } from "../mail/mail.http.ts";
import { mailboxesContract } from "../mailboxes/mailboxes.contract.ts";
import { mailboxesDoors } from "../mailboxes/mailboxes.http.ts";
import { peopleContract } from "../people/people.contract.ts";
import { openDoors, peopleDoors } from "../people/people.http.ts";
import { playbooksContract } from "../playbooks/playbooks.contract.ts";
import { playbooksDoors } from "../playbooks/playbooks.http.ts";
import { waysContract } from "../ways/ways.contract.ts";
import { waysDoors } from "../ways/ways.http.ts";
import { watchesContract } from "../watches/watches.contract.ts";
import { watchesDoors } from "../watches/watches.http.ts";
import { promisesContract } from "../promises/promises.contract.ts";
import { promisesDoors } from "../promises/promises.http.ts";
import { tellingsContract } from "../tellings/tellings.contract.ts";
import { tellingsDoors } from "../tellings/tellings.http.ts";
import { reckoningsContract } from "../reckonings/reckonings.contract.ts";
import { reckoningsDoors } from "../reckonings/reckonings.http.ts";
import { transfersContract } from "../transfers/transfers.contract.ts";
import { transfersDoors } from "../transfers/transfers.http.ts";
import { newId, sha256 } from "../rim/clock.ts";
import { reviewsContract } from "../reviews/reviews.contract.ts";
import { reviewsDoors } from "../reviews/reviews.http.ts";
import { budget } from "../rim/http/budget.ts";
import { openHttp } from "../rim/http/http.ts";
import { serve } from "../rim/http/serve.ts";
import { vouchersContract } from "../vouchers/vouchers.contract.ts";
import { vouchersDoors } from "../vouchers/vouchers.http.ts";
import { customerPages } from "./page/customer.http.ts";
import { chatPlace } from "./chat/chat.http.ts";
import { earsOf } from "./chat/ears.ts";
import { formPages } from "./form/form.http.ts";
import { hookPlace } from "./hook/hook.http.ts";
import { callbackPlace } from "./payout/callback.http.ts";
import { callerFrom, cookieFor } from "./caller.ts";
import { openSample } from "./sample.ts";
import { customerContract } from "./customer/customer.contract.ts";
import { customerDoors } from "./customer/customer.http.ts";
import { erasureContract } from "./erasure/erasure.contract.ts";
import { erasureDoors } from "./erasure/erasure.http.ts";
import { exampleContract } from "./example/example.contract.ts";
import { exampleDoors } from "./example/example.http.ts";
import { deskContract } from "./desk.contract.ts";
import { deskDoors } from "./desk.http.ts";
import { health } from "./health.ts";
import type { House } from "./house.ts";
import { listContract } from "./list/list.contract.ts";
import { changedBy } from "./change/changed-by.ts";
import { listDoors } from "./list/list.http.ts";
import { queuesContract } from "../queues/queues.contract.ts";
import { queuesDoors } from "../queues/queues.http.ts";
import { worklistsContract } from "../worklists/worklists.contract.ts";
import { worklistsDoors } from "../worklists/worklists.http.ts";
import { liveNews } from "./live.ts";
import { screens } from "./screens.ts";

export const SCREENS = join(import.meta.dirname, "../../dist/web");

export async function openWeb(house: House): Promise<FastifyInstance> {
  const { db, needsIn, now, config, log } = house;
  const secure = config.publicUrl?.startsWith("https:") ?? false;
  const asked = budget();
  const app = await openHttp({ log, proxyHops: config.proxyHops, secure, asked });
  const callerOf = asked.knowing(callerFrom(db, now));
  const doors = {
    db,
    needsIn,
    callerOf,
    recall: asked.recall,
    cookieFor: cookieFor(secure, now),
    now,
    hash: sha256,
    changedBy,
  };

  await app.register(
    async (api) => {
      const { trades } = house.handbook;
      const open = openDoors({
        db,
        needsIn,
        newId,
        now,
        trades,
        openSample: (told) => openSample(house, told),
      });
      serve(api, doors, peopleContract, peopleDoors, open);
      serve(api, doors, hoursContract, hoursDoors);
      serve(api, doors, cataloguesContract, cataloguesDoors);
      serve(api, doors, playbooksContract, playbooksDoors);
      serve(api, doors, mailContract, mailDoors);
      serve(api, doors, mailboxesContract, mailboxesDoors);
      serve(api, doors, conversationsContract, conversationsDoors);
      serve(api, doors, casesContract, casesDoors);
      serve(api, doors, inquiriesContract, inquiriesDoors);
      serve(api, doors, waysContract, waysDoors);
      serve(api, doors, watchesContract, watchesDoors);
      serve(api, doors, formsContract, formsDoors);
      serve(api, doors, hooksContract, hooksDoors);
      serve(api, doors, chatsContract, chatsDoors);
      serve(api, doors, reviewsContract, reviewsDoors);
      serve(api, doors, apologiesContract, apologiesDoors);
      serve(api, doors, promisesContract, promisesDoors);
      serve(api, doors, tellingsContract, tellingsDoors);
      serve(api, doors, entitlementsContract, entitlementsDoors);
      serve(api, doors, callsContract, callsDoors);
      serve(api, doors, ledgerContract, ledgerDoors);
      serve(api, doors, vouchersContract, vouchersDoors);
      serve(api, doors, compensationContract, compensationDoors);
      serve(api, doors, payoutsContract, payoutsDoors);
      serve(api, doors, transfersContract, transfersDoors);
      serve(api, doors, reckoningsContract, reckoningsDoors);
      serve(api, doors, causesContract, causesDoors);
      serve(api, doors, fairnessContract, fairnessDoors);
      serve(api, doors, plansContract, plansDoors);
      serve(api, doors, standingsContract, standingsDoors);
      serve(api, doors, coachingContract, coachingDoors);
      serve(api, doors, debriefsContract, debriefsDoors);
      serve(api, doors, followUpsContract, followUpsDoors);
      serve(api, doors, incidentsContract, incidentsDoors);
      serve(api, doors, lessonsContract, lessonsDoors);
      serve(api, doors, queuesContract, queuesDoors);
      serve(api, doors, worklistsContract, worklistsDoors);
      serve(api, doors, listContract, listDoors);
      serve(api, doors, deskContract, deskDoors);
      serve(api, doors, customerContract, customerDoors);
      serve(api, doors, exampleContract, exampleDoors);
      serve(api, doors, erasureContract, erasureDoors);
      liveNews(api, house, callerOf);
    },
    { prefix: "/api/v1" },
  );
  app.get("/api/openapi.json", { schema: { hide: true } as object }, async () => app.swagger());
  health(app, house);
  await customerPages(app, house);
  await formPages(app, house);
  await hookPlace(app, house);
  await callbackPlace(app, house);
  const ears = earsOf(house);
  app.addHook("onClose", async () => ears.close());
  await chatPlace(app, { ...house, ears });
  await screens(app, SCREENS);
  return app;
}
