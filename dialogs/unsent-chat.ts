/** How long an unfinished chat is kept before it is deleted, in hours: said to the resident, kept by store/retention.ts. */
export const UNSENT_CHAT_HOURS = 24;
