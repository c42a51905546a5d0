import { insertAppeal, lookAtPage } from './insert.ts';
import type { FieldPlaces, InsertRequest, InsertResult, LookResult } from './schema.ts';

/** What the injected script offers, on the global object of its own world; the page cannot see it. */
export interface InPage {
  /** Says where a letter would go; changes nothing. */
  look(places: FieldPlaces, letter: string): LookResult;
  /** Puts a letter in. */
  insert(request: InsertRequest, places: FieldPlaces): Promise<InsertResult>;
}

export const inPage: InPage = {
  look: lookAtPage,
  insert: insertAppeal,
};
