import { type MadeCatalogue, makeCatalogue } from '../../lib/follow/catalogue/make.ts';
import type { CatalogueIndex } from '../../lib/follow/catalogue/schema.ts';
import { statementOf, toBase64Url, type Unsigned } from '../../lib/follow/catalogue/statement.ts';

const MADE = '2026-11-24T10:00:00Z';

/** An Ed25519 key of somebody who publishes, made for the moment. */
export interface PublisherKey {
  /** The public key, as an index writes it. */
  key: string;
  sign(index: Unsigned): Promise<CatalogueIndex>;
}

export async function publisherKey(): Promise<PublisherKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const sign = async (index: Unsigned): Promise<CatalogueIndex> => {
    const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, statementOf(index));
    return { ...index, signed: { key, signature: toBase64Url(new Uint8Array(signature)) } };
  };
  return { key, sign };
}

const textsIn = (page: string): string[] =>
  JSON.parse(page).papers.map((paper: { text: string }) => paper.text);

/** A publisher's folder: the index, and every page that was ever stored, by its name. */
export class PublisherFolder {
  index: CatalogueIndex | null = null;
  readonly stored = new Map<string, string>();
  /** False: the index does not have its newest page, as where that is long, or was published before indexes had it. */
  inIndex = true;

  /** Adds papers as their text; `by` signs. */
  async add(texts: string[], made = MADE, by: PublisherKey | null = null): Promise<MadeCatalogue> {
    const current = new Map(this.names.map((name) => [name, this.textsOf(name)]));
    const result = await makeCatalogue(
      { index: this.index, texts: current },
      texts,
      'An invented group',
      made,
    );
    for (const { name, text } of result.pages) this.stored.set(name, text);
    const { newest, ...bare } = result.index;
    const index = this.inIndex ? result.index : bare;
    this.index = by ? await by.sign(index) : { ...index, signed: null };
    return result;
  }

  get names(): string[] {
    return this.index?.pages.map(({ name }) => name) ?? [];
  }

  textsOf(name: string): string[] {
    return textsIn(this.stored.get(name) ?? '{"papers":[]}');
  }

  /** Its files by their path. */
  get files(): Record<string, string> {
    const pages = [...this.stored].map(([name, text]) => [`pages/${name}.json`, text]);
    return { 'catalogue.json': JSON.stringify(this.index), ...Object.fromEntries(pages) };
  }
}
