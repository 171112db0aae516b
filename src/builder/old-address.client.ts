// Runs in builder/index.html, where the builder was one page. An address that an author was sent chooses a card: she goes
// on to the page for authors, with what was chosen. Who chose nothing sees both pages.
if (location.hash) location.replace(`insert.html${location.hash}`);
