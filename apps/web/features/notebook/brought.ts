/** A sentence on its way from the official note. It leaves there only once it is sealed here. */
export interface Brought {
  readonly sentence: string;
  readonly takeAway: () => void;
}
