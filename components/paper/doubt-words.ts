import { type MessageKey, t } from '../../lib/browser/words.ts';

/** What the reader says of a doubtful value, in its own plain English, and the words for it. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  'Day and month could be the other way round.': 'doubt_turned',
  'It is before the date of issue: one of the two may be wrong.': 'doubt_dates',
  'It is long after the date of issue: one of the two may be wrong.': 'doubt_dates',
  'It has no year: that of the number was taken.': 'doubt_year',
  'The paper names no country: that of the address was taken.': 'doubt_country',
  'The number does not stand in a header.': 'doubt_number',
  'The number is not in the text.': 'doubt_number',
  'An address stands in the letter: two columns may be mixed here.': 'doubt_columns',
  'Two columns seem to be mixed here: check who gets which address.': 'doubt_columns',
  'The sentence was put together out of columns.': 'doubt_columns',
  'A line end or a blank stood in this address: check that it is whole.': 'doubt_broken',
  'There is one more fax number: only the first is kept.': 'doubt_fax',
  'Nobody is named beside this address: check whose it is.': 'doubt_whose',
  'It stands in a sentence: check whose address it is.': 'doubt_whose',
  'The paper also gives a date until which to write.': 'doubt_goes_on',
  'The paper also says to whom to write.': 'doubt_goes_on',
  'The paper also asks to go on.': 'doubt_goes_on',
  'The paper also gives a later date.': 'doubt_goes_on',
  'The paper gives a later date until which to write.': 'doubt_goes_on',
  'It stands in a list of papers: open the paper itself.': 'doubt_place',
  'The sentence stands in the background.': 'doubt_place',
  'The sentence may not speak of the whole case.': 'doubt_part',
  'The action seems to be paused: it may go on later.': 'doubt_paused',
  'The paper is called an outcome but does not ask to stop.': 'doubt_outcome',
};

/** Why a value is doubtful, in the language of the screen; what no words are known for stays as the reader said it. */
export function doubtName(doubt: string): string {
  const key = WORDS[doubt];
  return key === undefined ? doubt : t(key);
}
