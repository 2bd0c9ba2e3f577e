/**
 * F10 to F19, put together: each substance has three levels of use, and each level the same states as long as they are
 * listed for it. A list of states is written as the digits that follow the level's.
 */

const levels = { "1": "abuse", "2": "dependence", "9": "use" } as const;
type Level = keyof typeof levels;

const states: Readonly<Record<string, string>> = {
  "0": "uncomplicated",
  "1": "in remission",
  "20": "with intoxication, uncomplicated",
  "21": "with intoxication delirium",
  "22": "with intoxication and changed perception",
  "29": "with intoxication, unspecified",
  "3": "with withdrawal",
  "30": "with withdrawal, uncomplicated",
  "31": "with withdrawal delirium",
  "32": "with withdrawal and changed perception",
  "39": "with withdrawal, unspecified",
  "4": "with a mood disorder caused by it",
  "50": "with psychosis caused by it, delusions",
  "51": "with psychosis caused by it, hallucinations",
  "59": "with psychosis caused by it, unspecified",
  "6": "with lasting memory disorder caused by it",
  "7": "with lasting dementia caused by it",
  "80": "with an anxiety disorder caused by it",
  "81": "with sexual dysfunction caused by it",
  "82": "with a sleep disorder caused by it",
  "83": "with lasting perception disorder (flashbacks)",
  "88": "with another disorder caused by it",
  "9": "with an unspecified disorder caused by it",
};

interface Substance {
  readonly category: string;
  readonly name: string;
  readonly abuse: string;
  readonly dependence: string;
  readonly use: string;
}

const substances: readonly Substance[] = [
  {
    category: "F10",
    name: "Alcohol",
    abuse: "0 1 20 21 29 30 31 32 39 4 50 51 59 80 81 82 88 9",
    dependence: "0 1 20 21 29 30 31 32 39 4 50 51 59 6 7 80 81 82 88 9",
    use: "0 1 20 21 29 30 31 32 39 4 50 51 59 6 7 80 81 82 88 9",
  },
  {
    category: "F11",
    name: "Opioid",
    abuse: "0 1 20 21 22 29 3 4 50 51 59 81 82 88 9",
    dependence: "0 1 20 21 22 29 3 4 50 51 59 81 82 88 9",
    use: "0 1 20 21 22 29 3 4 50 51 59 81 82 88 9",
  },
  {
    category: "F12",
    name: "Cannabis",
    abuse: "0 1 20 21 22 29 3 50 51 59 80 88 9",
    dependence: "0 1 20 21 22 29 3 50 51 59 80 88 9",
    use: "0 1 20 21 22 29 3 50 51 59 80 88 9",
  },
  {
    category: "F13",
    name: "Sedative, hypnotic or anxiolytic",
    abuse: "0 1 20 21 29 30 31 32 39 4 50 51 59 80 81 82 88 9",
    dependence: "0 1 20 21 29 30 31 32 39 4 50 51 59 6 7 80 81 82 88 9",
    use: "0 1 20 21 29 30 31 32 39 4 50 51 59 6 7 80 81 82 88 9",
  },
  {
    category: "F14",
    name: "Cocaine",
    abuse: "0 1 20 21 22 29 3 4 50 51 59 80 81 82 88 9",
    dependence: "0 1 20 21 22 29 3 4 50 51 59 80 81 82 88 9",
    use: "0 1 20 21 22 29 3 4 50 51 59 80 81 82 88 9",
  },
  {
    category: "F15",
    name: "Other stimulant",
    abuse: "0 1 20 21 22 29 3 4 50 51 59 80 81 82 88 9",
    dependence: "0 1 20 21 22 29 3 4 50 51 59 80 81 82 88 9",
    use: "0 1 20 21 22 29 3 4 50 51 59 80 81 82 88 9",
  },
  {
    category: "F16",
    name: "Hallucinogen",
    abuse: "0 1 20 21 22 29 4 50 51 59 80 83 88 9",
    dependence: "0 1 20 21 29 4 50 51 59 80 83 88 9",
    use: "0 1 20 21 29 4 50 51 59 80 83 88 9",
  },
  {
    category: "F18",
    name: "Inhalant",
    abuse: "0 1 20 21 29 4 50 51 59 7 80 88 9",
    dependence: "0 1 20 21 29 4 50 51 59 7 80 88 9",
    use: "0 1 20 21 29 4 50 51 59 7 80 88 9",
  },
  {
    category: "F19",
    name: "Other or several substances:",
    abuse: "0 1 20 21 22 29 30 31 32 39 4 50 51 59 6 7 80 81 82 88 9",
    dependence: "0 1 20 21 22 29 30 31 32 39 4 50 51 59 6 7 80 81 82 88 9",
    use: "0 1 20 21 22 29 30 31 32 39 4 50 51 59 6 7 80 81 82 88 9",
  },
];

const nicotine = {
  products: { "0": "unspecified product", "1": "cigarettes", "2": "chewing tobacco", "9": "other tobacco product" },
  states: {
    "0": "uncomplicated",
    "1": "in remission",
    "3": "with withdrawal",
    "8": "with another disorder caused by it",
    "9": "with an unspecified disorder caused by it",
  },
} as const;

/** Each line "code|words", as in the other lists. */
export function substanceCodes(): readonly string[] {
  return [...substances.flatMap(linesOf), ...nicotineLines()].toSorted();
}

function linesOf({ category, name, ...listed }: Substance): string[] {
  const levelKeys: readonly Level[] = ["1", "2", "9"];
  return levelKeys.flatMap((level) =>
    listed[levels[level]]
      .split(" ")
      .map((state) => `${category}.${level}${state}|${name} ${levels[level]}, ${states[state] ?? ""}`),
  );
}

function nicotineLines(): string[] {
  return Object.entries(nicotine.products).flatMap(([product, name]) =>
    Object.entries(nicotine.states).map(
      ([state, words]) => `F17.2${product}${state}|Nicotine dependence, ${name}, ${words}`,
    ),
  );
}
