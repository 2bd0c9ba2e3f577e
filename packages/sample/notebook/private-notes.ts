import { idFrom } from "../id-from.ts";
import { usualSeed } from "../usual-seed.ts";

/** One fictional private note. It is sealed where private notes are: in its author's browser. */
export interface SamplePrivateNote {
  readonly kind: "psychotherapy" | "reflection";
  readonly title: string;
  readonly text: string;
  readonly about: { readonly kind: "client" | "group"; readonly id: string; readonly name: string } | null;
  readonly daysAgo: number;
}

/** From how many years on the notebook asks about a note; one of them is older. */
export const asksAfterYears = 7;

const client = (key: string, name: string) =>
  ({ kind: "client", id: idFrom(usualSeed, `client/${key}`), name }) as const;
const openCircle = { kind: "group", id: idFrom(usualSeed, "group/process"), name: "The open circle" } as const;

export const samplePrivateNotes: readonly SamplePrivateNote[] = [
  {
    kind: "psychotherapy",
    title: "The door that she counts",
    about: client("panic-1", "Teodora Brânză-Lund"),
    daysAgo: 3,
    text: "She told the story of the lift a third time, and a third time she left herself out of it: the lift was stuck, the others waited, somebody sighed. I caught myself sighing too.\n\nMy guess: being a burden frightens her more than being shut in. She apologised for the hour before it had begun.\n\nI was pleased to be needed, and that is worth watching.",
  },
  {
    kind: "psychotherapy",
    title: "What I did not ask",
    about: client("depression-1", "Marisol Quintavalle"),
    daysAgo: 6,
    text: "A long silence after she spoke of her mother's kitchen. I filled it. It was my own impatience and not hers; she would have gone on.\n\nThe picture that came to me: a house in which every room is kept ready for somebody else. Perhaps offer it to her one day, perhaps it is only mine.",
  },
  {
    kind: "psychotherapy",
    title: "Two languages",
    about: client("grief-3", "Дарина Яворенко"),
    daysAgo: 9,
    text: "She changed language for one sentence and would not say it again in mine. I did not press. Whom was it meant for? It felt as if a third person had come in, and I was the guest.",
  },
  {
    kind: "psychotherapy",
    title: "Charm",
    about: client("alcohol-1", "Caspian Dunnbrook"),
    daysAgo: 13,
    text: "He makes me laugh in the first minutes of each hour, and I let him. By the time we come to it, it is late. I think that we both arrange it so.\n\nBring to supervision: what am I spared by laughing?",
  },
  {
    kind: "psychotherapy",
    title: "The chair by the window",
    about: openCircle,
    daysAgo: 4,
    text: "Nobody takes the chair of the member who left. The circle closes around it and leaves it out, all of them without a word. I moved it against the wall before they came, and was ashamed as if I had been caught.",
  },
  {
    kind: "reflection",
    title: "Slower beginnings",
    about: null,
    daysAgo: 2,
    text: "Tried: saying nothing for as long as it takes to hang up a coat.\nWhat it did: two people began with something that they had not planned. One was irritated, and said so, which was new.\nNext: keep it for a month; not with those who come in out of breath.",
  },
  {
    kind: "reflection",
    title: "After supervision",
    about: null,
    daysAgo: 20,
    text: "Ingrid asked whose hurry it is. I had an answer at once, which is the answer.\nNext: when I want to explain, ask instead.",
  },
  {
    kind: "reflection",
    title: "From my internship",
    about: null,
    daysAgo: 8 * 365,
    text: "I copied this from a paper notebook. I was so sure of everything. What stayed true: people can tell whether one is curious or only polite.",
  },
];
