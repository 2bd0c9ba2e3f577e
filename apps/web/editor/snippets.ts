/** Words that are often needed and say nothing about anybody: what happened is always typed. */
export interface Snippet {
  /** What is typed after the full stop. */
  readonly name: string;
  readonly words: string;
}

export const snippets: readonly Snippet[] = [
  { name: "consent", words: "Informed consent was reviewed; questions were invited and answered." },
  {
    name: "telehealth",
    words: "The session was held by video. Location and a call-back number were confirmed at the start.",
  },
  { name: "interpreter", words: "An interpreter took part throughout the session." },
  { name: "homework", words: "Homework from the last session was reviewed. " },
  { name: "next", words: "Next session: " },
  { name: "norisk", words: "Asked about thoughts of harm to self and to others: " },
  { name: "safety", words: "The safety plan was gone through together. " },
];
