import type { Licence } from "./measure.ts";

/** The outcome and session rating scales of one family share one licence. */
export const ratingScaleLicence: Licence = {
  state: "forbidden",
  source: {
    cite: "Licence of the outcome and session rating scales: individual use on paper; no electronic copy, nothing derived, a fee for groups",
    url: "https://paperzz.com/doc/7179229/scripting-for-oral-version-of-the-outcome-rating-scale",
    read: "2026-11-22",
  },
  notice: null,
};
