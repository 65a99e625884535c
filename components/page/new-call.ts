/**
 * Alt + N opens a new call from any page, wherever the keyboard puts its N: a landlord rings while something else is on
 * show. In the assistant itself the chord is the widget's own, which has heard it first.
 */
addEventListener('keydown', (event) => {
  const { altKey, ctrlKey, metaKey, key, code } = event;
  if (
    event.defaultPrevented ||
    !altKey ||
    ctrlKey ||
    metaKey ||
    (key.toLowerCase() !== 'n' && code !== 'KeyN')
  )
    return;
  // Its address is right under any path, and in the one-file edition too.
  const tools = document.querySelector<HTMLAnchorElement>('.site-nav a[href$="outils/"]');
  if (tools === null) return;
  event.preventDefault();
  location.href = `${tools.href}assistant/`;
});
