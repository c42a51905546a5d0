/** The sites of Amnesty International that are known, by their exact names: of a forged one the name is another. */
const HOSTS = new Set([
  'www.amnesty.org',
  'amnesty.org',
  'www.amnestyusa.org',
  'www.amnesty.org.uk',
  'www.amnesty.ca',
  'amnesty.ca',
  'www.amnesty.de',
  'www.amnesty.ch',
  'ua.amnesty.ch',
  'www.amnesty.at',
  'action.amnesty.at',
  'www.amnesty.be',
  'www.amnesty-international.be',
  'www.amnesty.fr',
  'urgent.amnesty.fr',
  'www.es.amnesty.org',
  'www.amnesty.it',
  'www.amnesty.nl',
]);

/** Whether an address (`null` for none) is one of a site of Amnesty International that is known, over a secure connection. */
export function isOfficial(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && HOSTS.has(host);
}
