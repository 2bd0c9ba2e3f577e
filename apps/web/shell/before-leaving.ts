const steps = new Set<() => Promise<void>>();

/** Done before somebody signs out. A step that does not work must not keep them here: what it holds stays kept. */
export function beforeLeaving(step: () => Promise<void>): void {
  steps.add(step);
}

export async function settleBeforeLeaving(): Promise<void> {
  await Promise.allSettled([...steps].map((step) => step()));
}
