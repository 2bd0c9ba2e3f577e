import type { Segment } from "@goldthread/clinical/note/note-body.ts";
import { laterTime } from "../calendar/local-time.ts";
import type { Teller } from "../grammar/teller.ts";
import { idFrom } from "../id-from.ts";
import { prngFrom } from "../prng.ts";
import type { SampleElement } from "../sample-practice.ts";
import type { GroupTemplate, Topic } from "./group-kind.ts";
import { sharedPhrases } from "./shared-phrases.ts";

export interface SharedPart {
  readonly elements: readonly SampleElement[];
  readonly segments: readonly Segment[];
}

export interface SharedOccasion {
  readonly seed: string;
  /** The session's key. */
  readonly key: string;
  readonly group: GroupTemplate;
  readonly topic: Topic;
  /** In the order of leading. */
  readonly facilitatorIds: readonly string[];
  readonly newMember: boolean;
  readonly teller: Teller;
}

/** The part of a group session that is written once. It names and describes no member. */
export function tellShared(occasion: SharedOccasion): SharedPart {
  const { seed, key, group, topic, teller } = occasion;
  const prng = prngFrom(`${seed}/shared/${key}`);
  const say = (pool: readonly string[]) => teller.say(pool, {}, prng);
  const segments = segmentsOf(occasion);
  const inProcess = group.kind === "process";
  const opening = [
    say(inProcess ? sharedPhrases.processOpening : sharedPhrases.opening),
    ...(occasion.newMember ? [say(sharedPhrases.welcome)] : []),
  ];
  const texts = [
    opening.join(" "),
    say(topic.work),
    say(inProcess ? sharedPhrases.processClosing : sharedPhrases.closing),
  ];
  const did = [topic.lead, topic.co];
  return {
    segments,
    elements: [
      { element: "topic", key: null, text: `${topic.title}.` },
      { element: "objective", key: null, text: topic.objective },
      ...occasion.facilitatorIds.map((key, place): SampleElement => ({
        element: "interventions",
        key,
        text: say(did[place] ?? topic.co),
      })),
      ...segments.map(({ id }, place): SampleElement => ({ element: "segment", key: id, text: texts[place] ?? "" })),
      { element: "climate", key: null, text: say(sharedPhrases.climate) },
    ],
  };
}

function segmentsOf({ seed, key, group }: SharedOccasion): readonly Segment[] {
  let start = group.time;
  return group.segments.map(({ label, minutes }, place) => {
    const stop = laterTime(start, minutes);
    const segment = { id: idFrom(seed, `${key}/segment/${place}`), label, start, stop };
    start = stop;
    return segment;
  });
}
