// Carries an errand from the test's page to the lab's background, and the answer back.
const api = globalThis.browser ?? globalThis.chrome;
document.addEventListener('lab:errand', async ({ detail }) => {
  const answer = await api.runtime.sendMessage(JSON.parse(detail));
  document.dispatchEvent(new CustomEvent('lab:answer', { detail: JSON.stringify(answer ?? null) }));
});
document.documentElement.dataset.lab = 'ready';
