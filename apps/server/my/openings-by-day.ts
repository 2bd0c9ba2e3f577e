import type { MyTrailRow } from "@goldthread/store/queries/my-record.ts";

export interface OpeningsOfDay {
  readonly day: string;
  readonly at: string;
  readonly name: string;
  readonly credential: string;
  readonly roles: string[];
  /** What was done, each once, newest first. */
  readonly acts: string[];
  readonly inEmergency: boolean;
}

/** One line for each person and day, newest first: forty rows of a trail say less than who was there and what for. */
export function openingsByDay(rows: readonly MyTrailRow[]): OpeningsOfDay[] {
  const byPersonAndDay = Map.groupBy(rows, ({ day, name, inEmergency }) => `${day}\n${name}\n${String(inEmergency)}`);
  return [...byPersonAndDay.values()].flatMap((of) => {
    const [newest] = of;
    if (newest === undefined) return [];
    const { day, at, name, credential, roles, inEmergency } = newest;
    const acts = [...new Set(of.map(({ act }) => act))];
    return [{ day, at, name, credential, roles: [...roles], acts, inEmergency }];
  });
}
