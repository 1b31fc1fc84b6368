// How long is a kilometre on the moving map? A bar at its lower right, exact at the bar's own latitude.
import type { Map as MapLibre } from 'maplibre-gl';
import { geodesicKm } from '../../geo/model/geodesic';

const NICE = [2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1];
const LONGEST = 130;

/** The longest round length that is at most `LONGEST` px, and its width in px. */
export function niceScale(kmPerPx: number): { km: number; px: number } {
  const km = NICE.find((n) => n / kmPerPx <= LONGEST) ?? 0.1;
  return { km, px: km / kmPerPx };
}

/** Draws the bar into `element` and keeps it right while the map moves. */
export function watchScale(map: MapLibre, element: HTMLElement): void {
  const draw = (): void => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const at = (x: number): [number, number] => map.unproject([x, height - 18]).toArray() as [number, number];
    const { km, px } = niceScale(geodesicKm(at(width - 116), at(width - 16)) / 100);
    element.textContent = `${km} km`;
    element.style.setProperty('--bar', `${px.toFixed(1)}px`);
  };
  map.on('move', draw);
  map.on('resize', draw);
  draw();
}
