/** Mean radius of the Earth (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;
