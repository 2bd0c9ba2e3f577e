import type { MeasureTemplate } from "../arcs/family.ts";
import type { Prng } from "../prng.ts";

const highest: Readonly<Record<string, number>> = {
  "PHQ-9": 27,
  "GAD-7": 21,
  "PCL-5": 80,
  PDSS: 28,
  "Y-BOCS": 40,
  AUDIT: 40,
  EPDS: 30,
  LSAS: 144,
  ASRS: 72,
  PCS: 52,
  PG13: 65,
  ZBI: 88,
  ASRM: 20,
};

export interface MeasurePath {
  readonly name: string;
  readonly most: number;
  readonly scoreAt: (progress: number, noise: number) => number;
}

/** A measure's scores along the course of one client. */
export function measurePath(template: MeasureTemplate, prng: Prng): MeasurePath {
  const first = prng.between(...template.from);
  const last = prng.between(...template.to);
  const most = highest[template.name];
  if (most === undefined) throw new Error(`A measure's highest score is not known: ${template.name}`);
  const spread = Math.max(1, Math.round(Math.abs(first - last) * 0.08));
  return {
    name: template.name,
    most,
    scoreAt: (progress, noise) =>
      Math.min(most, Math.max(0, Math.round(first + (last - first) * progress + (noise - 0.5) * 2 * spread))),
  };
}
