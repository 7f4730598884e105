import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { providerTokenOf } from '../../../../store/staff/provider-accounts.ts';
import { changePassword, PASSWORD_LENGTH, signIn, signOut } from '../../../../store/staff/staff-sign-in.ts';
import { passwordPage, type PasswordProblem } from '../../../../web/pages/staff/password-page.ts';
import { signInPage } from '../../../../web/pages/staff/sign-in-page.ts';
import type { App } from '../../../context.ts';
import { sendPage } from '../../chat-context.ts';
import { forMember, type StaffContext, type StaffHandler } from '../staff-context.ts';
import { clearStaffSession, minutesUntil, safeNext, setStaffSession, staffToken, waysIn } from './staff-session.ts';

const text = z.string().max(400).catch('');
const SignInForm = z.object({ email: text, password: text, next: text }).catch({ email: '', password: '', next: '' });
const PasswordForm = z.object({ current: text, next: text }).catch({ current: '', next: '' });
const Query = z.object({ next: text }).catch({ next: '' });

/** Signing in and out, and choosing one's own password. */
export function addSignIn(app: App, context: StaffContext): void {
  const hidden = { schema: { hide: true } };
  app.get('/staff/sign-in', hidden, async (request, reply) => {
    const next = safeNext(Query.parse(request.query).next);
    const ended = staffToken(request) !== undefined;
    return sendPage(
      reply,
      200,
      signInPage(context.site, {
        ...waysIn(context.settings),
        email: '',
        next,
        ...(ended ? { problem: 'ended' } : {}),
      }),
    );
  });
  app.post('/staff/sign-in', hidden, (request, reply) => enter(context, request, reply));
  app.post('/staff/sign-out', hidden, async (request, reply) => {
    const token = staffToken(request);
    const idToken = token === undefined ? undefined : await providerTokenOf(context.store, token);
    if (token !== undefined) await signOut(context.store, token);
    clearStaffSession(reply);
    const there = idToken && (await context.provider?.signOutUrl(idToken).catch(() => undefined));
    if (there === undefined) return reply.redirect('/staff/sign-in', 303);
    const page = signInPage(context.site, { ...waysIn(context.settings), email: '', next: safeNext('') });
    return sendPage(reply.header('refresh', `0;url=${there}`), 200, page); // a redirect of a form is stopped at the first site that our policy does not name
  });
  app.get(
    '/staff/password',
    hidden,
    forMember(context, async (own, _request, reply) => askForPassword(own, reply)),
  );
  app.post('/staff/password', hidden, forMember(context, choosePassword));
}

async function enter(context: StaffContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (context.settings.passwords === 'off') return reply.redirect('/staff/sign-in', 303);
  const { email, password, next } = SignInForm.parse(request.body);
  const previousToken = staffToken(request);
  const signedIn = await signIn(context.store, {
    email,
    password,
    now: context.now(),
    random: context.random,
    ...(previousToken === undefined ? {} : { previousToken }),
  });
  if (signedIn.kind !== 'signed-in') {
    const minutes = signedIn.kind === 'locked' ? minutesUntil(signedIn.until, context.now()) : 0;
    const page = signInPage(context.site, {
      ...waysIn(context.settings),
      problem: signedIn.kind,
      minutes,
      email,
      next: safeNext(next),
    });
    return sendPage(reply, signedIn.kind === 'locked' ? 429 : 401, page);
  }
  setStaffSession(reply, signedIn.token);
  return reply.redirect(safeNext(next), 303); // the guard leads to what is left to do first
}

function askForPassword(
  { site }: StaffContext,
  reply: FastifyReply,
  problem?: PasswordProblem,
  minutes = 0,
): FastifyReply {
  const state = { length: PASSWORD_LENGTH, minutes, ...(problem === undefined ? {} : { problem }) };
  return sendPage(reply, problem === undefined ? 200 : 400, passwordPage(site, state));
}

const choosePassword: StaffHandler = async (context, request, reply, member) => {
  const { current, next } = PasswordForm.parse(request.body);
  const { store, random, now } = context;
  const changed = await changePassword(store, { staffId: member.id, current, next, now: now(), random });
  if (changed.kind !== 'changed') {
    const minutes = changed.kind === 'locked' ? minutesUntil(changed.until, now()) : 0;
    return askForPassword(context, reply, changed.kind, minutes);
  }
  setStaffSession(reply, changed.token);
  return reply.redirect('/staff/home', 303);
};
