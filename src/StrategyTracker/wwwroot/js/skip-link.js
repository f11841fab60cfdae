// "Skip to the content" moves the focus, not only the view: inside a circuit the framework takes the link and does no more than scroll.
document.addEventListener("click", e => {
  if (!e.target.closest || !e.target.closest(".skip-link")) return;
  e.preventDefault();
  const main = document.getElementById("main");
  main.focus();
  main.scrollIntoView();
}, true);
