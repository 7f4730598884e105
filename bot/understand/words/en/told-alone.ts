/** Words that stand beside who, how many, how much and when: "it started Monday", "three people were there", "2000 pounds, an hour ago". */
export const BESIDE_TOLD: ReadonlySet<string> = new Set(
  'at of from by it its is was were be been are happened has have had hes started starts began begun there then hour hours minute minutes second seconds oclock pound pounds money transfer sent persons human day half yes no not do want give name'.split(
    ' ',
  ),
);
