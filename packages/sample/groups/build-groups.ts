import type { PracticeClock } from "../calendar/practice-clock.ts";
import { idFrom } from "../id-from.ts";
import { clientId } from "../people/build-clients.ts";
import { staffId } from "../people/build-staff.ts";
import type { ClientStory } from "../people/client-story.ts";
import type { SampleGroup } from "../sample-practice.ts";
import type { GroupTemplate } from "./group-kind.ts";
import { groupTemplates } from "./group-templates.ts";

export function groupId(seed: string, { kind }: GroupTemplate): string {
  return idFrom(seed, `group/${kind}`);
}

interface Building {
  readonly seed: string;
  readonly clock: PracticeClock;
  readonly stories: readonly ClientStory[];
}

export function buildGroups({ seed, clock, stories }: Building): readonly SampleGroup[] {
  return groupTemplates.map((group) => {
    const dateIn = (week: number) => clock.dateOf({ week, day: group.day });
    const span = ({ from, to }: { readonly from: number; readonly to: number }) => ({
      from: dateIn(from),
      to: to === 0 ? null : dateIn(to),
    });
    return {
      id: groupId(seed, group),
      name: group.name,
      kind: group.kind,
      purpose: group.purpose,
      facilitators: group.facilitators.map((part) => ({ staffId: staffId(seed, part.staff), ...span(part) })),
      members: stories.flatMap((story) =>
        (story.groups ?? [])
          .filter((membership) => membership.group === group.kind)
          .map((membership) => ({ clientId: clientId(seed, story), ...span(membership) })),
      ),
    };
  });
}
