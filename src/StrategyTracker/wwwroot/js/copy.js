// Copies what stands in a field when the button beside it is pressed, and says so on the button. Where the browser does not let a
// page copy (no HTTPS), the field's text is selected, ready to be copied by hand.
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-copy]');
  const field = button && document.querySelector(button.dataset.copy);
  if (!field) return;
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Selected: copy it now';
  }
});
