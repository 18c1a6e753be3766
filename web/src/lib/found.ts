import type {
  Actor,
  Claim,
  Dispute,
  CrisisEvent,
  Figure,
  Meeting,
  Origin,
  Place,
  ReportCard,
  Story,
} from '../api/types';

/** Whatever a search may find, told apart by what it is. */
export type FoundItem =
  | (ReportCard & { is: 'report' })
  | (Story & { is: 'story' })
  | (Actor & { is: 'actor' })
  | (Place & { is: 'place' })
  | (CrisisEvent & { is: 'event' })
  | (Claim & { is: 'claim' })
  | (Meeting & { is: 'meeting' })
  | (Figure & { is: 'figure' })
  | (Origin & { is: 'origin' })
  | (Dispute & { is: 'dispute' });
