/** A sentence or two of a note, with the labels of what should be said of it, in no order. Fictional. */
export type LabelledText = readonly [text: string, ...labels: string[]];
