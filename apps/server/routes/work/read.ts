import { readWork as endpoint } from "@goldthread/api/nouns/work.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { listBillingContacts } from "@goldthread/store/queries/billing.ts";
import {
  listColleaguesWork,
  listDueAuthorisations,
  listDueObjectives,
  listMissingAgreements,
} from "@goldthread/store/queries/work.ts";
import { listWaitingDocuments } from "@goldthread/store/queries/client-document.ts";
import { listOpenRequests } from "@goldthread/store/queries/record-request.ts";
import { listWithholdings } from "@goldthread/store/queries/withholding.ts";
import { listPlansToReview } from "@goldthread/store/queries/treatment-plan.ts";
import { judgeContact } from "../../billing/judge-contact.ts";
import { calendarDay } from "../../calendar-day.ts";
import { presentRequest } from "../../requests/present-request.ts";
import { amendmentLines } from "../../note/amendment-lines.ts";
import { presentWithholding } from "../../withholding/present-withholding.ts";
import { defineRoute } from "../../route.ts";

const day = 86_400_000;
/** Older than half a year it is no matter of the day. */
const looksBack = 183 * day;

export const readWork = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ tx, practice, clock }) {
    const now = clock();
    const today = calendarDay(now, practice.zone);
    const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
    const [
      plans,
      plansToReview,
      authorisations,
      agreements,
      documentsToSign,
      contacts,
      colleagues,
      amendments,
      requests,
      withholdings,
    ] = await Promise.all([
      listDueObjectives(tx, addDays(today, 14)),
      listPlansToReview(tx, addDays(today, 14)),
      listDueAuthorisations(tx, { from: addDays(today, -30), to: addDays(today, 30) }),
      listMissingAgreements(tx),
      listWaitingDocuments(tx),
      listBillingContacts(tx, { from: ago(14 * day), to: now.toISOString(), limit: 2000 }),
      listColleaguesWork(tx, ago(looksBack)),
      amendmentLines(tx, { now, today }),
      listOpenRequests(tx),
      listWithholdings(tx, null),
    ]);
    const toConfirm = contacts.filter((row) => {
      const { reasons } = judgeContact(row, now);
      return row.noteId !== null && reasons.includes("code-missing");
    });
    return {
      plansDue: plans.map((plan) => ({ ...plan, isOverdue: plan.dueOn < today })),
      plansToReview: plansToReview.map((plan) => ({
        ...plan,
        isOverdue: plan.reviewDue !== null && plan.reviewDue < today,
      })),
      authorisationsDue: authorisations.map((one) => ({ ...one, isOver: one.expiresOn < today })),
      agreements: [...agreements],
      documentsToSign: [...documentsToSign],
      requests: requests
        .map((row) => presentRequest(row, today))
        .toSorted((a, b) => ((a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : 1)),
      codesToConfirm: toConfirm.length,
      amendments: amendments.filter(({ decision }) => decision === null),
      withholdings: withholdings
        .map((row) => presentWithholding(row, today))
        .filter(({ isStanding, isDue, lookAgainOn }) => isStanding && (isDue || lookAgainOn <= addDays(today, 14)))
        .toSorted((a, b) => (a.lookAgainOn < b.lookAgainOn ? -1 : 1)),
      colleagues: [...colleagues],
    };
  },
});
