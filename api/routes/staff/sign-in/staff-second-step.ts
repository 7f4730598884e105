import { z } from 'zod';

import { readSecondStep, turnOnSecondStep } from '../../../../store/staff/second-step.ts';
import { giveCode } from '../../../../store/staff/staff-sign-in.ts';
import { totpAddress } from '../../../../store/staff/totp.ts';
import { codePage, type CodeProblem } from '../../../../web/pages/staff/code-page.ts';
import { secondStepPage, type ShownSecondStep } from '../../../../web/pages/staff/second-step-page.ts';
import { sendPage } from '../../chat-context.ts';
import { inLondon } from '../london-time.ts';
import type { StaffHandler } from '../staff-context.ts';
import { minutesUntil, safeNext, setStaffSession, staffToken } from './staff-session.ts';

const text = z.string().max(200).catch('');
const CodeForm = z.object({ code: text, next: text }).catch({ code: '', next: '' });
const Query = z.object({ next: text }).catch({ next: '' });

/** Asks for the code of the second step. */
export const askForCode: StaffHandler = async ({ site }, request, reply) =>
  sendPage(reply, 200, codePage(site, { next: safeNext(Query.parse(request.query).next) }));

/** Takes the code; when it is right, a whole session begins. */
export const takeCode: StaffHandler = async (context, request, reply, member) => {
  const { code, next } = CodeForm.parse(request.body ?? {});
  const { store, random } = context;
  const now = context.now();
  const token = staffToken(request) ?? '';
  const given = await giveCode(store, { staffId: member.id, token, code, now, random });
  if (given.kind !== 'signed-in') {
    const problem = problemOf(given, now);
    return sendPage(
      reply,
      problem.kind === 'wrong' ? 400 : 429,
      codePage(context.site, { next: safeNext(next), problem }),
    );
  }
  setStaffSession(reply, given.token);
  return reply.redirect(safeNext(next), 303);
};

/** Shows the QR code and the key of an app that is to be set up, or that one is. */
export const showSecondStep: StaffHandler = async (context, _request, reply, member) =>
  sendPage(reply, 200, secondStepPage(context.site, await stepOf(context, member)));

/** Turns the second step on with a first code, and shows the recovery codes once. */
export const saveSecondStep: StaffHandler = async (context, request, reply, member) => {
  const { code } = CodeForm.parse(request.body ?? {});
  const { store, random } = context;
  const now = context.now();
  const digits = code.replaceAll(/\s/g, '');
  const turned = await turnOnSecondStep(store, { staffId: member.id, code: digits, now, random });
  if (turned.kind !== 'on') {
    const problem = problemOf(turned, now);
    const step = await stepOf(context, member, problem);
    return sendPage(reply, problem.kind === 'wrong' ? 400 : 429, secondStepPage(context.site, step));
  }
  const { recoveryCodes } = turned;
  return sendPage(reply, 200, secondStepPage(context.site, { kind: 'made', recoveryCodes }));
};

async function stepOf(
  { store, random, now, settings, content }: Parameters<StaffHandler>[0],
  member: Parameters<StaffHandler>[3],
  problem?: CodeProblem,
): Promise<ShownSecondStep> {
  if (member.viaProvider) return { kind: 'elsewhere' };
  const step = await readSecondStep(store, { staffId: member.id, now: now(), random });
  if (step.kind === 'on') return { kind: 'on', since: inLondon(step.since), left: step.recoveryCodes };
  const issuer = content.partnership.serviceName;
  return {
    kind: 'off',
    secret: step.secret,
    address: totpAddress(step.secret, { issuer, label: member.email }),
    required: settings.secondStep === 'required',
    ...(problem === undefined ? {} : { problem }),
  };
}

function problemOf(
  refused: { readonly kind: 'wrong' } | { readonly kind: 'locked'; readonly until: Date },
  now: Date,
): CodeProblem {
  return refused.kind === 'wrong' ? refused : { kind: 'locked', minutes: minutesUntil(refused.until, now) };
}
