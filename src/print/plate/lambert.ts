// Where does a point of the earth fall on a Lambert conformal conic map? The projection on the WGS 84 ellipsoid (Snyder 1987, chapter 15).

export interface Ellipsoid { /** Semi-major axis, metres. */ a: number; /** Eccentricity. */ e: number }
export const WGS84: Ellipsoid = { a: 6_378_137, e: Math.sqrt(2 / 298.257223563 - 1 / 298.257223563 ** 2) };

export interface Lambert {
  /** Standard parallels, degrees. */
  parallels: readonly [number, number];
  /** Easting and northing in metres of the map at 1:1, from the origin. */
  forward(lon: number, lat: number): [number, number];
  inverse(x: number, y: number): [number, number];
  /** Point scale at a latitude: 1 on the two parallels, less between them, more outside. */
  scaleAt(lat: number): number;
}

const RAD = Math.PI / 180;

/**
 * The conic that touches the ellipsoid on two parallels, degrees. `lon0` is the meridian drawn upright, `lat0` the latitude of the origin.
 * The spherical projection of d3-geo is not used: geodetic latitudes taken as spherical ones stretch a sheet by 0.26 % in one direction.
 */
export function lambert(south: number, north: number, lon0: number, lat0: number, { a, e }: Ellipsoid = WGS84): Lambert {
  const t = (phi: number): number => Math.tan(Math.PI / 4 - phi / 2) / ((1 - e * Math.sin(phi)) / (1 + e * Math.sin(phi))) ** (e / 2);
  const m = (phi: number): number => Math.cos(phi) / Math.sqrt(1 - (e * Math.sin(phi)) ** 2);
  const p1 = south * RAD, p2 = north * RAD;
  const n = Math.abs(p1 - p2) < 1e-9 ? Math.sin(p1) : Math.log(m(p1) / m(p2)) / Math.log(t(p1) / t(p2));
  const f = m(p1) / (n * t(p1) ** n), rho = (lat: number): number => a * f * t(lat * RAD) ** n, rho0 = rho(lat0);
  return {
    parallels: [south, north],
    forward: (lon, lat) => { const r = rho(lat), theta = n * (lon - lon0) * RAD; return [r * Math.sin(theta), rho0 - r * Math.cos(theta)]; },
    inverse: (x, y) => {
      const r = Math.hypot(x, rho0 - y), ts = (r / (a * f)) ** (1 / n);
      return [lon0 + Math.atan2(x, rho0 - y) / n / RAD, latitudeOf(ts, e) / RAD];
    },
    scaleAt: (lat) => (n * rho(lat)) / (a * m(lat * RAD)),
  };
}

/** Latitude (radians) whose `t` is `ts`; settles in four or five rounds. */
function latitudeOf(ts: number, e: number): number {
  let phi = Math.PI / 2 - 2 * Math.atan(ts);
  for (let i = 0; i < 8; i += 1) {
    const es = e * Math.sin(phi);
    phi = Math.PI / 2 - 2 * Math.atan(ts * ((1 - es) / (1 + es)) ** (e / 2));
  }
  return phi;
}
