import { RICH_COMPOSE } from '../../support/acts.ts';
import { story } from '../../support/story.ts';
import { lands } from './shared.ts';

/** As editors do that remember where the focus is: when it is elsewhere, in the popup too, a paste comes to nothing. */
const MINDFUL = `${RICH_COMPOSE}<script>
const box = document.querySelector('[contenteditable]');
let isHere = false;
box.addEventListener('focus', () => { isHere = true; });
box.addEventListener('blur', () => { isHere = false; });
box.addEventListener('paste', (event) => { if (!isHere) event.preventDefault(); });
</script>`;

story('The letter lands above the signature of a rich message', (stage) =>
  lands(stage, MINDFUL, 'Hanna Lindqvist'),
);
