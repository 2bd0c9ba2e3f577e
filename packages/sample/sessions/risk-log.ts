import { expand, type Slots } from "../grammar/expand.ts";
import { idFrom } from "../id-from.ts";
import { riskMoment, type RiskMoment } from "../notes/risk-moment.ts";
import { clientId } from "../people/build-clients.ts";
import type { ClientStory } from "../people/client-story.ts";
import { prngFrom } from "../prng.ts";
import type { SampleRisk } from "../sample-practice.ts";

/** Concerns about risk as they are opened and closed in the notes. */
export interface RiskLog {
  /** What a session of this week does with the client's concerns; the order of calls is the order of time. */
  readonly momentOf: (story: ClientStory, week: number) => RiskMoment;
  readonly isOpen: (story: ClientStory) => boolean;
  readonly record: (story: ClientStory, moment: RiskMoment, by: RiskAct) => void;
  readonly all: () => readonly SampleRisk[];
}

interface RiskAct {
  readonly staffId: string;
  /** ISO instant. */
  readonly at: string;
  readonly slots: Slots;
}

export function createRiskLog(seed: string): RiskLog {
  const lastWeeks = new Map<string, number>();
  const risks = new Map<string, SampleRisk>();
  const openOf = (story: ClientStory) =>
    [...risks.values()].find((risk) => risk.clientId === clientId(seed, story) && risk.closedAt === null);

  return {
    momentOf: (story, week) => {
      const moment = riskMoment(story, week, lastWeeks.get(story.key) ?? null);
      lastWeeks.set(story.key, week);
      return moment;
    },
    isOpen: (story) => openOf(story) !== undefined,
    record: (story, moment, { staffId, at, slots }) => {
      if (moment.state === "opened") {
        const id = idFrom(seed, `risk/${story.key}/${risks.size}`);
        const summary = expand(moment.concern.summary, slots, prngFrom(id));
        risks.set(id, {
          id,
          clientId: clientId(seed, story),
          openedAt: at,
          openedBy: staffId,
          summary,
          closedAt: null,
          closedBy: null,
          outcome: null,
        });
      }
      const open = openOf(story);
      if (moment.state === "closed" && open !== undefined) {
        risks.set(open.id, {
          ...open,
          closedAt: at,
          closedBy: staffId,
          outcome: expand(moment.concern.outcome, slots, prngFrom(open.id)),
        });
      }
    },
    all: () => [...risks.values()],
  };
}
