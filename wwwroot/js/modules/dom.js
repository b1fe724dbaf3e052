/**
 * The element of the page with this id; its absence is a fault of the page.
 * @param {string} id
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * Shows the icon of a symbol that the page holds as a template.
 * @param {string} name
 */
export function icon(name) {
  const template = document.querySelector(`template[data-icon="${name}"]`);
  return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : document.createTextNode("");
}

/**
 * Texts that the server has put into the page, in the reader's language.
 * @returns {Record<string, string>}
 */
export function texts() {
  return JSON.parse(byId("texts").textContent ?? "{}");
}
