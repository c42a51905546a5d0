/** The ways to write a number down: as it was given, without blanks, and, from abroad, by "00" or without a sign. */
function waysOf(number: string): string[] {
  const digits = number.replace(/\D/g, '');
  return /^\s*\+/.test(number) ? [number, `+${digits}`, `00${digits}`, digits] : [number, digits];
}

/**
 * A telephone number in the shape that a box asks for: the first way of writing it that the box's type, pattern and
 * length allow. It stays as it was given where none is allowed; digits are neither added nor left out, but for "00".
 */
export function phoneFor(box: HTMLInputElement, number: string): string {
  // A copy is asked: the page hears nothing of it.
  const probe = box.cloneNode() as HTMLInputElement;
  const fits = (way: string): boolean => {
    probe.value = way;
    return probe.value === way && probe.validity.valid && !(box.maxLength >= 0 && way.length > box.maxLength);
  };
  return waysOf(number).find(fits) ?? number;
}
