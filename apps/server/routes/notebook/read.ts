import { readNotebook as endpoint } from "@goldthread/api/nouns/notebook.ts";
import { authorshipOf } from "@goldthread/clinical/private-notes/authorship.ts";
import { regimeSources } from "@goldthread/clinical/private-notes/author-licences.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { defineRoute } from "../../route.ts";

/** Handing out the wrapped keys is what opening a notebook is, as far as this side can see. The trail names no client. */
export const readNotebook = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "own notebook opened" },
  async run({ tx }) {
    const [notebook, wraps, isHeld, credentials] = await Promise.all([
      notebooks.readNotebook(tx),
      notebooks.listWraps(tx),
      notebooks.isMyNotebookHeld(tx),
      notebooks.readMyCredentials(tx),
    ]);
    const { regimes, credential } = authorshipOf(credentials);
    const sources = Object.values(regimeSources).map(({ cite, read }) => ({ cite, isChecked: read !== null }));
    return {
      exists: notebook !== undefined,
      wraps: [...wraps],
      version: notebook?.version ?? 0,
      recoveryProvenAt: notebook?.recoveryProvenAt ?? null,
      isHeld,
      authorship: { regimes: [...regimes], credential, sources },
    };
  },
});
