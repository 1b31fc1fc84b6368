// Which passage is being read? The one that crosses a line a little below the middle of the window.
const LINE = '-55% 0px -45% 0px';

/** Calls `changed` with the section being read, at once for the first one and whenever it changes. */
export function watchReading(sections: readonly HTMLElement[], changed: (section: HTMLElement) => void): void {
  let active: HTMLElement | undefined;
  const read = (section: HTMLElement | undefined): void => {
    if (!section || section === active) return;
    active = section;
    changed(section);
  };
  const observer = new IntersectionObserver((entries) => {
    read(entries.filter((e) => e.isIntersecting).map((e) => e.target as HTMLElement).at(-1));
  }, { rootMargin: LINE });
  sections.forEach((section) => observer.observe(section));
  read(sections.find((s) => `#${s.id}` === location.hash || location.hash.startsWith(`#${s.id}-`)) ?? sections[0]);
}
