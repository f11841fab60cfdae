// Opens the notice when the connection is lost and closes it when it is back. The framework's script says which by a class.
(() => {
  "use strict";
  const notice = document.getElementById("components-reconnect-modal");
  if (!notice) return;
  const is = state => notice.classList.contains(`components-reconnect-${state}`);

  // What is changed while the line is down does not reach the server; it is told again when the line is back.
  const untold = new Set();
  document.addEventListener("change", e => { if (notice.open) untold.add(e.target); }, true);
  function tellAgain() {
    for (const field of new Set([...untold, ...document.querySelectorAll("[data-keep]")])) {
      if (field.isConnected && field.value) field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    untold.clear();
  }

  new MutationObserver(() => {
    const shown = is("show") || is("retrying") || is("failed") || is("rejected");
    if (shown && !notice.open) notice.showModal();
    if (!shown && notice.open) { notice.close(); tellAgain(); }
    if (is("failed") || is("rejected")) document.addEventListener("visibilitychange", retryWhenSeen);
  }).observe(notice, { attributes: true, attributeFilter: ["class"] });

  async function retry() {
    document.removeEventListener("visibilitychange", retryWhenSeen);
    try {
      if (!(await Blazor.reconnect())) location.reload(); // reached, but this window's state is gone; typing comes back
    } catch {
      document.addEventListener("visibilitychange", retryWhenSeen);
    }
  }
  function retryWhenSeen() { if (document.visibilityState === "visible") retry(); }

  notice.addEventListener("cancel", e => e.preventDefault());
  notice.querySelector("[data-reconnect]").addEventListener("click", retry);
  notice.querySelector("[data-reload]").addEventListener("click", () => location.reload());
})();
