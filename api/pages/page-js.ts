export const js = `// What a mailed link opens comes first; the token behind # stays with the browser.
const landing = /^#(claim|resume)=/.exec(location.hash)?.[1];
if (landing) document.documentElement.dataset.landing = landing;
const opened = location.hash;
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.languages a') : null;
  if (link && opened) link.hash = opened;
});
`;
