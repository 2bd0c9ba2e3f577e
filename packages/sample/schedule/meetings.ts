import { isOpen, type Place } from "../calendar/practice-calendar.ts";
import type { GroupTemplate, Topic } from "../groups/group-kind.ts";
import type { ClientStory, StaffKey } from "../people/client-story.ts";

/** One session of a group in the book of the practice. */
export interface Meeting {
  readonly key: string;
  readonly group: GroupTemplate;
  readonly at: Place;
  readonly topic: Topic;
  /** The first one leads. */
  readonly facilitators: readonly StaffKey[];
  readonly members: readonly ClientStory[];
}

export function meetingsOf(group: GroupTemplate, stories: readonly ClientStory[]): readonly Meeting[] {
  const weeks = Array.from({ length: group.from + 1 }, (_, index) => group.from - index).filter(isOpen);
  return weeks.map((week, index) => ({
    key: `group/${group.kind}/${index}`,
    group,
    at: { week, day: group.day },
    topic: topicAt(group.topics, index),
    facilitators: group.facilitators.filter(({ from, to }) => week <= from && week >= to).map(({ staff }) => staff),
    members: stories.filter((story) => membershipAt(story, group, week) !== undefined),
  }));
}

/** The curriculum from beginning to end, over and over. */
function topicAt(topics: readonly Topic[], index: number): Topic {
  const topic = topics[index % topics.length];
  if (topic === undefined) throw new Error("A group has no topics");
  return topic;
}

export function membershipAt({ groups = [] }: ClientStory, { kind }: GroupTemplate, week: number) {
  return groups.find(({ group, from, to }) => group === kind && week <= from && (week > to || to === 0));
}
