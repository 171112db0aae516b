// Runs in the sheet. `review` says which words it holds. Nothing is stored; a file is saved only when it is asked for.
const sentences = [...document.querySelectorAll('.sentence')];
const byId = (id) => document.getElementById(id);
const people = ['name', 'role', 'organisation', 'date'];
const verdictOf = (sentence) => sentence.querySelector('input:checked')?.value;
const wordsOf = (sentence) => sentence.querySelector('textarea').value.trim();
const say = (words) => {
  byId('state').textContent = words;
};

const show = () => {
  const left = sentences.filter((sentence) => !verdictOf(sentence)).length;
  for (const sentence of sentences) sentence.dataset.verdict = verdictOf(sentence) ?? '';
  say(left ? `${left} of ${sentences.length} sentences are not answered yet.` : 'Every sentence is answered.');
};

const collected = () => ({
  ...review,
  ...Object.fromEntries(people.map((id) => [id, byId(id).value.trim()])),
  answers: Object.fromEntries(
    sentences
      .filter(verdictOf)
      .map((sentence) => [
        sentence.dataset.key,
        {verdict: verdictOf(sentence), ...(wordsOf(sentence) && {words: wordsOf(sentence)})},
      ]),
  ),
});

const fill = (saved) => {
  for (const id of people) byId(id).value = saved[id] ?? '';
  for (const sentence of sentences) {
    const answer = saved.answers?.[sentence.dataset.key];
    const box = sentence.querySelector(`input[value="${answer?.verdict}"]`);
    if (box) box.checked = true;
    sentence.querySelector('textarea').value = answer?.words ?? '';
  }
  show();
};

byId('save').addEventListener('click', () => {
  const missing = people.filter((id) => !byId(id).value.trim());
  if (missing.length) {
    say(`Please fill in first: ${missing.join(', ')}.`);
    byId(missing[0]).focus();
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(collected(), null, 2)}\n`], {type: 'application/json'}));
  link.download = `review-${review.language}-${review.version}.json`;
  // The address is left: Firefox still reads it after the click.
  link.click();
  show();
});

byId('open').addEventListener('change', async (event) => {
  try {
    const saved = JSON.parse(await event.target.files[0].text());
    if (saved.language !== review.language || saved.fingerprint !== review.fingerprint)
      say('This file was saved for other words, so it is not opened. Nothing was changed.');
    else fill(saved);
  } catch {
    say('This file could not be read. Nothing was changed.');
  }
});

byId('agree-rest').addEventListener('click', () => {
  for (const sentence of sentences) if (!verdictOf(sentence)) sentence.querySelector('[value="agree"]').checked = true;
  show();
});
byId('print').addEventListener('click', () => {
  print();
});
byId('only-changed')?.addEventListener('change', (event) => {
  document.body.classList.toggle('only-changed', event.target.checked);
});
document.addEventListener('change', show);
// What is typed is lost with the page, so the browser asks first.
addEventListener('beforeunload', (event) => {
  if (sentences.some(verdictOf)) event.preventDefault();
});
show();
