/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing } from 'lit';

const block = (sign, name, content) => [`{{${sign}${name}}}`, content, `{{/${name}}}`];
function when(context, name, value, view, otherwise) {
  if (context.isStatic)
    return [block("#", name, view(value)), otherwise ? block("^", name, otherwise()) : nothing];
  return value ? view(value) : otherwise?.() ?? nothing;
}
function each(context, name, items, sample, view) {
  if (context.isStatic) return block("#", name, view(sample));
  return items.map(view);
}

export { each as e, when as w };
