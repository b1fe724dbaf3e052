// Sign in with a passkey, or add one. A browser without passkeys never sees the button.

const unsupported = !window.PublicKeyCredential || !('parseRequestOptionsFromJSON' in PublicKeyCredential);

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-passkey]'))) {
  if (!unsupported) {
    offer(form);
  }
}

/** @param {HTMLFormElement} form */
function offer(form) {
  const holder = document.getElementById('khoa');
  if (holder) {
    holder.hidden = false;
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const credential = await ask(form);
      /** @type {HTMLInputElement} */ (form.elements.namedItem('credential')).value = JSON.stringify(credential);
      form.submit();
    } catch (failure) {
      tell(form, failure instanceof DOMException ? 'Máy chưa mở khóa. Ông/Bà thử lại, hoặc dùng mật khẩu và mã.' : 'Chưa nối được với máy chủ. Ông/Bà xem lại mạng rồi thử lại.');
    }
  });
}

/** @param {HTMLFormElement} form */
async function ask(form) {
  const token = /** @type {HTMLInputElement} */ (form.elements.namedItem('__RequestVerificationToken')).value;
  const response = await fetch(form.dataset.options ?? '', { method: 'POST', headers: { RequestVerificationToken: token } });
  if (!response.ok) {
    throw new Error(`options: ${response.status}`);
  }

  const options = await response.json();
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

/**
 * @param {HTMLFormElement} form
 * @param {string} text
 */
function tell(form, text) {
  const place = /** @type {HTMLElement} */ (form.querySelector('[role=alert]'));
  place.textContent = text;
  place.hidden = false;
}
