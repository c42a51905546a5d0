import { FakeWeb, nodeSiteReader } from './fake-web.ts';

/** A time and a web of one's own, and what follows are checked with on them; chance always says the least. */
export interface FollowStage {
  /** Milliseconds since 1970. */
  now: number;
  web: FakeWeb;
  isOnline: boolean;
}

export function followStage(now: number) {
  const stage: FollowStage = { now, web: new FakeWeb(), isOnline: true };
  const clock = {
    today: () => new Date(stage.now).toISOString().slice(0, 10),
    now: () => new Date(stage.now).toISOString(),
  };
  const tools = {
    clock,
    fetch: (...all: Parameters<FakeWeb['fetch']>) => stage.web.fetch(...all),
    reader: async () => nodeSiteReader,
    chance: () => 0,
    online: () => stage.isOnline,
  };
  return { stage, clock, tools };
}
