import { queryOptions } from "@tanstack/react-query";
import { measureOf } from "@goldthread/clinical/measures/index.ts";
import type { MarkScore } from "@goldthread/clinical/note/progress-mark.ts";
import { call } from "../../api.ts";

const shown = 8;

/** The client's last scores, newest first: one of them may stand for the progress on an objective. */
export const lastScoresQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["last-scores", clientId],
    queryFn: async (): Promise<readonly MarkScore[]> => {
      const { administrations } = await call("GET /api/clients/:clientId/measures", { clientId });
      return administrations
        .flatMap(({ measure, label, total, answeredAt }) =>
          total === null
            ? []
            : [
                {
                  measure: label === "" ? (measureOf(measure)?.name ?? measure) : label,
                  total: String(total),
                  on: answeredAt.slice(0, 10),
                },
              ],
        )
        .slice(0, shown);
    },
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
