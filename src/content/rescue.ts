import {msg} from '@lit/localize';

/**
 * What an element without its text says. It is compiled into the core for every language, so it is there when a
 * language file is not. It must be true both while the text loads and when it cannot be had.
 */
export const text = {
  'not-loaded': msg('This part has not loaded. You can still call.', {desc: 'an element without its text'}),
  'call-emergency': msg('Call {emergency}', {desc: 'button or link with the emergency number'}),
  'emergency-number': msg('the emergency number', {
    desc: 'stands in place of {emergency} where no number is known, so both must fit in every sentence',
  }),
} satisfies Record<string, string>;
