// The counter below a long text follows the typing; the server counts again when the text is sent.
(() => {
  "use strict";
  const number = new Intl.NumberFormat("en-GB");
  document.addEventListener("input", e => {
    const longest = e.target.dataset && Number(e.target.dataset.count);
    const counter = longest && document.getElementById(`${e.target.id}-count`);
    if (!counter) return;
    const length = e.target.value.length;
    counter.textContent = `${number.format(length)} of ${number.format(longest)} characters`;
    counter.classList.toggle("over", length > longest);
  });
})();
