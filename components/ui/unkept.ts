/**
 * What keeps the text of a field out of the files from which a browser restores its tabs: erasing does not reach there. Chromium leaves
 * out fields without `autocomplete`, Firefox those that hold what their attribute says.
 */
export const unkept = (value: string) => ({
  autocomplete: 'off' as const,
  ref: (field: Element | null): void => field?.setAttribute('value', value),
});
