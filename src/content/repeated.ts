import {msg} from '@lit/localize';

// Sentences that stand in more than one place: a change of one is a change of all.

export const backPain = msg('Back pain', {desc: 'topic'});

export const callTodayWithOtherSigns = msg(
  'Call today if you also bleed, have fever, or the pain is strong or on one side.',
  {desc: 'must stand with the line above'},
);

export const backPainAlone = msg('Back pain on its own is usually not a sign of a miscarriage.', {
  desc: 'warning sign, normal',
});

export const callTodayIfPainkillersFail = msg('Call today if painkillers do not help enough.', {
  desc: 'must stand with the line above',
});

export const callTodayIfWorseOrFever = msg(
  'Call today if it gets worse or you have a temperature of 38\u00a0°C or higher.',
  {desc: 'must stand with the line above'},
);

export const allFeelings = msg(
  'You can feel sad, angry, guilty, relieved, or nothing at all. Your partner can feel something else.',
  {desc: 'warning sign, normal'},
);

export const callIfFeelingsAreTooMuch = msg(
  'Call if you cannot manage your day. Call today if you think about death or about hurting yourself.',
  {desc: 'must stand with the line above'},
);

export const callIfStillPositive = msg('Call if it is still positive after 3\u00a0weeks.', {
  desc: 'must stand with the line above',
});
