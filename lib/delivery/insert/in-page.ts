import { insertAppeal, lookAtPage } from './insert.ts';
import { pasteByEvent } from './main-world.ts';
import type { FieldPlaces, InsertRequest, InsertResult, LookResult } from './schema.ts';

/** What the injected script offers, on the global object of its own world; the page cannot see it. */
export interface InPage {
  /** Says where a letter would go; changes nothing. */
  look(places: FieldPlaces, letter: string): LookResult;
  /** Puts a letter in; `token` is the event's name that `listenForPaste` waits for in the page's world. */
  insert(request: InsertRequest, token: string, places: FieldPlaces): Promise<InsertResult>;
}

export const inPage: InPage = {
  look: (places, letter) => lookAtPage(document, places, letter),
  insert: (request, token, places) => insertAppeal(document, request, pasteByEvent(document, token), places),
};
