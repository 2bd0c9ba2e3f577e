import type { Transaction } from "../transact.ts";

/** Before the changes of these drafts are destroyed: keeps their times, for each who wrote. Again changes nothing. */
export async function keepWritingTime(tx: Transaction, draftIds: readonly string[]): Promise<void> {
  await tx.sql("select keep_writing_time($1::uuid[])", [draftIds]);
}

export interface WritingStretch {
  readonly sessionId: string;
  readonly staffId: string;
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
}

/** As the part `setup`, for the sample practice alone: times that no change of a draft has left. */
export async function addWritingTimes(tx: Transaction, stretches: readonly WritingStretch[]): Promise<void> {
  await tx.sql(
    `insert into writing_time (session_id, staff_id, changing)
     select row.session_id, row.staff_id, range_agg(tstzrange(row.begun, row.ended + interval '2 minutes'))
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[]) as row (session_id, staff_id, begun, ended)
     group by row.session_id, row.staff_id`,
    [
      stretches.map(({ sessionId }) => sessionId),
      stretches.map(({ staffId }) => staffId),
      stretches.map(({ from }) => from),
      stretches.map(({ to }) => to),
    ],
  );
}
