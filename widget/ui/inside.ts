/** Where a part gets the colours, the font and the direction of its element: they are set on what it draws, not on its root. */
export const inside = (root: Node): Node =>
  (root instanceof ShadowRoot && root.querySelector('.base')) || root;
