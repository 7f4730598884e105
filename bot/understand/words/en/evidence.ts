import type { PhraseBook } from '../../text/phrases.ts';
import { phraseList } from '../phrase-list.ts';

/** What somebody has to show for what they tell, by the codes of dialogs/report-asb/groups.ts: "I have it on CCTV". A camera that somebody else has is none of it. */
export const EVIDENCE_TOLD: PhraseBook = {
  photos: phraseList(`
    have photos; have photo; have picture; have a photo; have some photos; have photographs; have pictures; have a picture; have some pictures; got photos; got a photo; got some photos; got pictures; got a picture; got some pictures;
    took photos; took a photo; took pictures; took a picture; taken photos; taken pictures; ive photos; ive pictures
  `),
  video: phraseList(`
    on video; have video; have film; have a video; have videos; got video; got a video; got videos; took a video; took videos; taken videos; videoed it; videoed them; filmed it; filmed them; on film; on my phone filming;
    have footage; have filming; filming recording; got footage; have it on the ring; have it on my ring; have it on the doorbell; have it on my doorbell; got it on the ring; got it on my ring; got it on the doorbell;
    on the ring doorbell; on my ring doorbell; on ring doorbell; on the doorbell camera; on my doorbell camera; have it on my phone; got it on my phone; have it on camera; got it on camera; on dashcam; on dash cam; dashcam footage; have dashcam; got dashcam
  `),
  recording: phraseList(`
    have recordings; have recording; have a recording; got recordings; got a recording; recorded it; recorded the noise; recorded them; recorded him; recorded her
  `),
  messages: phraseList(`
    have the messages; have the texts; have messages; got the messages; got the texts; kept the messages; kept the texts; have screenshots; got screenshots; took screenshots
  `),
  diary: phraseList(`
    keep a diary; kept a diary; keeping a diary; have a diary; got a diary; keep a log; kept a log; keeping a log; have a log; got a log; incident diary; incident log; diary sheets
  `),
  cctv: phraseList(`
    have cctv; got cctv; on cctv; on our cctv; on my cctv; cctv footage; have it on camera; got it on camera; got them on camera; have them on camera; caught on camera; on our doorbell; on my doorbell; on the doorbell camera;
    on ring doorbell; doorbell footage; have cameras; got cameras
  `),
};

/** What stands between the kinds of it in a list. */
export const AMONG_EVIDENCE: ReadonlySet<string> = new Set(phraseList('and; or; plus; also; a; some; the; as; well'));

/** The kinds of it by their names alone, behind another one. */
export const EVIDENCE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    photos: 'photo; photos; pictures; picture; pics; photographs',
    video: 'video; videos; footage; film',
    recording: 'recording; recordings; audio',
    messages: 'messages; texts; screenshots; emails',
    diary: 'diary; log',
    cctv: 'cctv',
  }).flatMap(([code, names]) => phraseList(names).map((name) => [name, code] as const)),
);
