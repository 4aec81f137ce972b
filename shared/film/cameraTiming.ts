/** The times of the camera, in seconds. */
export const cameraTiming = {
  /** At a pull whoever is pulled is lit on the whole map for so long, before the camera goes there. */
  spot: 0.9,
  toPull: 1.2,
  fromPull: 1.2,
  /** The whole map, with whoever felt it, before the years run on. */
  rest: 1.3,
  /** To a lesser change the camera sets out so long before its day. */
  before: 0.4,
  between: 0.9,
  /** What happens waits for the camera. */
  lead: { pull: 1.3, other: 0.5 },
} as const;
