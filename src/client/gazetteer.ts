// How does the list of places narrow while a name is typed? Any name, with or without its marks; Enter opens the first that is left.

/** Letters without their marks, small. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').replace(/ß/g, 'ss').toLowerCase();

const form = document.querySelector<HTMLFormElement>('.find');
const field = form?.querySelector('input');
const said = form?.querySelector('output');
const rows = [...document.querySelectorAll<HTMLLIElement>('.gazetteer li')].map((row) => ({
  row, text: folded([...row.querySelectorAll('a, span')].map((e) => e.textContent ?? '').join(' ')),
}));
const sections = [...document.querySelectorAll<HTMLElement>('.gazetteer-page section')];

function narrow(): void {
  const wanted = folded(field?.value.trim() ?? '');
  let found = 0;
  for (const { row, text } of rows) {
    const fits = text.includes(wanted);
    row.hidden = !fits;
    if (fits) found += 1;
  }
  for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
  if (said) said.textContent = wanted ? `${found} ${found === 1 ? 'place' : 'places'}` : '';
}

if (form && field) {
  form.hidden = false;
  field.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rows.find(({ row }) => !row.hidden)?.row.querySelector('a')?.click();
  });
  narrow();
}
