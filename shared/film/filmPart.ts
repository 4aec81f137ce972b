/** One part of a film. `start` and `seconds` in seconds of film; days are day numbers. */
export type FilmPart =
  | { readonly kind: 'title' | 'end'; readonly start: number; readonly seconds: number }
  | {
      readonly kind: 'run';
      readonly start: number;
      readonly seconds: number;
      readonly fromDay: number;
      /** Reached only by the part that follows. */
      readonly toDay: number;
    }
  | {
      readonly kind: 'hold';
      readonly start: number;
      readonly seconds: number;
      readonly day: number;
      readonly isPull: boolean;
      /** For so long what happens waits for the camera; 0 where that does not go. */
      readonly lead: number;
    };
