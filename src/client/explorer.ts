// What happens on /explore/ and /embed/? The address is read, the map is made, and every part listens to one state.
import { isoDay, dayNumber } from '../../geo/model/day';
import { Explorer } from './explore/explorer';
import { DayBar } from './explore/day-bar';
import { Store } from './explore/store';
import { Strip } from './explore/strip';
import { Walker } from './explore/walker';
import { wirePanels } from './explore/panels';
import { wireSheet } from './explore/sheet';
import { need } from './page';
import { fetchJson } from './when';

const root = need<HTMLElement>('.explorer');
const say = (sentence: string): void => { need('.x-message', root).textContent = sentence; };

root.classList.add('on');
const store = new Store(say, root.dataset['embed'] === undefined);
const explorer = new Explorer(root, store, say);
const walker = new Walker(dayNumber(store.state.date), (day) => store.update({ date: isoDay(day) }), () => explorer.drawn());
const bar = new DayBar(need('.x-bar', root), {
  walk: (day) => walker.ask(day),
  jump: (day) => { walker.jumped(day); store.update({ date: isoDay(day) }); },
  ready: () => walker.idle,
});
store.busy = () => bar.playing || !walker.idle;
store.listen((state, _, cause) => {
  if (cause === 'address') walker.jumped(dayNumber(state.date));
  bar.show(state);
});
bar.show(store.state);
wireSheet(root, () => explorer.resized());
wirePanels(root, store, explorer);

fetchJson<[number | null, number | null][]>(root.dataset['distances'] ?? '').then(async (series) => {
  const strip = new Strip(need('.x-bar', root), series, (day) => walker.ask(day));
  store.listen((state) => strip.show(state.date));
  strip.show(store.state.date);
  strip.setArmies(await explorer.library.armies());
  strip.show(store.state.date);
}).catch(() => undefined);
void explorer.start();
