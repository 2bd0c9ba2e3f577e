import { defineTotalOnly } from "../measure.ts";
import { ratingScaleLicence } from "../rating-scale-licence.ts";

export const ors = defineTotalOnly({
  id: "ors",
  name: "ORS",
  about: "Outcome rating scale: how the last week went, marked on paper.",
  licence: ratingScaleLicence,
  total: { least: 0, most: 40, step: 0.1, unit: "of 40" },
  better: "higher",
  remarks: [
    "Its cut-offs and its reliable change were not checked against the authors, so nothing is made of a total.",
  ],
});
