// Where does the camera stand on each size of map? Used by the client and by the still maps alike.

export interface Camera { center: [number, number]; zoom: number }
export interface View extends Camera { width: number; height: number }

/** The size passages are composed for. */
export const DESKTOP = { width: 840, height: 690 } as const;
export const PHONE = { width: 390, height: 356 } as const;

/** The passage's camera in a box of any size: three quarters of the way to showing the same width of ground. */
export function fitCamera(camera: Camera, width: number): Camera {
  const zoom = camera.zoom - Math.log2(DESKTOP.width / width) * 0.75;
  return { center: camera.center, zoom: Math.round(zoom * 1000) / 1000 };
}

export const desktopView = (camera: Camera): View => ({ ...camera, ...DESKTOP });
export const phoneView = (camera: Camera): View => ({ ...fitCamera(camera, PHONE.width), ...PHONE });
