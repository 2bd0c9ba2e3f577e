import type { Writer } from "../command.ts";
import { percent, renderBar, shareOf, type Step } from "./render-bar.ts";

export type Reporter = {
  readonly step: (step: Step) => void;
  /** Takes the bar away, so that what follows stands on a line of its own. */
  readonly end: () => void;
};

/** A bar where a person looks on, else a plain line now and then, or an object a line with `json`. */
export function reportProgress(to: Writer, { json }: { json: boolean }): Reporter {
  return to.isTTY === true && !json ? reportAsBar(to) : reportAsLines(to, json);
}

const clearLine = "\r\u001b[K";

function reportAsBar(to: Writer): Reporter {
  let shown = "";
  return {
    step(step) {
      // Some terminals say that they have none.
      const bar = renderBar(step, to.columns || 80);
      if (bar !== shown) to.write(`${clearLine}${bar}`);
      shown = bar;
    },
    end() {
      if (shown !== "") to.write(clearLine);
      shown = "";
    },
  };
}

/** A line for each new thing that is done and each tenth of the whole: a log must not fill with them. */
function reportAsLines(to: Writer, json: boolean): Reporter {
  let last = "";
  return {
    step(step) {
      const share = shareOf(step);
      const place = `${step.what} ${Math.floor(share * 10)}`;
      if (place === last) return;
      last = place;
      const { what, done, total } = step;
      to.write(json ? `${JSON.stringify({ progress: what, done, total })}\n` : `${what}: ${percent(share)}\n`);
    },
    end: () => {},
  };
}
