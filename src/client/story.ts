// What happens on the page of an account? Reading moves the map; everything else follows from the passage being read.
import { announce } from './announce';
import { keepBerlin } from './berlin';
import { goTo, watchKeys } from './keys';
import { watchNames } from './names';
import { need, setPassage } from './page';
import { watchReading } from './reading';
import { Stage } from './stage';

const story = need<HTMLElement>('.story');
const sections = [...story.querySelectorAll<HTMLElement>('.passage')];
const stage = new Stage(story);
let active = sections[0];
let address: ReturnType<typeof setTimeout> | undefined;

/** The address names the passage, so that a reload or a copied link comes back to it; a link into the passage is left alone. */
function keepAddress(id: string): void {
  clearTimeout(address);
  address = setTimeout(() => {
    if (location.hash !== `#${id}` && !location.hash.startsWith(`#${id}-`) && scrollY > story.offsetTop) history.replaceState(history.state, '', `#${id}`);
  }, 400);
}

watchReading(sections, (section) => {
  const first = active === section;
  active = section;
  setPassage(section.id);
  stage.show(section);
  keepAddress(section.id);
  const date = need('.datebox', section).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (!first || location.hash) announce(`${need('h2', section).textContent}. Map: ${date}.`);
});
watchKeys((by) => {
  const next = sections[active ? sections.indexOf(active) + by : 0];
  if (next) goTo(next);
});
watchNames(story, stage);
keepBerlin(() => stage.remeasure());
stage.loadWhenNear();
