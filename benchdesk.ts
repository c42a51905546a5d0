import { deskTasks } from './tests/support/bench/desk.ts';
import { print } from './tests/support/bench/table.ts';

print(await deskTasks(Number(process.env.COUNT ?? 10000)));
