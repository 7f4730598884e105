/** The key under which the announcer tells every desk that a handoff, or who is there, has changed. */
export const DESK_NEWS = 'desk';
