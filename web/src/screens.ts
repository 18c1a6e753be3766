/** A screen of the workbench: where it is, what it is called, and the key that leads to it after `g`. */
export interface Screen {
  name: string;
  path: string;
  title: string;
  key: string;
  about: string;
}

export const SCREENS: readonly Screen[] = [
  {
    name: 'overview',
    path: '/',
    title: 'Overview',
    key: 'o',
    about: 'what changed, what is planned, what is disputed',
  },
  {
    name: 'timeline',
    path: '/timeline',
    title: 'Timeline',
    key: 't',
    about: 'what happened and what is planned, by day',
  },
  {
    name: 'claims',
    path: '/claims',
    title: 'Claims',
    key: 'c',
    about: 'who says what, and who denies it',
  },
  { name: 'map', path: '/map', title: 'Map', key: 'm', about: 'where it happened' },
  {
    name: 'itinerary',
    path: '/itinerary',
    title: 'Meetings',
    key: 'i',
    about: 'who meets whom, where, on which day',
  },
  {
    name: 'figures',
    path: '/figures',
    title: 'Figures',
    key: 'f',
    about: 'how many, by whose count',
  },
  {
    name: 'actors',
    path: '/actors',
    title: 'Actors',
    key: 'a',
    about: 'who takes part, and with whom',
  },
  { name: 'reports', path: '/reports', title: 'Reports', key: 'p', about: 'what was read' },
  {
    name: 'review',
    path: '/review',
    title: 'Review',
    key: 'r',
    about: 'what people should look at',
  },
  {
    name: 'search',
    path: '/search',
    title: 'Search',
    key: 's',
    about: 'words in reports and facts',
  },
  { name: 'add', path: '/add', title: 'Add', key: 'n', about: 'read another report' },
];
