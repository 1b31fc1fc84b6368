// Which colour means what? Every colour of the maps, named by meaning; both renderings take it from here.

export const colour = {
  paper: '#FBF8EF', land: '#F7F2E4', sea: '#EFF3F1',
  ink: '#22201C', ink2: '#4E4A43', ink3: '#6E685F', rule: '#B8B0A0',
  soviet: '#A33222', western: '#1B4468', german: '#4A4A46', story: '#7A4B86',
  waterName: '#2F5A6B', water: '#5F8796', waterCore: '#B9D3DA', waterline: '#C2D2D6', coast: '#6F8A93', lake: '#DCE8E8',
  relief: '#6B4E31', reliefName: '#5A4128',
  sovietDaily: '#C98874', westernDaily: '#7F9DB5',
  pocket: '#EFEADB', advance: '#E8BBA9', advanceWestern: '#B9CBDA',
  city: '#E9E1CC',
  zoneSoviet: '#EACBB4', zoneBritish: '#D4DEE1', zoneAmerican: '#C9D9C4', zoneFrench: '#DDD3E4',
} as const;

/** Ground taken by age: the earliest palest, the latest deepest. */
export const taken = {
  soviet: ['#F3EADB', '#F1E2D0', '#EED7C2', '#EACBB4', '#E5BEA5', '#DFB096'],
  western: ['#E7EAE4', '#DFE6E5', '#D4DEE1', '#C8D6DD', '#BBCCD7', '#ADC1D0'],
} as const;

/** Last day of each step of tint but the last; a thin line on the map marks each edge. */
export const TINT_EDGES = ['1945-02-01', '1945-03-01', '1945-03-29', '1945-04-12', '1945-04-26'] as const;

const channel = (v: number): number => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);

const rgb = (hex: string): [number, number, number] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number];

/** WCAG relative luminance of `#RRGGBB`, 0..1. */
export function luminance(hex: string): number {
  const [r, g, b] = rgb(hex);
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

/** WCAG contrast ratio of two colours, 1..21. */
export function contrast(a: string, b: string): number {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (hi + 0.05) / (lo + 0.05);
}

/** Grey of a photocopier, 0..255. */
export function grey(hex: string): number {
  const [r, g, b] = rgb(hex);
  return 255 * (0.299 * r + 0.587 * g + 0.114 * b);
}
