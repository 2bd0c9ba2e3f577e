/** A note or a draft that can be shared, and whom it is about; a group's shared part is about nobody by name. */
export interface Text {
  readonly id: string;
  readonly isDraft: boolean;
  readonly client: number | null;
  readonly group: number | null;
  readonly author: number;
}
