// Keeps what people type, so that a lost connection, a restart or a reload never loses it.
// A field with data-keep="key" is written to this window's sessionStorage as it is typed, and filled again when it appears.
// keepTyping.forget([keys]) or <template data-keep-forget="key key"> (or "*") ends it, after the act has succeeded.
(() => {
  "use strict";
  const name = key => `keep:${document.documentElement.dataset.user || "-"}:${key}`;
  const filled = new WeakSet(); // elements already seen; the framework owns them, so none is ever removed here

  const read = key => { try { return sessionStorage.getItem(name(key)); } catch { return null; } };
  const write = (key, value) => {
    try { value === "" ? sessionStorage.removeItem(name(key)) : sessionStorage.setItem(name(key), value); } catch { /* full or forbidden: typing goes on unkept */ }
  };

  function forget(keys) { for (const key of keys) write(key, ""); }

  function forgetAll() {
    try { for (const key of Object.keys(sessionStorage)) if (key.startsWith("keep:")) sessionStorage.removeItem(key); } catch { /* nothing kept */ }
  }

  function fill(field) {
    if (filled.has(field)) return;
    filled.add(field);
    const kept = read(field.dataset.keep);
    if (kept === null || kept === field.value) return;
    field.value = kept;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    const note = document.querySelector(`[data-keep-note="${CSS.escape(field.dataset.keep)}"]`);
    if (note) note.hidden = false;
  }

  function look(root) {
    for (const done of root.querySelectorAll("template[data-keep-forget]")) {
      if (filled.has(done)) continue;
      filled.add(done);
      done.dataset.keepForget === "*" ? forgetAll() : forget(done.dataset.keepForget.split(" "));
    }
    for (const field of root.querySelectorAll("[data-keep]:not([data-keep=''])")) fill(field);
  }

  document.addEventListener("input", e => {
    const key = e.target.dataset && e.target.dataset.keep;
    if (key && e.isTrusted) write(key, e.target.value);
  });

  const start = () => {
    look(document);
    new MutationObserver(changes => {
      if (changes.some(c => c.addedNodes.length > 0)) look(document);
    }).observe(document.body, { childList: true, subtree: true });
  };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", start) : start();

  window.keepTyping = { forget, forgetAll };
})();
