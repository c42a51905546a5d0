/** One line of the table: what was measured, the figure, and what it should be at most (or at least). */
export interface Line {
  what: string;
  figure: string;
  aim?: string;
}

/** The middle of several measurements. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** `1,234` for a whole number, `1.23` for a small one. */
export const figure = (value: number, unit: string): string =>
  `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })} ${unit}`;

/** Prints the lines as one table. */
export function print(lines: Line[]): void {
  const widths = [
    Math.max(...lines.map(({ what }) => what.length)),
    Math.max(...lines.map((line) => line.figure.length)),
  ];
  console.log();
  for (const { what, figure: shown, aim } of lines)
    console.log(
      `${what.padEnd(widths[0] ?? 0)}  ${shown.padStart(widths[1] ?? 0)}${aim ? `  (${aim})` : ''}`,
    );
}
