import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import type { Section, Source } from '../../lib/follow/sections/define.ts';
import { SECTIONS, sectionAt } from '../../lib/follow/sections/index.ts';
import { unkept } from '../ui/unkept.ts';

/** Where a section is known to list its papers in one language: some have their outcomes on a page of their own, which goes with it. */
interface Choice {
  urls: [string, ...string[]];
  name: string;
  checked: boolean;
}

let inWords: Intl.DisplayNames | undefined;

function languageName(code: string): string {
  inWords ??= new Intl.DisplayNames(t('locale'), { type: 'language' });
  return inWords.of(code) ?? code;
}

function choicesOf({ name, sources, checked }: Section): Choice[] {
  const isLike = (one: Source, other: Source) => one.language === other.language && one.kind === other.kind;
  const firsts = sources.filter((one, at) => sources.findIndex((other) => isLike(one, other)) === at);
  return firsts.map(({ language, kind, url }) => {
    const words = `${name} (${languageName(language)})`;
    const listings = sources.filter((one) => one.language === language && one.kind === 'listing');
    return {
      urls: [url, ...listings.slice(1).map((one) => one.url)],
      name: kind === 'feed' ? t('follow_feed', words) : words,
      checked: checked.sources === 'stored copy',
    };
  });
}

export interface FollowFormProps {
  /** An address to begin with, of the page that the person came from; empty for none. */
  address: string;
  /** True while a site is asked. */
  busy: boolean;
  /** Called within the press; several addresses are of one site. */
  onFollow: (urls: [string, ...string[]], title: string) => void;
}

function BySection({ address, busy, onFollow }: FollowFormProps) {
  const id = useId();
  const all = SECTIONS.flatMap(choicesOf);
  const [url, setUrl] = useState(() => sectionFor(address));
  const chosen = all.find(({ urls }) => urls[0] === url);
  return (
    <form
      class="data-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && !busy) onFollow(chosen.urls, chosen.name);
      }}
    >
      <div class="field">
        <label for={id}>{t('follow_section')}</label>
        <select id={id} value={url} onChange={(event) => setUrl(event.currentTarget.value)}>
          <option value="">{t('follow_choose')}</option>
          {all.map((one) => (
            <option key={one.name} value={one.urls[0]}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      {chosen && <p class="small soft">{t(chosen.checked ? 'follow_seen' : 'follow_unchecked')}</p>}
      <p>
        <button type="submit" aria-disabled={busy || !chosen || undefined}>
          {t('follow')}
          <span class="unseen"> {t('follow_section')}</span>
        </button>
      </p>
    </form>
  );
}

/** Where the section lists its papers that an address is on the site of; empty for any other. */
const sectionFor = (address: string): string =>
  URL.canParse(address) ? (sectionAt(address)?.sources[0].url ?? '') : '';

function ByAddress({ address, busy, onFollow }: FollowFormProps) {
  const id = useId();
  const [url, setUrl] = useState(sectionFor(address) === '' ? address : '');
  return (
    <form
      class="data-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (url.trim() !== '' && !busy) onFollow([url.trim()], '');
      }}
    >
      <div class="field">
        <label for={id}>{t('follow_address')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          {...unkept(url)}
          spellcheck={false}
          value={url}
          aria-describedby={`${id}-help`}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <p class="small soft" id={`${id}-help`}>
          {t('follow_address_help')}
        </p>
      </div>
      <p>
        <button type="submit" aria-disabled={busy || url.trim() === '' || undefined}>
          {t('follow')}
          <span class="unseen"> {t('follow_address')}</span>
        </button>
      </p>
    </form>
  );
}

/** The ways to follow something: a section that is known, or any address. */
export const FollowForm = (props: FollowFormProps) => (
  <>
    <BySection {...props} />
    <ByAddress {...props} />
  </>
);
