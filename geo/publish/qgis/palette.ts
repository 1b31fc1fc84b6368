// Which colour means what in QGIS? The same colours as on the atlas's own maps, as data of this package.

export const colour = {
  paper: '#FBF8EF', land: '#F7F2E4', sea: '#EFF3F1', ink: '#22201C', ink2: '#4E4A43', ink3: '#6E685F', rule: '#B8B0A0',
  soviet: '#A33222', western: '#1B4468', german: '#4A4A46', story: '#7A4B86',
  waterName: '#2F5A6B', water: '#5F8796', coast: '#6F8A93', lake: '#DCE8E8', relief: '#6B4E31', reliefName: '#5A4128',
  pocket: '#EFEADB', advance: '#E8BBA9', advanceWestern: '#B9CBDA', city: '#E9E1CC',
  zoneSoviet: '#EACBB4', zoneBritish: '#D4DEE1', zoneAmerican: '#C9D9C4', zoneFrench: '#DDD3E4',
} as const;

/** Ground taken by age: the earliest palest, the latest deepest. */
export const taken = {
  soviet: ['#F3EADB', '#F1E2D0', '#EED7C2', '#EACBB4', '#E5BEA5', '#DFB096'],
  western: ['#E7EAE4', '#DFE6E5', '#D4DEE1', '#C8D6DD', '#BBCCD7', '#ADC1D0'],
} as const;

/** Last day of each step of tint but the last. */
export const TINT_EDGES = ['1945-02-01', '1945-03-01', '1945-03-29', '1945-04-12', '1945-04-26'] as const;
