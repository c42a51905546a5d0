import { sendPaper, takeIn } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { story } from '../../support/story.ts';

story('Papers that two windows add at the same time are all there', async (stage) => {
  const one = paper('first-157-26');
  const [left, right] = [await stage.open('desk.html'), await stage.open('desk.html')];
  const papers = Array.from({ length: 12 }, (_, index) => one.replaceAll('157/26', `${300 + index}/26`));
  await Promise.all(papers.map((text, index) => sendPaper(index % 2 ? left : right, text)));
  const popup = await takeIn(stage, paper('first-34-25'));
  for (let index = 0; index < 12; index++) await popup.sees(`UA ${300 + index}/26`);
});
