import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take a minute or nearly so. A file's size, by which Vitest goes on a fresh checkout, says nothing of that. */
const longest = [
  "apps/server/access-matrix.test.ts",
  "apps/cli/commands/demo.test.ts",
  "apps/server/every-write-path.test.ts",
  "apps/cli/commands/start.test.ts",
  "apps/server/crash-points.test.ts",
  "apps/cli/commands/restore-killed.test.ts",
  "apps/server/live/saved-means-committed.test.ts",
  "apps/server/routes/setup/setup.test.ts",
  "packages/store/embedded/start-embedded.test.ts",
  "apps/cli/commands/backup.test.ts",
  "e2e/notebook.spec.ts",
  "e2e/sample.spec.ts",
  "e2e/two-facilitators.spec.ts",
];

/** The order in which test files begin: those that take long first, so that nobody waits for one of them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => groupOf(a) - groupOf(b) || rankOf(a) - rankOf(b));
  }
}

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;

function rankOf({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((path) => moduleId.endsWith(`/${path}`));
  return at === -1 ? longest.length : at;
}
