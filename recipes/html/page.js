const card = document.querySelector('miscarriage-warning-signs');

document.addEventListener('click', ({target}) => {
  const {language, topic} = target.dataset;
  if (language) document.documentElement.lang = language;
  if (topic) card.topic = topic;
});
