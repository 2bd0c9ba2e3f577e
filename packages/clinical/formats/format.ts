import type { ElementId } from "../elements/element.ts";

/** A section of a format: which elements it shows, in order, and which one typing and pasting go to. */
export interface Section {
  readonly key: string;
  readonly title: string;
  readonly shows: readonly ElementId[];
  /** One of `shows`. */
  readonly takes: ElementId;
  /** A question in grey where the section is empty. */
  readonly prompt: string;
}

/** A note format is data: ordered sections over elements. One file each. */
export interface Format {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** `client`: a note or a member's part; `shared`: a group session's shared part. */
  readonly scope: "client" | "shared";
  /** Who uses it and when, one sentence. */
  readonly use: string;
  readonly sections: readonly Section[];
}

export function defineFormat(format: Format): Format {
  return Object.freeze(format);
}
