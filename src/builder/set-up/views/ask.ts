import {html} from 'lit';
import type {DetailName} from '../../../data/details.js';
import {yes, type Message} from '../../field.js';
import {understood} from '../../reading.js';
import type {Context, Form} from '../context.js';
import {keyOf} from '../questions.js';

/** What is to say of a detail that was typed. */
export type Say = (context: Context, form: Form, name: DetailName, value: string) => Message | undefined;

/** What is asked before a value is used, and its answer. */
export function ask(
  {state, agree}: Context,
  form: Form,
  name: DetailName,
  value: string,
  question: unknown,
  answer: unknown,
): Message {
  const key = keyOf(name, understood(name, value) ?? value, form.all);
  const agreed = state.agreed.has(key);
  return {
    tone: agreed ? 'note' : 'bad',
    content: html`${question}
    ${yes(`${form.id}-${name}-yes`, answer, agreed, (said) => {
      agree(key, said);
    })}`,
  };
}
