// What a screen reader gets, in its order: the accessibility tree that the browser itself made, and where each text of it stands on the screen.

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{role: string, name: string, box: any, block?: any}[]>}
 */
export const heard = async (page) => {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const snapshot = await session.send('DOMSnapshot.captureSnapshot', {computedStyles: ['display']});
  await session.detach();
  const {nodes: dom, layout} = snapshot.documents[0];
  const indexOf = new Map(dom.backendNodeId.map((id, index) => [id, index]));
  const drawn = new Map(
    layout.nodeIndex.map((index, at) => [
      index,
      {box: layout.bounds[at], display: snapshot.strings[layout.styles[at][0]] ?? ''},
    ]),
  );
  /** The paragraph, cell or item in which words stand. */
  const blockOf = (index) => {
    while (index > 0 && (!drawn.has(index) || /^(inline|contents|$)/.test(drawn.get(index).display)))
      index = dom.parentIndex[index];
    return drawn.get(index)?.box;
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node) => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)) : [])),
  ];
  return inOrder(nodes[0])
    .filter(({ignored, role}) => !ignored && role?.value !== 'InlineTextBox')
    .map(({role, name, backendDOMNodeId}) => {
      const index = indexOf.get(backendDOMNodeId);
      return {
        role: role?.value,
        name: (name?.value ?? '').trim(),
        box: drawn.get(index)?.box,
        block: role?.value === 'StaticText' ? blockOf(index) : undefined,
      };
    });
};
