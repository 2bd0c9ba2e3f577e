/** Whoever looks at a record from outside: no member of staff, and never to be taken for one. */
export interface Holder {
  readonly accessId: string;
  readonly clientId: string;
  readonly as: "client" | "representative";
  readonly sessionId: string;
}

export interface HoldersPractice {
  readonly name: string;
  readonly zone: string;
  readonly sample: boolean;
  readonly idleMinutes: number;
}

/** A holder signed in, as one look at the database gives them. */
export interface HolderPresence {
  readonly holder: Holder;
  readonly practice: HoldersPractice;
  /** When the session ends unless something is done before. */
  readonly endsAt: Date;
}
