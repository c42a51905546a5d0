/** What CHANGELOG.md says of a version, without the heading; `null` where it says nothing. */
export function changesOf(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((one) => one.split(/[\s,]/)[0] === version);
  const words = part?.slice(part.indexOf('\n') + 1).trim();
  return words ? `${words}\n` : null;
}
