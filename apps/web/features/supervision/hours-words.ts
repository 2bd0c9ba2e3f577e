/** "12 h 30 min", "45 min", "0 h". */
export function hoursWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0 && rest > 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export const kindWords = { individual: "Individual", group: "Group" } as const;
export const placeWords = { "in-person": "in person", remote: "remote" } as const;
