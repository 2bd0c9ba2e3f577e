import type { PracticeClock } from "../calendar/practice-clock.ts";
import { idFrom } from "../id-from.ts";
import type { CareCapacity, SampleClient } from "../sample-practice.ts";
import { assignSlots } from "../schedule/slots.ts";
import { staffId } from "./build-staff.ts";
import type { ClientStory, StaffKey } from "./client-story.ts";

export function clientId(seed: string, { key }: ClientStory): string {
  return idFrom(seed, `client/${key}`);
}

interface Building {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly stories: readonly ClientStory[];
}

export function buildClients({ seed, clock, stories }: Building): readonly SampleClient[] {
  const slots = assignSlots(stories);
  return stories.map((story, place) => {
    const dateIn = (week: number) => clock.dateOf({ week, day: slots.get(story.key)?.day ?? 0 });
    return {
      id: clientId(seed, story),
      name: story.name,
      preferredName: story.preferredName,
      aliases: story.aliases,
      pronouns: story.pronouns,
      birthDate: `${Number(clock.today.slice(0, 4)) - story.age}-${story.birthday}`,
      recordNumber: `LW-${String(1040 + 7 * place)}`,
      careTeam: careTeam(story).map(({ staff, capacity, from, to }) => ({
        staffId: staffId(seed, staff),
        capacity,
        from: dateIn(from),
        to: to === 0 ? null : dateIn(to),
      })),
    };
  });
}

interface Care {
  readonly staff: StaffKey;
  readonly capacity: CareCapacity;
  readonly from: number;
  readonly to: number;
}

/** Who has looked after a client, in weeks ago; 0 is still so. */
function careTeam({ seenBy, before, nurse, aide, weeks: [from, to] }: ClientStory): readonly Care[] {
  const seen: Care[] =
    before === undefined
      ? [therapist(seenBy, from, to)]
      : [therapist(before.seenBy, from, before.untilWeek), therapist(seenBy, before.untilWeek, to)];
  const supervised = seen
    .filter(({ staff }) => staff === "trainee")
    .map((care): Care => ({ ...care, staff: "supervisor", capacity: "supervisor" }));
  return [
    ...seen,
    ...supervised,
    ...(nurse === true ? [{ staff: "nurse", capacity: "nurse", from, to } as const] : []),
    ...(aide !== undefined ? [{ staff: "aide", capacity: "aide", from: from - 11, to } as const] : []),
  ];
}

function therapist(staff: "clinician" | "supervisor" | "trainee", from: number, to: number): Care {
  return { staff, capacity: staff === "trainee" ? "trainee" : "clinician", from, to };
}
