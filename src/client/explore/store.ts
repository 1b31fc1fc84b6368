// Where does the explorer keep what the reader is looking at, and how does the address follow? One state, many listeners.
import { readHash, refusedSentence, writeHash, type ViewState } from './view-state';

export type Cause = 'reader' | 'camera' | 'address';
type Listener = (state: ViewState, before: ViewState, cause: Cause) => void;
const SETTLED = 300;

export class Store {
  state: ViewState;
  /** True while days are walked or played through: the address waits for the day it ends on. */
  busy: () => boolean = () => false;
  private readonly listeners: Listener[] = [];
  private written: ViewState;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `steps`: changes can be gone back from; off in a foreign page, whose history is not ours. */
  constructor(private readonly refuse: (sentence: string) => void, private readonly steps: boolean) {
    const { state, refused } = readHash(location.hash);
    this.state = this.written = state;
    if (refused.length) refuse(refusedSentence(refused));
    addEventListener('popstate', () => this.follow());
    addEventListener('hashchange', () => { if (location.hash !== writeHash(this.state)) this.follow(); });
  }

  listen(listener: Listener): void { this.listeners.push(listener); }

  update(patch: Partial<ViewState>, cause: Cause = 'reader'): void {
    const before = this.state;
    this.state = { ...before, ...patch };
    if (this.state.compare === this.state.date) this.state.compare = null;
    for (const listener of this.listeners) listener(this.state, before, cause);
    if (cause === 'address') return;
    this.later();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { if (this.busy()) this.later(); else this.write(); }, SETTLED);
  }

  /** A moved camera rewrites the address; a new day, layer, selection or comparison is a step one can go back from. */
  write(): void {
    const { state, written } = this, address = writeHash(state);
    clearTimeout(this.timer);
    if (address === location.hash) return;
    const step = state.date !== written.date || state.layers !== written.layers || state.selection !== written.selection || state.compare !== written.compare || state.mode !== written.mode;
    this.written = state;
    if (step && this.steps) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  private follow(): void {
    clearTimeout(this.timer);
    const { state, refused } = readHash(location.hash);
    this.refuse(refusedSentence(refused));
    this.written = state;
    this.update(state, 'address');
  }
}
